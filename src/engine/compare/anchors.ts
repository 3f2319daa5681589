/** A run of units that agrees: the place of an anchor on both sides. */
export interface Anchor {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Cuts `[start, end)` of a text into tokens: calls `token` with the bounds of each. */
export type Cut = (text: string, start: number, end: number, token: (start: number, end: number) => void) => void;

/** Lines, each with its line feed. Other line ends (a lone carriage return) do not cut. */
export const lines: Cut = (text, start, end, token) => {
  while (start < end) {
    const feed = text.indexOf("\n", start);
    const stop = feed < 0 || feed >= end ? end : feed + 1;
    token(start, stop);
    start = stop;
  }
};

/** Fewer units than this say too little to hold two texts together. */
const SHORTEST_WORD = 5;

/**
 * Words between spaces and line feeds, each with what follows up to the next word. Short ones are left out: that a "the"
 * stands once on both sides is chance.
 */
export const words: Cut = (text, start, end, token) => {
  let at = start;
  while (at < end) {
    let stop = at;
    while (stop < end && text.charCodeAt(stop) > 32) stop++;
    if (stop - at >= SHORTEST_WORD) token(at, stop);
    while (stop < end && text.charCodeAt(stop) <= 32) stop++;
    at = stop;
  }
};

interface Seen {
  a: number;
  b: number;
  length: number;
}

/**
 * Tokens that stand exactly once on both sides, and of these the longest sequence in the same order on both (Bram
 * Cohen's patience comparison). Positions are units of the whole texts.
 */
export function anchors(
  a: string,
  aStart: number,
  aEnd: number,
  b: string,
  bStart: number,
  bEnd: number,
  cut: Cut,
): Anchor[] {
  const seen = new Map<string, Seen>();
  cut(a, aStart, aEnd, (start, end) => {
    const key = a.slice(start, end);
    const entry = seen.get(key);
    if (entry) entry.a = -2;
    else seen.set(key, { a: start, b: -1, length: end - start });
  });
  const unique: Seen[] = [];
  cut(b, bStart, bEnd, (start, end) => {
    const entry = seen.get(b.slice(start, end));
    if (!entry || entry.a < 0) return;
    if (entry.b === -1) unique.push(entry);
    entry.b = entry.b === -1 ? start : -2;
  });
  return longestRising(unique.filter((entry) => entry.b >= 0));
}

/** Of entries in the order of `b`, the longest subsequence that rises in `a` as well (patience sorting). */
function longestRising(entries: readonly Seen[]): Anchor[] {
  const tops: number[] = [];
  const before = new Int32Array(entries.length);
  entries.forEach((entry, index) => {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((entries[tops[middle] as number] as Seen).a < entry.a) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tops[low - 1] as number) : -1;
    tops[low] = index;
  });
  const rising: Anchor[] = [];
  for (let index = tops.at(-1) ?? -1; index >= 0; index = before[index] as number) {
    rising.push(entries[index] as Seen);
  }
  return rising.reverse();
}
