import type { Ranges } from "#engine/text/scripts.ts";

/** Code points that can be asked for quickly. */
export interface PointSet {
  has(point: number): boolean;
}

const known = new WeakMap<Ranges, PointSet>();

/** A set from ranges, which may overlap. One look-up for the basic plane, a search for the rest. Of the same ranges made once. */
export function pointSet(ranges: Ranges): PointSet {
  const before = known.get(ranges);
  if (before !== undefined) return before;
  const set = made(ranges);
  known.set(ranges, set);
  return set;
}

function made(ranges: Ranges): PointSet {
  const basic = new Uint8Array(0x10000);
  const astral = ranges.filter(([, to]) => to > 0xffff).sort(([a], [b]) => a - b);
  const starts = Float64Array.from(astral, ([from]) => from);
  // Ranges may overlap: how far those reach that begin up to here.
  let reach = 0;
  const reaches = Float64Array.from(astral, ([, to]) => {
    reach = Math.max(reach, to);
    return reach;
  });
  const hasAstral = (point: number): boolean => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= point) low = middle + 1;
      else high = middle;
    }
    return low > 0 && point <= (reaches[low - 1] ?? 0);
  };
  for (const [from, to] of ranges) if (from <= 0xffff) basic.fill(1, from, Math.min(to, 0xffff) + 1);
  return { has: (point) => (point <= 0xffff ? basic[point] === 1 : hasAstral(point)) };
}
