import type { AnswerComparison } from "#engine/types.ts";

/** White_Space of Unicode 17.0, and U+FEFF. Written down, so that what is an answer today is one for ever. */
const WHITE_SPACE = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+/g;

/**
 * An answer as it is compared. `exact`: as it is. `loose`: in NFC, in upper and then in lower case (so that `\u00df` is `ss` and every sigma one), runs
 * of white space as one space, none at either end.
 */
export function normalizeAnswer(answer: string, comparison: AnswerComparison): string {
  if (comparison === "exact") return answer;
  const folded = answer.normalize("NFC").toUpperCase().toLowerCase().normalize("NFC");
  return folded.replace(WHITE_SPACE, " ").replace(/^ | $/g, "");
}
