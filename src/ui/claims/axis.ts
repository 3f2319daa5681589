/** A stretch of time laid out along a line, in milliseconds and picture units. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

const DAY = 86_400_000;

/** When a time as exact as it is known begins and ends: a minute is a point, a day and a month are stretches. UTC. */
export function stretchOf(time: string): { readonly from: number; readonly to: number } {
  const from = Date.parse(time.length === 7 ? `${time}-01` : time);
  if (time.length === 7) {
    const [year = 0, month = 0] = time.split("-").map(Number);
    return { from, to: Date.UTC(year, month) };
  }
  return { from, to: time.length === 10 ? from + DAY : from };
}

/** Where a moment stands on the axis. What lies beyond it stands at its end. */
export function placeOn({ from, to, left, right }: Axis, moment: number): number {
  const share = Math.min(1, Math.max(0, (moment - from) / (to - from)));
  return left + share * (right - left);
}

/**
 * A row for each of the places, in order, so that no two in a row are closer than `apart`. What comes later goes up to the first row
 * that has room.
 */
export function rowsFor(places: readonly number[], apart: number): readonly number[] {
  const ends: number[] = [];
  return places.map((place) => {
    const free = ends.findIndex((end) => place - end >= apart);
    const row = free === -1 ? ends.length : free;
    ends[row] = place;
    return row;
  });
}
