import type { Stream } from "#engine/channels/scan/streams.ts";

/** Code points that stand for digits: the first is 0. */
export interface Alphabet {
  readonly points: readonly number[];
  /** The digit of a code point, or -1. */
  digitOf(point: number): number;
}

/** What an alphabet makes of a part of a stream. */
export interface Stretch {
  /** One each; of a whole text's stream only those that are in the alphabet, for tools extract by filtering. */
  readonly digits: Uint8Array;
  /** Where each stands in the stream. */
  readonly sites: Int32Array;
}

/** General punctuation, where nearly all zero-width characters are. */
const START = 0x2000;

/** An alphabet of at most 16 code points. */
export function alphabet(points: readonly number[]): Alphabet {
  const near = new Int8Array(0x80).fill(-1);
  const far: (readonly [point: number, digit: number])[] = [];
  for (const [digit, point] of points.entries()) {
    if (point >= START && point < START + near.length) near[point - START] = digit;
    else far.push([point, digit]);
  }
  const digitOf = (point: number): number => {
    if (point >= START && point < START + near.length) return near[point - START] ?? -1;
    for (let index = 0; index < far.length; index++) if (far[index]?.[0] === point) return far[index]?.[1] ?? -1;
    return -1;
  };
  return { points, digitOf };
}

/**
 * The longest unbroken stretches of an alphabet in a stream, in order; of a whole text's stream, all of it in one.
 *
 * @param isWorth Asked of each before it is made, by its length: noise has a stretch for every other character, and is through sooner
 *   where those are passed over of which nothing can be read.
 */
export function* stretchesOf(
  { points, whole }: Stream,
  { digitOf }: Alphabet,
  isWorth: (length: number) => boolean = () => true,
): Generator<Stretch> {
  const digits = new Uint8Array(points.length);
  const sites = new Int32Array(points.length);
  let from = 0;
  let to = 0;
  for (let index = 0; index < points.length; index++) {
    const digit = digitOf(points[index] ?? 0);
    if (digit >= 0) {
      digits[to] = digit;
      sites[to] = index;
      to++;
    } else if (to > from && !whole) {
      if (isWorth(to - from)) yield { digits: digits.subarray(from, to), sites: sites.subarray(from, to) };
      from = to;
    }
  }
  if (to > from && isWorth(to - from)) yield { digits: digits.subarray(from, to), sites: sites.subarray(from, to) };
}

/** Which of the stream's code points a part `[from, to)` of a stretch takes. */
export function siteOf({ digits, sites }: Stretch, from = 0, to: number = digits.length): { from: number; to: number } {
  return { from: sites[from] ?? 0, to: (sites[to - 1] ?? 0) + 1 };
}
