import type { Channel, Reading, Wants } from "./channel.ts";
import { alphabet, siteOf, stretchesOf } from "./digits/alphabet.ts";
import { type FixedWidth, readFixed, writeFixed } from "./digits/fixedWidth.ts";
import { intoFirstGap } from "./digits/intoFirstGap.ts";
import { noiseBits } from "./digits/noiseBits.ts";
import { segmentBits } from "./digits/segmentBits.ts";
import type { Stream } from "./scan/streams.ts";

const PADDED: FixedWidth = {
  variant: "PyRIT sneaky bits",
  alphabet: alphabet([0x2062, 0x2064]),
  width: 8,
  unit: "byte",
};

/** In garak a space is a character of its own. */
const UNPADDED = alphabet([0x2062, 0x2064, 0x200b]);
const SPACE = 2;

/**
 * INVISIBLE TIMES for 0, INVISIBLE PLUS for 1. PyRIT writes eight bits for each byte of UTF-8. garak writes each character with as many
 * bits as it needs and nothing between: where one ends is guessed, for the most usual text. Letters come out right, numbers often not.
 */
export const sneakyBits: Channel = {
  id: "sneaky-bits",
  title: { id: "channels.sneaky-bits-title", params: {} },
  summary: { id: "channels.sneaky-bits-summary", params: {} },
  accuses: { id: "channels.accuses-chance", params: {} },
  points: [
    [0x200b, 0x200b],
    [0x2062, 0x2062],
    [0x2064, 0x2064],
  ],
  *decode(stream, wants) {
    yield* readFixed(stream, PADDED, wants);
    yield* readUnpadded(stream, wants);
  },
  hide: {
    cover: "The meeting is on Tuesday.",
    carries: "bytes",
    capacity: () => Number.POSITIVE_INFINITY,
    into: (cover, payload) => intoFirstGap(cover, writeFixed(PADDED, payload)),
  },
  examples: [
    {
      text: "a\u2062\u2064\u2062\u2062\u2064\u2062\u2062\u2062\u2062\u2064\u2064\u2062\u2064\u2062\u2062\u2064b",
      payload: Uint8Array.of(0x48, 0x69),
    },
  ],
};

function* readUnpadded(stream: Stream, wants: Wants): Generator<Reading> {
  for (const stretch of stretchesOf(stream, UNPADDED, (length) => wants(length, length * Math.log2(3), 0))) {
    const { digits } = stretch;
    // Spaces alone are no message, and zero-width spaces around one belong to the text.
    let from = 0;
    let to = digits.length;
    while (from < to && digits[from] === SPACE) from++;
    while (to > from && digits[to - 1] === SPACE) to--;
    const inner = digits.subarray(from, to);
    const text = segmentBits(inner, SPACE);
    if (text === null) continue;
    yield {
      ...siteOf(stretch, from, to),
      noise: noiseBits(inner, inner.includes(SPACE) ? 3 : 2),
      bytes: new TextEncoder().encode(text),
      text,
      variant: "garak sneaky bits",
      support: [],
      against: [{ id: "channels.against-guess", params: {} }],
    };
  }
}
