import type { Channel, Reading, Support, Wants } from "./channel.ts";
import { intoFirstGap } from "./digits/intoFirstGap.ts";
import { textOfPoints } from "./digits/textOfPoints.ts";
import type { Stream } from "./scan/streams.ts";

const FIRST = 0xe0000;

const encoder = new TextEncoder();

/** The last of the alphabet, behind a tail of two bytes. */
const PAD = 0xfff;

/** What is written before a text; the former by older versions. */
const PREFIXES: ReadonlySet<number> = new Set([0x1d173, 0x1d17a]);

/** Both are written by one tool. */
const BYTES = "invisicode bytes";
const TEXT = "invisicode text";

/** Three bytes as two characters of 12 bits each. */
const UNIT = 2;

/**
 * Base 4096 over all of E0000 to E0FFF, tags and variation selectors among them: three bytes, the lowest first, are two characters. Of
 * what is left at the end, one byte is one character, two are two and a pad. A text has a character of music before it and is written as
 * the code points' numbers in LEB128; bytes have nothing before them.
 */
export const invisicode: Channel = {
  id: "invisicode",
  title: { id: "channels.invisicode-title", params: {} },
  summary: { id: "channels.invisicode-summary", params: {} },
  accuses: { id: "channels.accuses-chance", params: {} },
  points: [
    [0x1d173, 0x1d173],
    [0x1d17a, 0x1d17a],
    [0xe0000, 0xe0fff],
  ],
  *decode(stream, wants) {
    const { points } = stream;
    for (let start = 0, next = 0; start < points.length; start = next) {
      // Payloads begin where the stream does, and at each prefix.
      next = start + 1;
      while (next < points.length && !PREFIXES.has(points[next] ?? 0)) next++;
      const reading = read(stream, start, next, wants);
      if (reading !== null) yield reading;
    }
  },
  hide: {
    cover: "The meeting is on Tuesday.",
    carries: "bytes",
    variants: [BYTES, TEXT],
    capacity: () => Number.POSITIVE_INFINITY,
    into(cover, payload, options) {
      if (options?.variant !== TEXT) return intoFirstGap(cover, write(payload));
      const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(payload);
      return intoFirstGap(cover, `\u{1D17A}${write(leb128Of(text))}`);
    },
  },
  examples: [
    {
      text: "a\u{E0548}\u{E06C6}\u{E0F6C}\u{E0206}\u{E0F57}\u{E0726}\u{E046C}\u{E0216}b",
      payload: Uint8Array.from("Hello World!", (letter) => letter.charCodeAt(0)),
    },
    { text: "a\u{1D17A}\u{E0048}\u{E0069}\u{E0FFF}b", payload: Uint8Array.of(0x48, 0x69) },
  ],
};

function read({ points }: Stream, from: number, to: number, wants: Wants): Reading | null {
  const isText = PREFIXES.has(points[from] ?? 0);
  const first = isText ? from + 1 : from;
  const length = to - first;
  if (length === 0) return null;
  const padded = length % UNIT === 1 && length > UNIT && points[to - 1] === FIRST + PAD;
  const framing = padded ? 12 : length % UNIT === 0 ? 1 : 0;
  const noise = noiseOf(points, first, to);
  if (!wants(to - from, noise, framing + (isText ? 12 : 0))) return null;
  const bytes = bytesOf(points.subarray(first, to));
  if (bytes === null) return null;
  const support: Support[] = padded
    ? [{ bits: framing, say: { id: "channels.for-framing", params: { count: 1 } } }]
    : framing > 0
      ? [{ bits: framing, say: { id: "channels.for-whole-units", params: { count: length / UNIT, width: UNIT } } }]
      : [];
  const common = { from, to, noise };
  if (!isText) return { ...common, bytes, variant: BYTES, support };
  const text = textOfLeb128(bytes);
  if (text === null) return null;
  // One in 4,098 characters that it could be.
  support.unshift({ bits: 12, say: { id: "channels.for-prefix", params: {} } });
  return { ...common, bytes: encoder.encode(text), text, variant: TEXT, support };
}

/** Null where a tail is no byte. */
function bytesOf(digits: Int32Array): Uint8Array | null {
  const { length } = digits;
  const tail = length % UNIT === 0 ? 0 : length >= 3 && digits[length - 1] === FIRST + PAD ? 3 : 1;
  const pairs = (length - tail) / UNIT;
  const bytes = new Uint8Array(pairs * 3 + (tail === 3 ? 2 : tail));
  for (let pair = 0; pair < pairs; pair++) {
    const number = ((digits[2 * pair] ?? 0) - FIRST) | (((digits[2 * pair + 1] ?? 0) - FIRST) << 12);
    bytes[3 * pair] = number & 0xff;
    bytes[3 * pair + 1] = (number >> 8) & 0xff;
    bytes[3 * pair + 2] = number >> 16;
  }
  for (let index = pairs * 3, at = pairs * UNIT; index < bytes.length; index++, at++) {
    const number = (digits[at] ?? 0) - FIRST;
    if (number > 0xff) return null;
    bytes[index] = number;
  }
  return bytes;
}

/** 12 bits each where they differ; equal ones after the first hold next to nothing. One alone can be a byte only. */
function noiseOf(points: Int32Array, from: number, to: number): number {
  const count = to - from;
  if (count === 1) return 8;
  const kinds = new Set<number>();
  for (let at = from; at < to; at++) kinds.add(points[at] ?? 0);
  return 12 * kinds.size + (count - kinds.size) * Math.log2(kinds.size + 1);
}

function write(payload: Uint8Array): string {
  const points: number[] = [];
  const whole = payload.length - (payload.length % 3);
  for (let at = 0; at < whole; at += 3) {
    const number = (payload[at] ?? 0) | ((payload[at + 1] ?? 0) << 8) | ((payload[at + 2] ?? 0) << 16);
    points.push(FIRST + (number & 0xfff), FIRST + (number >> 12));
  }
  for (const byte of payload.subarray(whole)) points.push(FIRST + byte);
  if (payload.length - whole === 2) points.push(FIRST + PAD);
  return textOfPoints(points);
}

/** Seven bits a byte, the lowest first, all but the last of a number with the eighth set. */
function leb128Of(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const symbol of text) {
    let rest = symbol.codePointAt(0) ?? 0;
    for (; rest > 0x7f; rest >>= 7) bytes.push((rest & 0x7f) | 0x80);
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

/** Null where a number is cut off or no code point. */
function textOfLeb128(bytes: Uint8Array): string | null {
  const points: number[] = [];
  let number = 0;
  let shift = 0;
  for (const byte of bytes) {
    // Three bytes hold 21 bits: as many as the largest code point has.
    if (shift > 14) return null;
    number |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte > 0x7f) continue;
    if (number > 0x10ffff) return null;
    points.push(number);
    number = 0;
    shift = 0;
  }
  return shift === 0 ? textOfPoints(points) : null;
}
