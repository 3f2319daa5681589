import type { Channel } from "./channel.ts";

/** Tags: found by `ordinary/invisible.ts`, which names what ordinary use explains. */
export const tags: Channel = {
  id: "tags",
  title: { id: "channels.tags-title", params: {} },
  summary: { id: "channels.tags-summary", params: {} },
  accuses: { id: "channels.tags-accuses", params: {} },
  points: [[0xe0000, 0xe007f]],
  examples: [{ text: "a\u{E0048}b", payload: null }],
};
