import type { Channel } from "./channel.ts";

/** Spaces of other widths: found by `ordinary/invisible.ts`, which names what ordinary use explains. */
export const spaces: Channel = {
  id: "spaces",
  title: { id: "channels.spaces-title", params: {} },
  summary: { id: "channels.spaces-summary", params: {} },
  accuses: { id: "channels.spaces-accuses", params: {} },
  points: [
    [0x0085, 0x0085],
    [0x00a0, 0x00a0],
    [0x1680, 0x1680],
    [0x2000, 0x200a],
    [0x2028, 0x2029],
    [0x202f, 0x202f],
    [0x205f, 0x205f],
    [0x3000, 0x3000],
  ],
  examples: [{ text: "a\u2002b", payload: null }],
};
