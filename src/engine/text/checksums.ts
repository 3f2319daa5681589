const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  // The polynomial of RFC 1952 §8, bits reversed.
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** CRC-32 as gzip has it (RFC 1952 §8). Go on with a former result to take bytes piece by piece. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  // By index: an iterator is six times as slow, and every unpacked byte comes by here.
  for (let at = 0; at < bytes.length; at++) crc = (CRC_TABLE[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** As many bytes as can be added up before the sums must be reduced, lest they outgrow 32 bits (zlib's own NMAX). */
const NMAX = 5552;

/** Adler-32 as zlib has it (RFC 1950 §9). Go on with a former result to take bytes piece by piece. */
export function adler32(bytes: Uint8Array, before = 1): number {
  let a = before & 0xffff;
  let b = before >>> 16;
  for (let from = 0; from < bytes.length; from += NMAX) {
    const until = Math.min(from + NMAX, bytes.length);
    for (let at = from; at < until; at++) {
      a += bytes[at] ?? 0;
      b += a;
    }
    a %= 65521;
    b %= 65521;
  }
  return ((b << 16) | a) >>> 0;
}
