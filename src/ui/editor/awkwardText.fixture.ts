import fc from "fast-check";
import type { EditorPart } from "./projection.ts";

/** Text rich in what Monaco alters: line endings of all kinds, byte order marks, lone surrogates, pairs. */
export const awkward = fc
  .array(
    fc.constantFrom(
      "\r",
      "\n",
      "\r\n",
      "\uFEFF",
      "\uD83D",
      "\uDE00",
      "\u{1F600}",
      "\u2028",
      "\u2029",
      "\u0085",
      " ",
      "a",
      "b",
    ),
    { maxLength: 30 },
  )
  .map((units) => units.join(""));

export const awkwardParts: fc.Arbitrary<readonly EditorPart[]> = fc.array(
  fc.record({ heading: fc.option(fc.constantFrom("system", "messages[0] \u00B7 user", "")), text: awkward }),
  { minLength: 1, maxLength: 4 },
);
