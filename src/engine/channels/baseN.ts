import type { Channel } from "./channel.ts";
import { alphabet } from "./digits/alphabet.ts";
import { type FixedWidth, readFixed, writeFixed } from "./digits/fixedWidth.ts";
import { intoFirstGap } from "./digits/intoFirstGap.ts";
import { textOfBytes } from "./digits/textOfBytes.ts";

const FULL: FixedWidth = {
  variant: "zwsp-steg FULL, ZWSP-Tool, ZeroWidthStego threshold_based",
  alphabet: alphabet([0x200b, 0x200c, 0x200d, 0x200e, 0x200f]),
  width: 7,
  unit: "utf-16",
};

const FOUR = alphabet([0x200c, 0x200d, 0x202c, 0xfeff]);

const FORMATS: readonly FixedWidth[] = [
  { variant: "330k binary", alphabet: FOUR, width: 4, unit: "byte" },
  { variant: "330k", alphabet: FOUR, width: 8, unit: "utf-16" },
  FULL,
  { variant: "zwsp-steg ZWSP", alphabet: alphabet([0x200b, 0x200c, 0x200d]), width: 11, unit: "utf-16" },
];

/**
 * Bytes or UTF-16 code units as numbers of a fixed width, in three to five zero-width characters. ZWSP-Tool and ZeroWidthStego may encrypt
 * before: then the text that is read is their cipher text.
 *
 * Misses digits beside a stray one of the same alphabet, which shifts all that follows.
 */
export const baseN: Channel = {
  id: "base-n",
  title: { id: "channels.base-n-title", params: {} },
  summary: { id: "channels.base-n-summary", params: {} },
  accuses: { id: "channels.accuses-chance", params: {} },
  points: [
    [0x200b, 0x200f],
    [0x202c, 0x202c],
    [0xfeff, 0xfeff],
  ],
  *decode(stream, wants) {
    for (const format of FORMATS) yield* readFixed(stream, format, wants);
  },
  hide: {
    cover: "The meeting is on Tuesday.",
    // The first takes any bytes; the others take text, and refuse what is none.
    carries: "bytes",
    variants: FORMATS.map(({ variant }) => variant),
    capacity: () => Number.POSITIVE_INFINITY,
    into(cover, payload, options) {
      const format = FORMATS.find(({ variant }) => variant === options?.variant) ?? FORMATS[0] ?? FULL;
      return intoFirstGap(cover, writeFixed(format, format.unit === "byte" ? payload : unitsOf(textOfBytes(payload))));
    },
  },
  examples: [
    // "Hi" as 330k (binary, text) and zwsp-steg (both modes) write it.
    { text: "a\u200D\u200C\u202C\u200C\u200D\u202C\u202C\u200Db", payload: Uint8Array.of(0x48, 0x69) },
    {
      text: "a\u200C\u200C\u200C\u200C\u200D\u200C\u202C\u200C\u200C\u200C\u200C\u200C\u200D\u202C\u202C\u200Db",
      payload: Uint8Array.of(0x48, 0x69),
    },
    {
      text: "a\u200B\u200B\u200B\u200B\u200D\u200F\u200D\u200B\u200B\u200B\u200B\u200F\u200C\u200Bb",
      payload: Uint8Array.of(0x48, 0x69),
    },
    {
      text: "a\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200D\u200D\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200C\u200B\u200D\u200D\u200Bb",
      payload: Uint8Array.of(0x48, 0x69),
    },
  ],
};

function unitsOf(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}
