import type { Channel, Reading, Support } from "./channel.ts";
import { intoFirstGap } from "./digits/intoFirstGap.ts";
import { textOfPoints } from "./digits/textOfPoints.ts";
import type { Stream } from "./scan/streams.ts";

const FIRST = 0xe0000;

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
  *decode(stream) {
    const starts = startsOf(stream.points);
    for (const [index, start] of starts.entries()) {
      const reading = read(stream, start, starts[index + 1] ?? stream.points.length);
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

/** Payloads begin where the stream does, and at each prefix. */
function startsOf(points: Int32Array): readonly number[] {
  const starts: number[] = [];
  for (let index = 0; index < points.length; index++)
    if (index === 0 || PREFIXES.has(points[index] ?? 0)) starts.push(index);
  return starts;
}

function read({ points }: Stream, from: number, to: number): Reading | null {
  const isText = PREFIXES.has(points[from] ?? 0);
  const digits = points.subarray(isText ? from + 1 : from, to);
  const bytes = bytesOf(digits);
  if (bytes === null || bytes.length === 0) return null;
  const padded = digits.length % UNIT === 1 && digits.length > UNIT && digits.at(-1) === FIRST + PAD;
  const support: Support[] = padded
    ? [{ bits: 12, say: { id: "channels.for-framing", params: { count: 1 } } }]
    : digits.length % UNIT === 0
      ? [{ bits: 1, say: { id: "channels.for-whole-units", params: { count: digits.length / UNIT, width: UNIT } } }]
      : [];
  const common = { from, to, noise: noiseOf(digits) };
  if (!isText) return { ...common, bytes, variant: BYTES, support };
  const text = textOfLeb128(bytes);
  if (text === null) return null;
  // One in 4,098 characters that it could be.
  support.unshift({ bits: 12, say: { id: "channels.for-prefix", params: {} } });
  return { ...common, bytes: new TextEncoder().encode(text), text, variant: TEXT, support };
}

/** Null where a tail is no byte. */
function bytesOf(digits: Int32Array): Uint8Array | null {
  const numbers = digits.map((point) => point - FIRST);
  const tail = numbers.length % UNIT === 0 ? 0 : numbers.length >= 3 && numbers.at(-1) === PAD ? 3 : 1;
  const pairs = (numbers.length - tail) / UNIT;
  const bytes = new Uint8Array(pairs * 3 + (tail === 3 ? 2 : tail));
  for (let pair = 0; pair < pairs; pair++) {
    const number = (numbers[2 * pair] ?? 0) | ((numbers[2 * pair + 1] ?? 0) << 12);
    bytes.set([number & 0xff, (number >> 8) & 0xff, number >> 16], 3 * pair);
  }
  for (let index = pairs * 3, at = pairs * UNIT; index < bytes.length; index++, at++) {
    const number = numbers[at] ?? 0;
    if (number > 0xff) return null;
    bytes[index] = number;
  }
  return bytes;
}

/** 12 bits each where they differ; equal ones after the first hold next to nothing. One alone can be a byte only. */
function noiseOf(digits: Int32Array): number {
  if (digits.length === 1) return 8;
  const kinds = new Set(digits).size;
  return 12 * kinds + (digits.length - kinds) * Math.log2(kinds + 1);
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
