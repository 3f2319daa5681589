import { noiseBits } from "./noiseBits.ts";

/**
 * Bits that a row of two-way choices holds if nobody chose: by how rare each is, or by how often they change, whichever is fewer. So
 * neither blocks of the same nor a regular alternation hold much.
 */
export function choiceBits(bits: Uint8Array): number {
  const changes = new Uint8Array(bits.length);
  for (let at = 0; at < bits.length; at++) changes[at] = (bits[at] ?? 0) ^ (bits[at - 1] ?? 0);
  // One bit says which of the two it is.
  return Math.min(noiseBits(bits, 2), noiseBits(changes, 2) + 1);
}

/** So few choices are no two letters. */
const LEAST = 16;

/** Whether choices are spread over a row without a pattern, as those of a message are, and those of several authors are not. */
export function isScattered(bits: Uint8Array): boolean {
  return bits.length >= LEAST && choiceBits(bits) >= bits.length / 2;
}
