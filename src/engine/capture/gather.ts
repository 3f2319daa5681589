import type { Integrity, Sentence } from "#engine/types.ts";
import type { Recorded } from "./format.ts";
import { captureChecks } from "./integrity.ts";

/** Sentences of formats about what is missing: of many records mostly the same few. */
const MAX_NOTES = 8;

/** What there is to say of all requests of a capture together, taken in one by one so that none need be held. */
export interface Gathered {
  add(recorded: Recorded, integrity: Integrity): void;
  notes(): readonly Sentence[];
  integrity(): Integrity;
}

/** Begins with no requests. */
export function gather(): Gathered {
  const checks = captureChecks();
  const leftOut = new Set<string>();
  const missing = new Map<string, Sentence>();
  return {
    add(recorded, integrity) {
      checks.add(recorded, integrity);
      for (const kind of recorded.leftOut) leftOut.add(kind);
      if (missing.size >= MAX_NOTES) return;
      for (const note of recorded.notes ?? []) missing.set(JSON.stringify(note), note);
    },
    notes: () => [
      ...[...missing.values()].slice(0, MAX_NOTES),
      ...(leftOut.size === 0
        ? []
        : [{ id: "capture.left-out", params: { kinds: [...leftOut].slice(0, MAX_KINDS).join(", ") } } as const]),
    ],
    integrity: checks.end,
  };
}

/** As many kinds as a sentence bears. */
const MAX_KINDS = 24;
