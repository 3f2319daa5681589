const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * Where a value of JSON ends that begins at a byte: behind its last bracket or quote; a number or a word ends before the next U+0000, as
 * values are separated here. -1 where it does not end. Does not look whether all between is JSON.
 */
export function jsonEnd(bytes: Uint8Array, start: number): number {
  let depth = 0;
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === QUOTE) {
      at = stringEnd(bytes, at);
      if (at < 0) return -1;
    } else if (byte === 0x7b || byte === 0x5b) depth++;
    else if (byte === 0x7d || byte === 0x5d) depth--;
    else if (depth > 0) continue;
    else {
      const end = bytes.indexOf(0, at);
      return end < 0 ? bytes.length : end;
    }
    if (depth <= 0) return at + 1;
  }
  return -1;
}

/** The quote that ends a string; -1 where none does. */
function stringEnd(bytes: Uint8Array, start: number): number {
  for (let at = start + 1; at < bytes.length; at++) {
    if (bytes[at] === QUOTE) return at;
    if (bytes[at] === BACKSLASH) at++;
  }
  return -1;
}
