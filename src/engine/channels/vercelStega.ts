import type { Channel, Reading, Support } from "./channel.ts";
import { type Alphabet, alphabet, type Stretch, siteOf, stretchesOf } from "./digits/alphabet.ts";
import { noiseBits } from "./digits/noiseBits.ts";
import { textOfBytes } from "./digits/textOfBytes.ts";
import { jsonEnd } from "./vercelStega/jsonEnd.ts";

/** Two bits each, the highest first. */
const FOUR = alphabet([0x200b, 0x200c, 0x200d, 0xfeff]);

/** Four bits each, the highest first. */
const SIXTEEN = alphabet([
  0x200b, 0x200c, 0x200d, 0x2062, 0x2063, 0x2060, 0xfeff, 0x2061, 0x1d173, 0x1d174, 0x1d175, 0x1d176, 0x1d177, 0x1d178,
  0x1d179, 0x1d17a,
]);

/** U+200B four times, which as a byte is U+0000 between two payloads. */
const PREFIX = 4;

/** Beginnings that are tried in one row, and payloads that are read from it. */
const MOST_STARTS = 16;
const MOST_VALUES = 64;

/** As long as a value may be that is parsed to see whether it is one. */
const LONGEST = 1 << 20;

/** An object, a list or a string: what else there is of JSON is hardly told from noise. */
const OPENING = [0x7b, 0x5b, 0x22];

const framed: Support = { bits: 0, say: { id: "channels.for-framing", params: { count: PREFIX } } };
/** Of texts that are no JSON one in thirty begins so, and of those one in fifty ends as it begins. */
const json: Support = { bits: 10, say: { id: "channels.for-json", params: {} } };

/**
 * JSON behind a text, by which an editor knows where the text comes from: what the npm package @vercel/stega writes for Sanity, Vercel
 * and others, in its present encoding and in the one before. A payload that is a string of JSON is read as what the string says.
 */
export const vercelStega: Channel = {
  id: "vercel-stega",
  title: { id: "channels.vercel-stega-title", params: {} },
  summary: { id: "channels.vercel-stega-summary", params: {} },
  accuses: { id: "channels.accuses-chance", params: {} },
  points: [
    [0x200b, 0x200d],
    [0x2060, 0x2063],
    [0xfeff, 0xfeff],
    [0x1d173, 0x1d17a],
  ],
  bookkeeping: { id: "channels.vercel-stega-bookkeeping", params: {} },
  *decode(stream) {
    for (const stretch of stretchesOf(stream, FOUR)) yield* readCurrent(stretch);
    for (const stretch of stretchesOf(stream, SIXTEEN)) yield* readLegacy(stretch);
  },
  hide: {
    cover: "The meeting is on Tuesday.",
    carries: "text",
    variants: ["@vercel/stega", "@vercel/stega, legacy"],
    capacity: () => Number.POSITIVE_INFINITY,
    into(cover, payload, options) {
      const text = textOfBytes(payload);
      const legacy = options?.variant?.endsWith("legacy") === true;
      // The legacy encoding has one byte for a character: in a string, escapes say the same in ASCII.
      const value = isObject(text) && !(legacy && /[^\0-\x7F]/.test(text)) ? text : JSON.stringify(text);
      if (legacy) {
        const ascii = value.replaceAll(/[\u0080-\uFFFF]/g, escaped);
        return cover + write(new TextEncoder().encode(ascii), SIXTEEN);
      }
      return cover + "\u200B".repeat(PREFIX) + write(new TextEncoder().encode(value), FOUR);
    },
  },
  examples: [
    // {"a":1}, as both encodings of version 1.1.0 write it.
    {
      text: "Save\u200B\u200B\u200B\u200B\u200C\uFEFF\u200D\uFEFF\u200B\u200D\u200B\u200D\u200C\u200D\u200B\u200C\u200B\u200D\u200B\u200D\u200B\uFEFF\u200D\u200D\u200B\uFEFF\u200B\u200C\u200C\uFEFF\uFEFF\u200C",
      payload: new TextEncoder().encode('{"a":1}'),
    },
    {
      text: "Save\u2061\u{1D176}\u200D\u200D\uFEFF\u200C\u200D\u200D\u2062\u{1D175}\u2062\u200C\u2061\u{1D178}",
      payload: new TextEncoder().encode('{"a":1}'),
    },
  ],
};

