import { type Change, formatPoint, pointAt } from "#engine/index.ts";

/** What changes come to, in code points. */
export interface Tally {
  readonly added: number;
  readonly replaced: number;
  readonly removed: number;
  /** The code points that stand in the changed places now, `"U+200B"`, the most frequent first. */
  readonly points: readonly { readonly point: string; readonly count: number }[];
}

/** Counts what changes, as `compare(cover, text)` gives them, did. Of a passage that became a longer one, the rest counts as added. */
export function tallyChanges(cover: string, text: string, changes: readonly Change[]): Tally {
  let [added, replaced, removed] = [0, 0, 0];
  const counts = new Map<string, number>();
  for (const { a, b } of changes) {
    const before = [...cover.slice(a.start, a.end)].length;
    let after = 0;
    for (const character of text.slice(b.start, b.end)) {
      after += 1;
      const point = formatPoint(pointAt(character, 0));
      counts.set(point, (counts.get(point) ?? 0) + 1);
    }
    replaced += Math.min(before, after);
    added += Math.max(0, after - before);
    removed += Math.max(0, before - after);
  }
  const substituted = differingPlaces(cover, text);
  // Where the lengths agree, one for one explains as much with no more: the comparison may have slid one letter past its like.
  if (substituted !== null && substituted <= replaced + added + removed)
    [added, replaced, removed] = [0, substituted, 0];
  const points = [...counts].map(([point, count]) => ({ point, count })).sort((a, b) => b.count - a.count);
  return { added, replaced, removed, points };
}

/** How many code points differ, place by place; null where there are more of them on one side. */
function differingPlaces(a: string, b: string): number | null {
  const others = b[Symbol.iterator]();
  let differing = 0;
  for (const point of a) {
    const other = others.next();
    if (other.done === true) return null;
    if (other.value !== point) differing += 1;
  }
  return others.next().done === true ? differing : null;
}
