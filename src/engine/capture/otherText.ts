import type { Sentence } from "#engine/types.ts";
import type { Recorded } from "./format.ts";

/** In characters that are not blank: a title, a comment and what a terminal answers are shorter, an article is longer. */
const MUCH = 400;

/**
 * How many units of a stretch are not blank; 0 where it has no letter and no digit, as brackets and rules between calls.
 */
export function lengthOfOther(stretch: string): number {
  return /[\p{L}\p{N}]/u.test(stretch) ? stretch.replace(/\s+/g, "").length : 0;
}

/** Whether a text is an article that quotes a call, though the call stands first: most of it is something else. */
export function isMostlyOther(other: number, text: string): boolean {
  return other > MUCH && other * 2 > text.length;
}

/** What is said of text beside a call: nobody may take the call for all there is. */
export function otherText(count: number): readonly Sentence[] {
  return count === 0 ? [] : [{ id: "capture.other-text", params: { count } }];
}

/** Says it on the last request. */
export function noteOther(requests: readonly Recorded[], count: number): readonly Recorded[] {
  const last = requests.at(-1);
  if (count === 0 || last === undefined) return requests;
  return [...requests.slice(0, -1), { ...last, notes: [...(last.notes ?? []), ...otherText(count)] }];
}
