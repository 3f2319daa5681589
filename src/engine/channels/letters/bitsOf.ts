import { noiseBits } from "#engine/channels/digits/noiseBits.ts";

/** Bytes that were read from letters of two kinds. */
export interface LetterBits {
  readonly bytes: Uint8Array;
  /** Letters that they take. */
  readonly length: number;
  /** Bits that the letters hold if nobody chose them. */
  readonly noise: number;
}

/**
 * Whole bytes, the most significant bit first, up to the last 1: the letters of a cover beyond its payload stay as they are, so zeros that follow
 * are no part of it. Null where there is no 1, or where the text ends in the middle of the last byte.
 */
export function bitsOf(bits: Uint8Array): LetterBits | null {
  const length = Math.ceil((bits.lastIndexOf(1) + 1) / 8) * 8;
  if (length === 0 || length > bits.length) return null;
  const bytes = new Uint8Array(length / 8);
  for (let at = 0; at < length; at++) bytes[at >> 3] = ((bytes[at >> 3] ?? 0) << 1) | (bits[at] ?? 0);
  // That nothing follows is improbable in noise too, less where it could have ended instead.
  const whole = noiseBits(bits, 2) - Math.log2(bits.length / 8 + 1);
  return { bytes, length, noise: Math.max(noiseBits(bits.subarray(0, length), 2), whole) };
}
