import type { Format, Recorded } from "./format.ts";
import { formats } from "./formats.ts";
import type { JsonValue } from "./json.ts";
import { type Recognised, recognise } from "./recognise.ts";
import { repeatedKeysNote } from "./repeatedKeysNote.ts";
import { surveyJson } from "./surveyJson.ts";
import { unwrapJson } from "./unwrapJson.ts";

/**
 * The requests in the JSON that a value is wrapped around: in a string, in Base64, in a gateway's record. Null where there is
 * none of a known format. `length`: of the source text that the value was read from, in code units.
 */
export function recordedInside(value: JsonValue, length: number): Recognised<Format> | null {
  const unwrapped = unwrapJson(value);
  const inside = unwrapped && recognise(unwrapped.value, formats);
  if (!inside) return null;
  const within = { start: 0, end: length };
  const { repeatedKeys } = surveyJson(unwrapped.text, new Set());
  const recorded = inside.recorded.map((one, index): Recorded => {
    const steps = [...unwrapped.steps, ...(one.steps ?? [])];
    const { witness } = one;
    const notes = [...(one.notes ?? []), ...(index === 0 ? repeatedKeysNote(repeatedKeys) : [])];
    return {
      ...one,
      steps,
      ...(notes.length > 0 ? { notes } : {}),
      parts: one.parts.map((part) => ({ ...part, at: null, within })),
      witness: { ...witness, unwrapped: witness.unwrapped ?? { json: unwrapped.text, at: witness.bodyAt } },
    };
  });
  return { format: inside.format, recorded };
}
