import { isInsidePair } from "#engine/text/points.ts";
import { isWordPoint } from "#engine/text/scripts.ts";
import type { Span } from "#engine/types.ts";

/** Code units to either side that are looked at: no word is longer, and what has no spaces is cut. */
const FARTHEST = 64;

/** The word (letters, marks and digits in a row) that the character at `unit` belongs to, not reaching back before `least`. */
export function wordAround(text: string, unit: number, least: number): Span {
  let start = unit;
  for (const stop = Math.max(least, unit - FARTHEST); start > stop; ) {
    const before = isInsidePair(text, start - 1) ? start - 2 : start - 1;
    if (before < stop || !isInWord(text.codePointAt(before) ?? 0)) break;
    start = before;
  }
  let end = unit;
  for (const stop = Math.min(text.length, unit + FARTHEST); end < stop; ) {
    const point = text.codePointAt(end) ?? 0;
    if (end > unit && !isInWord(point)) break;
    end += point > 0xffff ? 2 : 1;
  }
  return { start, end };
}

/** By code point of the basic plane: 1 for what stands in words, 2 for what does not, 0 for what was not asked about yet. */
const asked = new Uint8Array(0x10000);

function isInWord(point: number): boolean {
  if (point > 0xffff) return isWordPoint(point);
  if (asked[point] === 0) asked[point] = isWordPoint(point) ? 1 : 2;
  return asked[point] === 1;
}
