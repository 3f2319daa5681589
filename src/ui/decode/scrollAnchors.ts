import type { Report } from "#engine/index.ts";
import type { ScrollAnchor } from "#ui/editor/syncScroll.ts";

/** Enough to keep two texts beside each other; asking for more heights would be felt while scrolling. */
const mostAnchors = 2_000;

/** The places that stand beside each other when two captures scroll together: where paired parts begin and differ. */
export function scrollAnchors({ comparison, changes }: Report): readonly ScrollAnchor[] {
  const pairs = comparison?.pairs ?? [];
  const starts = pairs.flatMap(({ a, b }): ScrollAnchor[] =>
    a === null || b === null ? [] : [{ a: { part: a, unit: 0 }, b: { part: b, unit: 0 } }],
  );
  const every = Math.ceil(changes.length / mostAnchors);
  const differing = changes.flatMap((change, index): ScrollAnchor[] => {
    const { a = null, b = null } = pairs[change.pair] ?? {};
    return a === null || b === null || index % every !== 0
      ? []
      : [{ a: { part: a, unit: change.a.start }, b: { part: b, unit: change.b.start } }];
  });
  return [...starts, ...differing].sort((one, two) => one.a.part - two.a.part || one.a.unit - two.a.unit);
}
