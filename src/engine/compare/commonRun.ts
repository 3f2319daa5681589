import { isInsidePair } from "#engine/text/points.ts";

/** Below this many units a loop beats making two substrings. */
const LOOP = 24;
/** Longest pair of substrings compared at once: bounds what is read again once a difference is known to lie within. */
const STRIDE = 1 << 16;

/**
 * Number of units from `i` in `a` and `j` in `b` that agree, at most `max`, shortened where it would end inside a
 * surrogate pair of either text.
 *
 * Long runs are compared as substrings, which engines do as one memory comparison, and halved where they differ.
 */
export function commonPrefix(a: string, i: number, b: string, j: number, max: number): number {
  const quick = Math.min(max, LOOP);
  let n = 0;
  while (n < quick && a.charCodeAt(i + n) === b.charCodeAt(j + n)) n++;
  if (n === quick && n < max) {
    let stride = LOOP * 2;
    while (n < max) {
      const size = Math.min(stride, max - n);
      if (a.substring(i + n, i + n + size) === b.substring(j + n, j + n + size)) {
        n += size;
        if (stride < STRIDE) stride *= 2;
      } else if (size <= LOOP) {
        while (a.charCodeAt(i + n) === b.charCodeAt(j + n)) n++;
        break;
      } else {
        // The first half may agree as a whole; then the difference is in the second, within `max` of here.
        stride = size >> 1;
        max = n + size;
      }
    }
  }
  // Where only one side splits a pair the texts differ in the very next unit, so that one step back is a boundary.
  return n > 0 && (isInsidePair(a, i + n) || isInsidePair(b, j + n)) ? n - 1 : n;
}

/** As {@link commonPrefix}, backwards: the units before `i` in `a` and before `j` in `b` that agree. */
export function commonSuffix(a: string, i: number, b: string, j: number, max: number): number {
  const quick = Math.min(max, LOOP);
  let n = 0;
  while (n < quick && a.charCodeAt(i - n - 1) === b.charCodeAt(j - n - 1)) n++;
  if (n === quick && n < max) {
    let stride = LOOP * 2;
    while (n < max) {
      const size = Math.min(stride, max - n);
      if (a.substring(i - n - size, i - n) === b.substring(j - n - size, j - n)) {
        n += size;
        if (stride < STRIDE) stride *= 2;
      } else if (size <= LOOP) {
        while (a.charCodeAt(i - n - 1) === b.charCodeAt(j - n - 1)) n++;
        break;
      } else {
        stride = size >> 1;
        max = n + size;
      }
    }
  }
  return n > 0 && (isInsidePair(a, i - n) || isInsidePair(b, j - n)) ? n - 1 : n;
}
