import { HAN, isIn } from "#engine/text/scripts.ts";
import type { Channel, Reading, Support, Wants } from "./channel.ts";
import { intoFirstGap } from "./digits/intoFirstGap.ts";
import { textOfPoints } from "./digits/textOfPoints.ts";
import { pointBefore } from "./ordinary/ordinary.ts";
import type { Stream } from "./scan/streams.ts";
import { textCost } from "./scan/textCost.ts";
import { wellFormedLength } from "./stegCloak/wellFormedLength.ts";

/** VARIATION SELECTOR-1 to -16, and -17 to -256. */
const FEW = 0xfe00;
const MANY = 0xe0100;

/** VARIATION SELECTOR-16: the emoji style, which a carrier may have of its own. */
const EMOJI_STYLE = 0xfe0f;

/** So many in a row are bytes, whatever they say. */
const LEAST = 8;

/** What speaks for several in a row, and for many, in bits. */
const IN_A_ROW = 3;
const LONG = 16;

const BYTES = "Butler (PyRIT, promptfoo, ghostchar)";
const POINTS = "garak";

/**
 * 256 characters that ask for another form of the one before. Two mappings over one range: Butler's gives a byte to each, in order; garak
 * gives each of the latter 240 the code point that it is away from the first of them. Both are tried: what is text by one is now and then
 * text by the other. Which base they stand behind is no matter to either. What is not read is found by `ordinary/invisible.ts`.
 *
 * Misses garak's letters from U+00F0 on, which leave the range. Might accuse pairs that the data does not know.
 */
export const variationSelectors: Channel = {
  id: "variation-selectors",
  title: { id: "channels.variation-selectors-title", params: {} },
  summary: { id: "channels.variation-selectors-summary", params: {} },
  accuses: { id: "channels.variation-selectors-accuses", params: {} },
  points: [
    [0xfe00, 0xfe0f],
    [0x180b, 0x180d],
    [0x180f, 0x180f],
    [0xe0100, 0xe01ef],
  ],
  *decode(stream, wants) {
    yield* read(stream, byteOf, BYTES, wants);
    yield* read(stream, pointOf, POINTS, wants);
  },
  hide: {
    cover: "The meeting is on Tuesday.",
    carries: "bytes",
    capacity: () => Number.POSITIVE_INFINITY,
    into: (cover, payload) =>
      intoFirstGap(cover, textOfPoints(Array.from(payload, (byte) => byte + (byte < 16 ? FEW : MANY - 16)))),
  },
  examples: [
    { text: "a\u{E0138}\u{E0159}b", payload: Uint8Array.of(0x48, 0x69) },
    { text: "a\u{E0148}\u{E0169}b", payload: Uint8Array.of(0x48, 0x69) },
    { text: "\u2764\uFE0F\u{E0138}\u{E0159}b", payload: Uint8Array.of(0x48, 0x69) },
  ],
};

function byteOf(point: number): number {
  if (point >= MANY) return point - MANY + 16;
  return point >= FEW ? point - FEW : -1;
}

function pointOf(point: number): number {
  return point >= MANY ? point - MANY : -1;
}

/** What a mapping makes of a stream: of each of its unbroken stretches; of a whole text's stream, of all that it knows. */
function* read(stream: Stream, mapping: (point: number) => number, variant: string, wants: Wants): Generator<Reading> {
  const { points, units, whole } = stream;
  const values = new Int16Array(points.length);
  for (let index = 0; index < values.length; index++) values[index] = mapping(points[index] ?? 0);
  for (let from = 0, to = 0; from < values.length; from = to + 1) {
    to = whole ? values.length : endOf(values, from);
    if (to === from) continue;
    if (!wants(to - from, 8 * (to - from), IN_A_ROW + (to - from < LEAST ? 0 : LONG))) continue;
    // The emoji style of a carrier reads as the byte 0F before all others: without it, too.
    const styled = points[from] === EMOJI_STYLE && to > from + 1 && (units[from] ?? 0) > 0;
    for (const start of styled ? [from + 1, from] : [from]) {
      const bytes = bytesOf(values, start, to);
      if (bytes.length === 0) continue;
      // A selector a byte: noise that had the habits of a text would be one.
      const common = { from: start, to, noise: 8 * bytes.length, variant };
      if (variant === BYTES) yield { ...common, bytes, support: [...support(stream, start, bytes), ...row(bytes)] };
      else {
        const text = textOfPoints([...bytes]);
        yield { ...common, bytes: encoder.encode(text), text, support: support(stream, start, bytes) };
      }
    }
  }
}

/** What the mapping knows of a stretch. */
function bytesOf(values: Int16Array, from: number, to: number): Uint8Array {
  const bytes = new Uint8Array(to - from);
  let count = 0;
  for (let index = from; index < to; index++) {
    const value = values[index] ?? -1;
    if (value >= 0) bytes[count++] = value;
  }
  return bytes.subarray(0, count);
}

function endOf(values: Int16Array, from: number): number {
  let to = from;
  while (to < values.length && (values[to] ?? -1) >= 0) to++;
  return to;
}

/**
 * A character has one selector at most: whoever misplaces one seldom misplaces several in a row. Of single ones, those from VARIATION
 * SELECTOR-33 on have no use behind anything but ideographs.
 */
function support({ points, units, text }: Stream, start: number, bytes: Uint8Array): Support[] {
  const alone =
    bytes.length === 1 && ((points[start] ?? 0) < MANY + 16 || isIn(pointBefore(text, units[start] ?? 0), HAN));
  return alone ? [] : [{ bits: IN_A_ROW, say: { id: "channels.for-selectors", params: {} } }];
}

/** Nothing but bytes is known to be written in a row of them: so long a row is shown even where its bytes are no text. */
function row(bytes: Uint8Array): Support[] {
  if (bytes.length < LEAST || new Set(bytes).size < LEAST / 2) return [];
  // Read with or without the style of its carrier, a text is a text.
  if (isText(bytes) || (bytes[0] === 0x0f && isText(bytes.subarray(1)))) return [];
  return [{ bits: LONG, say: { id: "channels.for-length", params: { count: bytes.length } } }];
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

function isText(bytes: Uint8Array): boolean {
  return wellFormedLength(bytes) === bytes.length && textCost(decoder.decode(bytes)) !== null;
}
