/** A lone surrogate: under the `u` flag a pair is one character and does not match. */
const LONE = /[\uD800-\uDFFF]/u;

const encoder = new TextEncoder();

/** As many arguments as every engine passes to a function. */
const PIECE = 8192;

/**
 * The bytes of a text in WTF-8 (https://simonsapin.github.io/wtf-8/): UTF-8, in which a lone surrogate takes the three
 * bytes that its number would have. Lossless for every JavaScript string; plain UTF-8 for well-formed text.
 */
export function encodeWtf8(text: string): Uint8Array {
  if (!LONE.test(text)) return encoder.encode(text);
  // Every code unit takes at most three bytes; a pair takes four for its two.
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const point = text.codePointAt(at) ?? 0;
    if (point < 0x80) {
      bytes[length++] = point;
      continue;
    }
    if (point < 0x800) {
      bytes[length++] = 0xc0 | (point >> 6);
    } else {
      if (point < 0x10000) {
        bytes[length++] = 0xe0 | (point >> 12);
      } else {
        bytes[length++] = 0xf0 | (point >> 18);
        bytes[length++] = 0x80 | ((point >> 12) & 0x3f);
        at++;
      }
      bytes[length++] = 0x80 | ((point >> 6) & 0x3f);
    }
    bytes[length++] = 0x80 | (point & 0x3f);
  }
  return bytes.slice(0, length);
}

/**
 * The reverse of {@link encodeWtf8}: `decodeWtf8(encodeWtf8(text)) === text` for every string. A BOM stays in the text.
 * Bytes that are neither UTF-8 nor a surrogate become U+FFFD, as `TextDecoder` has it.
 */
export function decodeWtf8(bytes: Uint8Array): string {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  if (!hasSurrogate(bytes)) return decoder.decode(bytes);
  // Each surrogate is decoded as U+FFFF, which takes three bytes as well, and put in afterwards: one by one they would take long.
  const places = bytes.slice();
  const units: number[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const second = bytes[at + 1] ?? 0;
    const third = bytes[at + 2] ?? 0;
    if (isSurrogate(bytes, at)) {
      units.push(0xd000 | ((second & 0x3f) << 6) | (third & 0x3f));
      places[at] = 0xef;
      places[at + 1] = 0xbf;
      places[at + 2] = 0xbf;
    } else if (bytes[at] === 0xef && second === 0xbf && third === 0xbf) units.push(0xffff);
  }
  const text = decoder.decode(places);
  let next = 0;
  const pieces: string[] = [];
  const piece = new Uint16Array(PIECE);
  for (let from = 0; from < text.length; from += PIECE) {
    const length = Math.min(PIECE, text.length - from);
    for (let at = 0; at < length; at++) {
      const unit = text.charCodeAt(from + at);
      piece[at] = unit === 0xffff ? (units[next++] ?? unit) : unit;
    }
    // Spread out, it would be walked through its iterator, ten times as slowly.
    pieces.push(String.fromCharCode.apply(null, piece.subarray(0, length) as unknown as number[]));
  }
  return pieces.join("");
}

/** In WTF-8 a surrogate is ED, A0 to BF, 80 to BF; no UTF-8 sequence holds ED before A0 or more. */
function isSurrogate(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0xed && (bytes[at + 1] ?? 0) >> 5 === 0b101 && (bytes[at + 2] ?? 0) >> 6 === 0b10;
}

function hasSurrogate(bytes: Uint8Array): boolean {
  let at = bytes.indexOf(0xed);
  while (at >= 0 && !isSurrogate(bytes, at)) at = bytes.indexOf(0xed, at + 1);
  return at >= 0;
}
