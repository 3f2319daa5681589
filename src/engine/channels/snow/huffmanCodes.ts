/**
 * The code of SNOW's compression: all bytes in the order of their codes, two hexadecimal digits each, and how many bits each code has, one
 * digit of base 36 each. The code is complete, so that these make the codes. Measured on `stegsnow` 20130616, byte by byte.
 */
const BYTES =
  "736e3045296239607e265c4046344c33277769640921372a316b50593c1d1e1f7f808182838485868788898a8b8c8d8e8f90" +
  "9192939495969798999a9b9c9d9e9fa0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b71bb8b9babbbcbdbebfc0c1" +
  "c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8d9dadbdcdddedfe0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3" +
  "f4f5f6f7f8f9fafbfcfdfeff00010203040506070b0d0e0f101112131415161718191a1c0c7d5a41616f4976676c79706874" +
  "2e533f3d7c5d4e7a3844527b515b566a662c547847584a4f57255e084b43223236484d0a6d3a2f3e242b5542352d285f713b" +
  "236572637520";
const LENGTHS =
  "4478869bddca999986457aa9879abkkkkllllllllllllllllllllllllllllllllllllllllllllllllllllllllfllllllllll" +
  "llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllgdc84477656654" +
  "68abcc9aa99ddcba6788abb9addcb999aa96699bccaaa89bbbb45663";

/** One byte's code: `length` bits, of which `bits` has the first as its highest. */
export interface HuffmanCode {
  readonly byte: number;
  readonly bits: number;
  readonly length: number;
}

function codesOf(): HuffmanCode[] {
  const codes: HuffmanCode[] = [];
  // The lower end of each code's share of all 32-bit numbers.
  let low = 0;
  for (const [index, digit] of [...LENGTHS].entries()) {
    const length = Number.parseInt(digit, 36);
    const byte = Number.parseInt(BYTES.slice(index * 2, index * 2 + 2), 16);
    codes.push({ byte, bits: low / 2 ** (32 - length), length });
    low += 2 ** (32 - length);
  }
  return codes;
}

/** In the order of their codes. */
export const huffmanCodes: readonly HuffmanCode[] = codesOf();
