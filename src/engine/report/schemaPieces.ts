import * as v from "valibot";
import { bounds } from "./bounds.ts";

/** A string of at most {@link bounds.text} code units. */
export const text = v.pipe(v.string(), v.maxLength(bounds.text));

/** A number of things, or a position. */
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** SHA-256 in lower-case hexadecimal. */
export const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** `"U+02B9"`. */
export const point = v.pipe(v.string(), v.regex(/^U\+[0-9A-F]{4,6}$/));

export const span = v.strictObject({ start: count, end: count });

export const side = v.picklist(["a", "b"]);

export const place = v.strictObject({ side, part: count, span });

/** Any id is legal: a later version may say more. No more parameters than any sentence has use for. */
export const sentence = v.strictObject({
  id: v.pipe(v.string(), v.maxLength(80)),
  params: v.pipe(
    v.record(
      v.pipe(v.string(), v.regex(/^[A-Za-z0-9]{1,40}$/)),
      // Counts are far smaller, and what JSON can write beyond is no number any more: 1e999.
      v.union([text, v.pipe(v.number(), v.minValue(-1e15), v.maxValue(1e15))]),
    ),
    v.maxEntries(20),
  ),
});

export const integrity = v.strictObject({
  verdict: v.picklist(["consistent", "altered", "cannot-tell"]),
  checks: v.array(v.strictObject({ result: v.picklist(["fits", "differs", "absent"]), say: sentence })),
});

export const badge = v.picklist(["marked", "line", "none"]);

export const role = v.picklist(["system", "user", "assistant", "tool", "text"]);
