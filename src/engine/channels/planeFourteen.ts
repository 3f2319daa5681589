import type { Channel } from "./channel.ts";

/** Unassigned ignorables: found by `ordinary/invisible.ts`, which names what ordinary use explains. */
export const planeFourteen: Channel = {
  id: "plane-fourteen",
  title: { id: "channels.plane-fourteen-title", params: {} },
  summary: { id: "channels.plane-fourteen-summary", params: {} },
  accuses: { id: "channels.plane-fourteen-accuses", params: {} },
  points: [
    [0xe0080, 0xe00ff],
    [0xe01f0, 0xe0fff],
  ],
  examples: [{ text: "a\u{E0080}b", payload: null }],
};
