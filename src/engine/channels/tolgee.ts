import type { Channel } from "./channel.ts";
import { alphabet, siteOf, stretchesOf } from "./digits/alphabet.ts";
import { intoFirstGap } from "./digits/intoFirstGap.ts";
import { noiseBits } from "./digits/noiseBits.ts";
import { wholeUnits } from "./digits/wholeUnits.ts";

const BITS = alphabet([0x200c, 0x200d]);

/** Eight bits, and a 0 that keeps any nine from looking like something else. */
const WIDTH = 9;

/** Markers by which Tolgee's in-context editor knows which translation a text is: eight bits for each byte of UTF-8, and a 0. */
export const tolgee: Channel = {
  id: "tolgee",
  title: { id: "channels.tolgee-title", params: {} },
  summary: { id: "channels.tolgee-summary", params: {} },
  accuses: { id: "channels.accuses-chance", params: {} },
  points: [[0x200c, 0x200d]],
  bookkeeping: { id: "channels.tolgee-bookkeeping", params: {} },
  *decode(stream, wants) {
    const isWorth = (length: number): boolean => length % WIDTH === 0 && wants(length, length, Math.log2(WIDTH));
    for (const stretch of stretchesOf(stream, BITS, isWorth)) {
      const bytes = bytesOf(stretch.digits);
      if (bytes === null) continue;
      yield {
        ...siteOf(stretch),
        noise: noiseBits(stretch.digits, 2),
        bytes,
        variant: "Tolgee",
        support: [wholeUnits(bytes.length, WIDTH)],
      };
    }
  },
  hide: {
    cover: "Save changes",
    carries: "bytes",
    capacity: () => Number.POSITIVE_INFINITY,
    into(cover, payload) {
      const marks = Array.from(payload, (byte) => `${byte.toString(2).padStart(8, "0")}0`).join("");
      return intoFirstGap(cover, marks.replaceAll("0", "\u200C").replaceAll("1", "\u200D"));
    },
  },
  examples: [
    {
      text: "a\u200C\u200D\u200C\u200C\u200D\u200C\u200C\u200C\u200C\u200C\u200D\u200D\u200C\u200D\u200C\u200C\u200D\u200Cb",
      payload: Uint8Array.of(0x48, 0x69),
    },
  ],
};

function bytesOf(digits: Uint8Array): Uint8Array | null {
  if (digits.length === 0 || digits.length % WIDTH !== 0) return null;
  const bytes = new Uint8Array(digits.length / WIDTH);
  for (let index = 0, at = 0; index < bytes.length; index++, at++) {
    let byte = 0;
    for (const end = at + WIDTH - 1; at < end; at++) byte = byte * 2 + (digits[at] ?? 0);
    if (digits[at] !== 0) return null;
    bytes[index] = byte;
  }
  return bytes;
}
