/** A lone surrogate: under the `u` flag a pair is one character and does not match. */
const LONE = /[\uD800-\uDFFF]/u;

/**
 * The bytes of a text in WTF-8 (https://simonsapin.github.io/wtf-8/): UTF-8, in which a lone surrogate takes the three
 * bytes that its number would have. Lossless for every JavaScript string; plain UTF-8 for well-formed text.
 */
export function encodeWtf8(text: string): Uint8Array {
  const encoder = new TextEncoder();
  if (!LONE.test(text)) return encoder.encode(text);
  // Every code unit takes at most three bytes; a pair takes four for its two.
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  let from = 0;
  for (const { index } of text.matchAll(new RegExp(LONE, "gu"))) {
    length += encoder.encodeInto(text.slice(from, index), bytes.subarray(length)).written;
    const unit = text.charCodeAt(index);
    bytes[length++] = 0xe0 | (unit >> 12);
    bytes[length++] = 0x80 | ((unit >> 6) & 0x3f);
    bytes[length++] = 0x80 | (unit & 0x3f);
    from = index + 1;
  }
  length += encoder.encodeInto(text.slice(from), bytes.subarray(length)).written;
  return bytes.slice(0, length);
}

/**
 * The reverse of {@link encodeWtf8}: `decodeWtf8(encodeWtf8(text)) === text` for every string. A BOM stays in the text.
 * Bytes that are neither UTF-8 nor a surrogate become U+FFFD, as `TextDecoder` has it.
 */
export function decodeWtf8(bytes: Uint8Array): string {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let text = "";
  let from = 0;
  // In WTF-8 a surrogate is ED, A0 to BF, 80 to BF; no UTF-8 sequence holds ED before A0 or more.
  for (let at = bytes.indexOf(0xed); at >= 0; at = bytes.indexOf(0xed, at + 1)) {
    const second = bytes[at + 1] ?? 0;
    const third = bytes[at + 2] ?? 0;
    if (second < 0xa0 || second > 0xbf || third < 0x80 || third > 0xbf) continue;
    text += decoder.decode(bytes.subarray(from, at));
    text += String.fromCharCode(0xd000 | ((second & 0x3f) << 6) | (third & 0x3f));
    from = at + 3;
  }
  return text + decoder.decode(bytes.subarray(from));
}
