import type { Channel } from "./channel.ts";
import { alphabet } from "./digits/alphabet.ts";
import { intoFirstGap } from "./digits/intoFirstGap.ts";
import { type JoinedDigits, readJoined, writeJoined } from "./digits/joinedDigits.ts";
import { textOfBytes } from "./digits/textOfBytes.ts";

const SIX: JoinedDigits = {
  variant: "ZWUS base 6",
  alphabet: alphabet([0x200d, 0x200f, 0x00ad, 0x2060, 0x200b, 0x200e, 0x200c]),
};

const FORMATS: readonly JoinedDigits[] = [
  SIX,
  { variant: "ZWUS base 3", alphabet: alphabet([0x180e, 0x200b, 0x200d, 0x00ad]) },
  {
    variant: "ZWUS base 8",
    alphabet: alphabet([0x200d, 0x200f, 0x00ad, 0x2060, 0x200b, 0x200e, 0x180e, 0xfeff, 0x200c]),
  },
];

/**
 * Code points as numbers of base 3, 6 or 8 with a "unifier" between: the Zero Width Unicode Standard. A text that keeps to the digits 0
 * to 5 reads as another text in base 8 than in base 6.
 */
export const zwus: Channel = {
  id: "zwus",
  title: { id: "channels.zwus-title", params: {} },
  summary: { id: "channels.zwus-summary", params: {} },
  accuses: { id: "channels.accuses-chance", params: {} },
  points: [
    [0x00ad, 0x00ad],
    [0x180e, 0x180e],
    [0x200b, 0x200f],
    [0x2060, 0x2060],
    [0xfeff, 0xfeff],
  ],
  *decode(stream, wants) {
    for (const format of FORMATS) yield* readJoined(stream, format, wants);
  },
  hide: {
    cover: "The meeting is on Tuesday.",
    carries: "text",
    variants: FORMATS.map(({ variant }) => variant),
    capacity: () => Number.POSITIVE_INFINITY,
    into(cover, payload, options) {
      const format = FORMATS.find(({ variant }) => variant === options?.variant) ?? SIX;
      return intoFirstGap(cover, writeJoined(format, textOfBytes(payload)));
    },
  },
  examples: [
    // "Hi" in base 3, 6 and 8.
    {
      text: "a\u200D\u200D\u180E\u180E\u00AD\u200B\u180E\u200D\u200D\u180Eb",
      payload: Uint8Array.of(0x48, 0x69),
    },
    { text: "a\u00AD\u200D\u200D\u200C\u00AD\u200E\u2060b", payload: Uint8Array.of(0x48, 0x69) },
    { text: "a\u200F\u200F\u200D\u200C\u200F\u200E\u200Fb", payload: Uint8Array.of(0x48, 0x69) },
  ],
};
