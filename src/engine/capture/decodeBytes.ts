import { decodeWtf8, encodeWtf8 } from "#engine/text/wtf8.ts";
import type { Encoding, Sentence } from "#engine/types.ts";
import { legacyText } from "./legacyText.ts";
import { strictUtf8 } from "./strictUtf8.ts";
import { utf8Length } from "./utf8Length.ts";

/** A source as text, with what is needed to find its bytes again. */
export interface Decoded {
  /** A BOM stands in it as U+FEFF, and every line ending as it came. */
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly encoding: Exclude<Encoding, "none">;
  readonly bom: boolean;
  /** Whether the text surely gives back the bytes: false where something became U+FFFD or was cut off, and where the encoding is a guess. */
  readonly exact: boolean;
  readonly notes: readonly Sentence[];
}

/**
 * Bytes as text: UTF-16 where a BOM says so, else UTF-8, else GBK or windows-1252 where they hold its U+2019. Never throws.
 *
 * Bytes that are none of these become U+FFFD, with a note of how many and where; lone surrogates of UTF-16 and of WTF-8 stay.
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, "utf-16be");
  return decodeUtf8(bytes);
}

function decodeUtf8(bytes: Uint8Array): Decoded {
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const strict = strictUtf8(bytes);
  if (strict !== null) return { text: strict, bytes, encoding: "utf-8", bom, exact: true, notes: [] };
  // What this page saves of a text with lone surrogates is WTF-8, and must come back as it was.
  const wtf8 = decodeWtf8(bytes);
  if (areEqual(encodeWtf8(wtf8), bytes)) return { text: wtf8, bytes, encoding: "wtf-8", bom, exact: true, notes: [] };
  const legacy = bom ? null : legacyText(bytes);
  if (legacy !== null) {
    const encoding = legacy.encoding === "gb18030" ? "gbk" : "windows1252";
    return { ...legacy, bytes, bom, exact: false, notes: [{ id: "capture.read-as", params: { encoding } }] };
  }
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  return { text, bytes, encoding: "utf-8", bom, exact: false, notes: invalidUtf8(bytes) };
}

function areEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

function invalidUtf8(bytes: Uint8Array): Sentence[] {
  let count = 0;
  let good = 0;
  let offset = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = utf8Length(bytes, at, false);
    if (length < 0) {
      if (count === 0) offset = at;
      count++;
    } else if (length > 1) good++;
    at += Math.abs(length);
  }
  const invalid: Sentence = { id: "capture.invalid-utf8", params: { count, offset } };
  return count > good ? [invalid, { id: "capture.maybe-older-encoding", params: {} }] : [invalid];
}

/** By hand: `TextDecoder` would turn a lone surrogate into U+FFFD. */
function decodeUtf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): Decoded {
  const units = new Uint16Array(bytes.length >> 1);
  const high = encoding === "utf-16le" ? 1 : 0;
  for (let unit = 0; unit < units.length; unit++) {
    units[unit] = ((bytes[2 * unit + high] ?? 0) << 8) | (bytes[2 * unit + 1 - high] ?? 0);
  }
  let text = "";
  // Engines bound the number of arguments of one call; 8,192 is far below every bound.
  for (let from = 0; from < units.length; from += 8192) {
    text += String.fromCharCode(...units.subarray(from, from + 8192));
  }
  const odd = bytes.length % 2 === 1;
  const notes: Sentence[] = odd ? [{ id: "capture.odd-utf16", params: { offset: bytes.length - 1 } }] : [];
  return { text, bytes, encoding, bom: true, exact: !odd, notes };
}
