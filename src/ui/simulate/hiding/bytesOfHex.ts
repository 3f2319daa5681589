/** Bytes written as two hexadecimal digits each, with white space, commas or colons between them or `0x` before; null for anything else. */
export function bytesOfHex(text: string): Uint8Array | null {
  const bytes = text.split(/[\s,:]+/).filter((piece) => piece !== "");
  const digits = bytes.map((piece) => piece.replace(/^0x/i, ""));
  if (!digits.every((piece) => /^(?:[0-9a-f]{2})+$/i.test(piece))) return null;
  return Uint8Array.from(digits.join("").match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
