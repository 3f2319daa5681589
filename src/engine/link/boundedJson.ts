/** Deeper than anything a link holds: a copy has parts, which have pieces, which have starts. */
const DEEPEST = 8;

/** More than a link's characters could say anything with. A value takes some tens of bytes of memory, however short it is written. */
const MOST_VALUES = 1_000_000;

/** Whether a JSON text is small enough to be parsed: brackets and commas are counted outside of strings; that it is JSON is not looked at. */
export function isBoundedJson(bytes: Uint8Array): boolean {
  let depth = 0;
  let values = 0;
  let inString = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (inString) {
      if (byte === 0x5c) at++;
      else if (byte === 0x22) inString = false;
    } else if (byte === 0x22) inString = true;
    else if (byte === 0x2c) values++;
    else if (byte === 0x5b || byte === 0x7b) {
      depth++;
      values++;
    } else if (byte === 0x5d || byte === 0x7d) depth--;
    if (depth > DEEPEST || values > MOST_VALUES) return false;
  }
  return true;
}
