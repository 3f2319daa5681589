import type { Channel } from "./channel.ts";

/** Bidirectional controls: found by `ordinary/invisible.ts`, which names what ordinary use explains. */
export const bidi: Channel = {
  id: "bidi",
  title: { id: "channels.bidi-title", params: {} },
  summary: { id: "channels.bidi-summary", params: {} },
  accuses: { id: "channels.bidi-accuses", params: {} },
  points: [
    [0x061c, 0x061c],
    [0x200e, 0x200f],
    [0x202a, 0x202e],
    [0x2066, 0x2069],
  ],
  examples: [{ text: "a\u202Eb", payload: null }],
};
