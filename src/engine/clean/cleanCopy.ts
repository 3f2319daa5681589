import { carriedIn, readAll } from "#engine/survival/carried.ts";
import type { CleanedCopy, CleanKind, CleanOptions, Removal } from "#engine/types.ts";
import { cleaners } from "./cleaners.ts";
import { cleanKinds, longestCopy } from "./cleanKinds.ts";
import { applyRemovals, composed, joined } from "./edits.ts";
import { lookAt } from "./look.ts";

/** What is taken out may leave something to take out. Each pass but the last takes something; few texts need three. */
const MOST_PASSES = 12;

/** Things that are still there, told one by one. */
const MOST_KEPT = 200;

/**
 * A copy of a text without what can be hidden in it, and exactly what that took. The original is left as it is. Cleaning a copy again
 * changes nothing.
 *
 * It takes what is unexplained, and what a payload is read from; what ordinary use explains stays, and is told, for a choice among ordinary places can
 * still carry something. It cannot take out what is in words: which of two words, in which order.
 *
 * @throws RangeError where the text is longer than {@link longestCopy}
 */
export function cleanCopy(text: string, { kinds = cleanKinds, ordinary = false }: CleanOptions = {}): CleanedCopy {
  if (text.length > longestCopy) throw new RangeError(`${text.length} code units, of at most ${longestCopy}`);
  let removed: readonly Removal[] = [];
  let copy = text;
  for (let pass = 0; pass < 2 * MOST_PASSES; pass++) {
    // A text that was made so that every pass uncovers more is taken at its word: nothing in it is ordinary.
    const more = onePass(copy, kinds, ordinary || pass >= MOST_PASSES);
    if (more.length === 0) break;
    removed = composed(removed, more, text.length);
    copy = applyRemovals(copy, more);
  }
  const kept = carriedIn(readAll(copy));
  return { text: copy, removed, kept: kept.slice(0, MOST_KEPT), more: Math.max(0, kept.length - MOST_KEPT) };
}

/** What goes at once, in order and without overlap: of two kinds that would take the same, the first. */
function onePass(text: string, kinds: readonly CleanKind[], ordinary: boolean): readonly Removal[] {
  const look = lookAt(text);
  const all: { readonly removal: Removal; readonly rank: number }[] = [];
  for (const [rank, kind] of cleanKinds.entries()) {
    if (!kinds.includes(kind)) continue;
    for (const removal of cleaners[kind](look, ordinary)) all.push({ removal, rank });
  }
  all.sort((a, b) => a.removal.span.start - b.removal.span.start || a.rank - b.rank);
  const taken: Removal[] = [];
  for (const { removal } of all) if (removal.span.start >= (taken.at(-1)?.span.end ?? 0)) taken.push(removal);
  return joined(taken);
}
