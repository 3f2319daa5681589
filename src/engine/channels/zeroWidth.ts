import type { Channel } from "./channel.ts";

/** Zero-width characters: found by `ordinary/invisible.ts`, which names what ordinary use explains. */
export const zeroWidth: Channel = {
  id: "zero-width",
  title: { id: "channels.zero-width-title", params: {} },
  summary: { id: "channels.zero-width-summary", params: {} },
  accuses: { id: "channels.zero-width-accuses", params: {} },
  points: [
    [0x00ad, 0x00ad],
    [0x034f, 0x034f],
    [0x180e, 0x180e],
    [0x200b, 0x200d],
    [0x2060, 0x2064],
    [0xfeff, 0xfeff],
  ],
  examples: [{ text: "a\u200Bb", payload: null }],
};
