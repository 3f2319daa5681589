import type { Channel } from "./channel.ts";

/** Control characters: found by `ordinary/invisible.ts`, which names what ordinary use explains. */
export const controls: Channel = {
  id: "controls",
  title: { id: "channels.controls-title", params: {} },
  summary: { id: "channels.controls-summary", params: {} },
  accuses: { id: "channels.controls-accuses", params: {} },
  points: [
    [0x0000, 0x0008],
    [0x000b, 0x000c],
    [0x000e, 0x001f],
    [0x007f, 0x0084],
    [0x0086, 0x009f],
  ],
  examples: [{ text: "a\u0008b", payload: null }],
};
