/**
 * Code points of well-formed UTF-8: every byte that does not continue another. Cheap, since a file of gigabytes comes by
 * here.
 */
export function utf8Points(bytes: Uint8Array): number {
  let continuing = 0;
  let at = 0;
  for (; (bytes.byteOffset + at) % 4 !== 0 && at < bytes.length; at++) if (continues(bytes[at])) continuing++;
  // Four bytes at a time: captures are almost all ASCII.
  const fours = (bytes.length - at) >> 2;
  const words = fours === 0 ? [] : new Uint32Array(bytes.buffer, bytes.byteOffset + at, fours);
  for (let word = 0; word < words.length; word++) {
    const four = words[word] ?? 0;
    if ((four & 0x80808080) !== 0) continuing += continuingIn(four);
  }
  for (at += words.length * 4; at < bytes.length; at++) if (continues(bytes[at])) continuing++;
  return bytes.length - continuing;
}

function continues(byte = 0): boolean {
  return (byte & 0xc0) === 0x80;
}

/** How many of the four bytes of a word have their highest bits 1 and 0. */
function continuingIn(word: number): number {
  const bits = (word >>> 7) & ~(word >>> 6) & 0x01010101;
  return Math.imul(bits, 0x01010101) >>> 24;
}
