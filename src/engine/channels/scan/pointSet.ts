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
  const astral = ranges.filter(([, to]) => to > 0xffff);
  for (const [from, to] of ranges) if (from <= 0xffff) basic.fill(1, from, Math.min(to, 0xffff) + 1);
  return {
    has: (point) => (point <= 0xffff ? basic[point] === 1 : astral.some(([from, to]) => point >= from && point <= to)),
  };
}
