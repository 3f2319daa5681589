/**
 * Code points of well-formed UTF-8: every byte that does not continue another. Cheap, since a file of gigabytes comes by
 * here.
 */
export function utf8Points(bytes: Uint8Array): number {
  const first = Math.min(bytes.length, (4 - (bytes.byteOffset % 4)) % 4);
  const words = (bytes.length - first) >> 2;
  let continuing = continuingBytes(bytes, 0, first) + continuingBytes(bytes, first + words * 4, bytes.length);
  if (words > 0) continuing += continuingWords(new Int32Array(bytes.buffer, bytes.byteOffset + first, words));
  return bytes.length - continuing;
}

function continuingBytes(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (((bytes[at] ?? 0) & 0xc0) === 0x80) count++;
  return count;
}

/** Four bytes at a time: captures are almost all ASCII. */
function continuingWords(words: Int32Array): number {
  let count = 0;
  for (const word of words) if ((word & 0x80808080) !== 0) count += continuingIn(word);
  return count;
}

/** How many of the four bytes of a word have their highest bits 1 and 0. */
function continuingIn(word: number): number {
  const bits = (word >>> 7) & ~(word >>> 6) & 0x01010101;
  return Math.imul(bits, 0x01010101) >>> 24;
}
