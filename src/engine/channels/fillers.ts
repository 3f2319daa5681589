import type { Channel } from "./channel.ts";

/** Fillers and blanks: found by `ordinary/invisible.ts`, which names what ordinary use explains. */
export const fillers: Channel = {
  id: "fillers",
  title: { id: "channels.fillers-title", params: {} },
  summary: { id: "channels.fillers-summary", params: {} },
  accuses: { id: "channels.fillers-accuses", params: {} },
  points: [
    [0x115f, 0x1160],
    [0x17b4, 0x17b5],
    [0x2800, 0x2800],
    [0x3164, 0x3164],
    [0xffa0, 0xffa0],
  ],
  examples: [{ text: "a\u3164b", payload: null }],
};
