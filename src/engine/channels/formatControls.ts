import type { Channel } from "./channel.ts";

/** Rare format controls: found by `ordinary/invisible.ts`, which names what ordinary use explains. */
export const formatControls: Channel = {
  id: "format-controls",
  title: { id: "channels.format-controls-title", params: {} },
  summary: { id: "channels.format-controls-summary", params: {} },
  accuses: { id: "channels.format-controls-accuses", params: {} },
  points: [
    [0x0600, 0x0605],
    [0x06dd, 0x06dd],
    [0x070f, 0x070f],
    [0x0890, 0x0891],
    [0x08e2, 0x08e2],
    [0x2065, 0x2065],
    [0x206a, 0x206f],
    [0xfff0, 0xfffb],
    [0x110bd, 0x110bd],
    [0x110cd, 0x110cd],
    [0x13430, 0x1343f],
    [0x13441, 0x13442],
    [0x16fe4, 0x16fe4],
    [0x1bca0, 0x1bca3],
    [0x1d159, 0x1d159],
    [0x1d173, 0x1d17a],
  ],
  examples: [{ text: "a\u206Ab", payload: null }],
};
