/** Base64 (RFC 4648 §4 or §5), with or without padding, line breaks allowed; null where it is none. */
export function bytesOfBase64(text: string): Uint8Array | null {
  const compact = text
    .replace(/[ \t\r\n]+/g, "")
    .replace(/-/g, "+")
    .replace(/_/g, "/");
  const digits = compact.replace(/={0,2}$/, "");
  if (!/^[A-Za-z0-9+/]*$/.test(digits) || digits.length % 4 === 1) return null;
  const binary = atob(digits);
  return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}
