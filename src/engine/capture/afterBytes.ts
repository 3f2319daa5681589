/**
 * Where a stretch of a text ends that begins at `from` and has so many bytes in UTF-8: in code units, at most `to`. -1 where the last of
 * them is in the middle of a character, or the text has fewer.
 */
export function afterBytes(text: string, from: number, to: number, bytes: number): number {
  let unit = from;
  let left = bytes;
  while (left > 0 && unit < to) {
    const point = text.codePointAt(unit) ?? 0;
    left -= point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    unit += point < 0x10000 ? 1 : 2;
  }
  return left === 0 && unit <= to ? unit : -1;
}
