import { isInsidePair } from "#engine/text/points.ts";
import type { Change, Span } from "#engine/types.ts";

/**
 * Moves insertions and deletions that could stand at several places — of "the cat, the dog," either "the dog," or
 * " the dog" may be new — to where a reader would put them: whole lines, else whole words. The result is as exact as
 * before, and changes still keep a code point between them.
 */
export function slide(changes: readonly Change[], a: string, b: string): Change[] {
  const slid: Change[] = [];
  changes.forEach((change, index) => {
    if (change.kind === "replace") {
      slid.push(change);
      return;
    }
    const before = slid.at(-1);
    const after = changes[index + 1];
    slid.push(
      change.kind === "insert"
        ? slideOne(change, "b", a, b, before, after)
        : slideOne(change, "a", a, b, before, after),
    );
  });
  return slid;
}

function slideOne(
  change: Change,
  side: "a" | "b",
  a: string,
  b: string,
  before: Change | undefined,
  after: Change | undefined,
): Change {
  const text = side === "a" ? a : b;
  const other = side === "a" ? b : a;
  const span: Span = change[side];
  const point = change[side === "a" ? "b" : "a"].start;
  const floor = before ? before[side].end + 1 : 0;
  const ceiling = after ? after[side].start - 1 : text.length;
  let low = 0;
  while (span.start + low > floor && text.charCodeAt(span.start + low - 1) === text.charCodeAt(span.end + low - 1))
    low--;
  let high = 0;
  while (span.end + high < ceiling && text.charCodeAt(span.start + high) === text.charCodeAt(span.end + high)) high++;
  let best = 0;
  let bestRank = rank(text, span.start, span.end);
  for (let by = low; by <= high; by++) {
    const found = rank(text, span.start + by, span.end + by);
    if (found <= bestRank) continue;
    const split =
      isInsidePair(text, span.start + by) || isInsidePair(text, span.end + by) || isInsidePair(other, point + by);
    if (split) continue;
    best = by;
    bestRank = found;
  }
  if (best === 0) return change;
  const moved = { start: span.start + best, end: span.end + best };
  const stays = { start: point + best, end: point + best };
  return { kind: change.kind, a: side === "a" ? moved : stays, b: side === "a" ? stays : moved };
}

/** How natural it is to cut `text` at `start` and `end`. */
function rank(text: string, start: number, end: number): number {
  return edge(text, start) + edge(text, end);
}

/** Between lines is best, then after white space, then before it or beside any mark, least inside a word. */
function edge(text: string, at: number): number {
  if (at === 0 || at === text.length) return 4;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  if (before === 10) return 4;
  if (before <= 32) return 3;
  if (after <= 32) return 2;
  return isWord(before) && isWord(after) ? 0 : 1;
}

/** Letters and digits of ASCII, and everything beyond ASCII. */
function isWord(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit > 127;
}
