/** The bits of bytes, the highest first. */
export function bitsOfBytes(bytes: Uint8Array): Uint8Array {
  const bits = new Uint8Array(bytes.length * 8);
  for (let at = 0; at < bits.length; at++) bits[at] = ((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1;
  return bits;
}

/**
 * The bits of a payload, and as many after it as a cover has choices left: 0, or 1 where the payload ends in a byte of zeros, so that its
 * end can be told.
 */
export function filledBits(payload: Uint8Array, length: number): Uint8Array {
  const bits = new Uint8Array(Math.max(length, payload.length * 8));
  if (payload.length > 0 && payload[payload.length - 1] === 0) bits.fill(1);
  bits.set(bitsOfBytes(payload));
  return bits;
}
