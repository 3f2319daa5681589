import type { Sentence } from "#engine/types.ts";
import { readBody } from "./body.ts";
import type { FoundText } from "./format.ts";
import { isObject, type JsonValue } from "./json.ts";
import { type BodyHints, openBody } from "./openBody.ts";

/** A body in a record, as JSON or as a string that holds it. */
export interface CarriedBody {
  readonly parts: readonly FoundText[];
  readonly leftOut: readonly string[];
  readonly model: string | undefined;
  readonly steps: readonly Sentence[];
  /** Undefined where there is none or it is no JSON. */
  readonly value: JsonValue | undefined;
  /** As it was sent, as far as the record keeps that. */
  readonly text: string | undefined;
}

/**
 * Reads the body that stands at a path of a record. A body kept as a string is opened first; its parts then all stand where
 * that string does.
 */
export function carriedBody(body: JsonValue | Uint8Array | undefined, at: string, hints: BodyHints = {}): CarriedBody {
  if (typeof body !== "string" && !(body instanceof Uint8Array)) {
    const read = readBody(body, at);
    return {
      parts: read?.parts ?? [],
      leftOut: read?.leftOut ?? [],
      model: read?.model,
      steps: [],
      value: body,
      text: undefined,
    };
  }
  const { value, text, steps } = body.length === 0 ? { value: null, text: "", steps: [] } : openBody(body, hints);
  const read = isObject(value ?? undefined) ? readBody(value ?? undefined, "") : null;
  return {
    parts: (read?.parts ?? []).map((part) => ({ ...part, at })),
    leftOut: read?.leftOut ?? [],
    model: read?.model,
    steps,
    value: value ?? undefined,
    text,
  };
}
