/** Base64 (RFC 4648 §4 or §5), with or without padding, line breaks allowed; null where it is none. */
export function bytesOfBase64(text: string): Uint8Array | null {
  const compact = text
    .replace(/[ \t\r\n]+/g, "")
    .replace(/-/g, "+")
    .replace(/_/g, "/");
  const digits = compact.replace(/={0,2}$/, "");
  if (!/^[A-Za-z0-9+/]*$/.test(digits) || digits.length % 4 === 1) return null;
  return bytesOfCharacters(atob(digits));
}

/** The bytes of a text whose characters are bytes, none above U+00FF. */
export function bytesOfCharacters(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let unit = 0; unit < text.length; unit++) bytes[unit] = text.charCodeAt(unit);
  return bytes;
}
