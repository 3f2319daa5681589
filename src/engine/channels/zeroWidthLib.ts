import type { Channel } from "./channel.ts";
import { alphabet } from "./digits/alphabet.ts";
import { type JoinedDigits, readJoined, writeJoined } from "./digits/joinedDigits.ts";
import { textOfBytes } from "./digits/textOfBytes.ts";

const FORMAT: JoinedDigits = {
  variant: "zero-width-lib",
  alphabet: alphabet([0x200e, 0x200f, 0x200c, 0x200d, 0xfeff, 0x200b]),
};

/** Code points as numbers of base 5, a zero-width space between: what the npm package zero-width-lib puts after the first character. */
export const zeroWidthLib: Channel = {
  id: "zero-width-lib",
  title: { id: "channels.zero-width-lib-title", params: {} },
  summary: { id: "channels.zero-width-lib-summary", params: {} },
  accuses: { id: "channels.accuses-chance", params: {} },
  points: [
    [0x200b, 0x200f],
    [0xfeff, 0xfeff],
  ],
  decode: (stream, wants) => readJoined(stream, FORMAT, wants),
  hide: {
    cover: "The meeting is on Tuesday.",
    carries: "text",
    capacity: () => Number.POSITIVE_INFINITY,
    into(cover, payload) {
      const [first = ""] = cover;
      return first + writeJoined(FORMAT, textOfBytes(payload)) + cover.slice(first.length);
    },
  },
  examples: [{ text: "T\u200C\uFEFF\u200C\u200B\uFEFF\u200F\u200Ehe", payload: Uint8Array.of(0x48, 0x69) }],
};
