const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

const CODES = Uint8Array.from(ALPHABET, (digit) => digit.charCodeAt(0));

const NO_DIGIT = 64;

const DIGITS = new Uint8Array(128).fill(NO_DIGIT);
for (const [digit, code] of CODES.entries()) DIGITS[code] = digit;

/** Bytes in base64url without padding (RFC 4648 §5, §3.2). */
export function base64urlOf(bytes: Uint8Array): string {
  const codes = new Uint8Array(Math.ceil((bytes.length * 4) / 3));
  let bits = 0;
  let have = 0;
  let at = 0;
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0xffff;
    have += 8;
    while (have >= 6) {
      have -= 6;
      codes[at++] = CODES[(bits >> have) & 63] ?? 0;
    }
  }
  if (have > 0) codes[at] = CODES[(bits << (6 - have)) & 63] ?? 0;
  return new TextDecoder().decode(codes);
}

/**
 * The reverse of {@link base64urlOf}, and nothing else: null for padding, white space, characters of the other alphabet, a length
 * that no bytes have, and bits left over that are not zero (RFC 4648 §3.5). So no bytes have two texts.
 */
export function bytesOfBase64url(text: string): Uint8Array | null {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let have = 0;
  let at = 0;
  for (let unit = 0; unit < text.length; unit++) {
    const digit = DIGITS[text.charCodeAt(unit)] ?? NO_DIGIT;
    if (digit === NO_DIGIT) return null;
    bits = ((bits << 6) | digit) & 0xffff;
    have += 6;
    if (have < 8) continue;
    have -= 8;
    bytes[at++] = bits >> have;
  }
  const leftOver = bits & ((1 << have) - 1);
  return have >= 6 || leftOver !== 0 ? null : bytes;
}
