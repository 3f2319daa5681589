import type { Span } from "#engine/types.ts";

/** A code point and where it stands. */
export interface PointAt {
  /** 0 to 0x10FFFF; a lone surrogate is a point of its own. */
  readonly point: number;
  /** Index of its first UTF-16 code unit. */
  readonly unit: number;
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** `"U+02B9"`: at least four hexadecimal digits, upper case, as the Unicode Standard writes it (appendix A). */
export function formatPoint(point: number): string {
  return `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** The reverse of {@link formatPoint}, in either case; null for anything that is not a code point so written. */
export function parsePoint(name: string): number | null {
  if (!/^U\+[0-9A-F]{4,6}$/i.test(name)) return null;
  const point = Number.parseInt(name.slice(2), 16);
  return point <= 0x10ffff ? point : null;
}

/** The code point that begins at a code unit. A unit inside a pair gives the low surrogate; past the end throws. */
export function pointAt(text: string, unit: number): number {
  const point = text.codePointAt(unit);
  if (point === undefined) throw new RangeError(`no code unit ${unit} in a text of ${text.length}`);
  return point;
}

/** How many UTF-16 code units a code point takes. */
export function pointLength(point: number): 1 | 2 {
  return point > 0xffff ? 2 : 1;
}

/** Code points of a text; a lone surrogate counts as one. One pass over the code units. */
export function countPoints(text: string): number {
  let pairs = 0;
  for (let unit = 1; unit < text.length; unit++) {
    // A low surrogate is the rarer half of the test: asked first, it is the only question for ordinary text.
    if (isLow(text.charCodeAt(unit)) && isHigh(text.charCodeAt(unit - 1))) pairs++;
  }
  return text.length - pairs;
}

/** Whether a code point of a string is half of a pair without its other half. */
export function isLoneSurrogate(point: number): boolean {
  return point >= 0xd800 && point <= 0xdfff;
}

/** Whether a position in code units would cut a surrogate pair in two. */
export function isInsidePair(text: string, unit: number): boolean {
  return unit > 0 && unit < text.length && isLow(text.charCodeAt(unit)) && isHigh(text.charCodeAt(unit - 1));
}

/** The code points of a text, or of a span of it, in order. */
export function* pointsOf(text: string, span: Span = { start: 0, end: text.length }): Generator<PointAt> {
  let unit = span.start;
  while (unit < span.end) {
    const point = pointAt(text, unit);
    yield { point, unit };
    unit += pointLength(point);
  }
}
