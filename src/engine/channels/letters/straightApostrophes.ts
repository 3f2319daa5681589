import type { Survey } from "#engine/channels/scan/survey.ts";

/** Beyond it a text is too large for the choice of an apostrophe to be looked at one by one. */
const MOST = 200_000;

const known = new WeakMap<Survey, Int32Array>();

/**
 * Where U+0027 stands, in order, the first 200,000. A pass over the text: only for who has seen an apostrophe of another kind in it. Looked
 * for once for all channels.
 */
export function straightApostrophes(survey: Survey): Int32Array {
  const before = known.get(survey);
  if (before !== undefined) return before;
  const units: number[] = [];
  const { text } = survey;
  for (let at = text.indexOf("'"); at >= 0 && units.length < MOST; at = text.indexOf("'", at + 1)) units.push(at);
  const found = Int32Array.from(units);
  known.set(survey, found);
  return found;
}
