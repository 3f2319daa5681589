/** What windows-1252 shows for the bytes 80 to 9F, in order; five of them stay C1 controls (WHATWG Encoding). */
const CP1252 =
  "\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178";

/** Whether a code unit may show a UTF-8 continuation byte (80 to BF) that was read as Latin-1 or windows-1252. */
function isContinuation(text: string, unit: number): boolean {
  const code = text.charCodeAt(unit);
  return (code >= 0x80 && code <= 0xbf) || (code > 0xff && CP1252.includes(text.charAt(unit)));
}

/**
 * Whether the character at a code unit belongs to a UTF-8 sequence that was read byte by byte, as in `\u00e2\x80\x93`
 * for an en dash. Looks for the lead byte in the three units before; says nothing about the rest of the text.
 */
export function isMisread(text: string, unit: number): boolean {
  if (!isContinuation(text, unit)) return false;
  for (let lead = unit - 1; lead >= 0 && lead >= unit - 3; lead--) {
    const code = text.charCodeAt(lead);
    const length =
      code >= 0xc2 && code <= 0xdf ? 2 : code >= 0xe0 && code <= 0xef ? 3 : code >= 0xf0 && code <= 0xf4 ? 4 : 0;
    if (length === 0) {
      if (isContinuation(text, lead)) continue;
      return false;
    }
    if (unit - lead >= length) return false;
    // Two bytes are \u00c2 or \u00c3 and one more in all Western text; other capitals stand before a soft hyphen too.
    if (length === 2 && code > 0xc3 && text.charCodeAt(unit) > 0x9f) return false;
    for (let next = lead + 1; next < lead + length; next++) if (!isContinuation(text, next)) return false;
    return true;
  }
  return false;
}