/** The present encoding: a prefix, and one value after another. A text that ends in U+200B itself makes the prefix longer. */
function* readCurrent(stretch: Stretch): Generator<Reading> {
  const { digits } = stretch;
  let starts = 0;
  for (let zeros = 0, at = 0; at < digits.length && starts < MOST_STARTS; at++) {
    if (digits[at] === 0) {
      zeros++;
      continue;
    }
    // The first bits of a value are 01, or 00 and then others: of a longer row of zeros the last one may be its own.
    for (let own = 0; own <= 1 && zeros >= PREFIX + own; own++, starts++) {
      let found = false;
      for (const reading of readValues(stretch, at - own, 4, CURRENT)) {
        found = true;
        yield reading;
      }
      if (found) return;
    }
    zeros = 0;
  }
}

/** The encoding before: no prefix, no separator. No value begins with a zero: those belong to the text. */
function* readLegacy(stretch: Stretch): Generator<Reading> {
  const start = stretch.digits.findIndex((digit) => digit > 0);
  if (start >= 0) yield* readValues(stretch, start, 2, LEGACY);
}

interface Encoding {
  readonly variant: string;
  readonly alphabet: Alphabet;
  readonly prefix: number;
  text(bytes: Uint8Array): string;
}

const CURRENT: Encoding = { variant: "@vercel/stega", alphabet: FOUR, prefix: PREFIX, text: textOfBytes };

const LEGACY: Encoding = {
  variant: "@vercel/stega, legacy",
  alphabet: SIXTEEN,
  prefix: 0,
  // One byte for each character up to U+00FF. Not windows-1252, which is what TextDecoder means by "latin1".
  text: (bytes) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""),
};

function* readValues(stretch: Stretch, start: number, width: number, encoding: Encoding): Generator<Reading> {
  const { digits } = stretch;
  const opening = byteAt(digits, start, width);
  if (!OPENING.includes(opening)) return;
  const bytes = new Uint8Array(Math.floor((digits.length - start) / width));
  for (let at = 0; at < bytes.length; at++) bytes[at] = byteAt(digits, start + at * width, width);
  let from = 0;
  for (let count = 0; count < MOST_VALUES; count++) {
    while (bytes[from] === 0) from++;
    if (!OPENING.includes(bytes[from] ?? 0)) return;
    const to = jsonEnd(bytes, from);
    const value = to < 0 || to - from > LONGEST ? null : parsed(bytes.subarray(from, to), encoding);
    if (value === null) return;
    const first = start + from * width - encoding.prefix;
    const last = start + to * width;
    yield {
      ...siteOf(stretch, first, last),
      noise: noiseBits(digits.subarray(start + from * width, last), encoding.alphabet.points.length),
      bytes: new TextEncoder().encode(value),
      text: value,
      variant: encoding.variant,
      support: encoding.prefix > 0 ? [{ ...framed, bits: 2 * PREFIX }, json] : [json],
    };
    from = to;
  }
}

/** JSON as it stands, or what it says where it is a string. Null where it is no JSON. */
function parsed(bytes: Uint8Array, { text }: Encoding): string | null {
  try {
    const source = text(bytes);
    const value: unknown = JSON.parse(source);
    // A lone surrogate has no bytes of its own: then the string as it is written.
    return typeof value === "string" && !/\p{Surrogate}/u.test(value) ? value : source;
  } catch {
    return null;
  }
}

function isObject(text: string): boolean {
  if (!/^[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function byteAt(digits: Uint8Array, start: number, width: number): number {
  const bits = 8 / width;
  let byte = 0;
  for (let place = 0; place < width; place++) byte = (byte << bits) | (digits[start + place] ?? 0);
  return byte;
}

function write(bytes: Uint8Array, { points }: Alphabet): string {
  const bits = Math.log2(points.length);
  return Array.from(bytes, (byte) => {
    let hidden = "";
    for (let shift = 8 - bits; shift >= 0; shift -= bits)
      hidden += String.fromCodePoint(points[(byte >> shift) & (points.length - 1)] ?? 0);
    return hidden;
  }).join("");
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
