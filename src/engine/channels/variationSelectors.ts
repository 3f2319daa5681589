import type { Channel } from "./channel.ts";

/** Variation selectors: found by `ordinary/invisible.ts`, which names what ordinary use explains. */
export const variationSelectors: Channel = {
  id: "variation-selectors",
  title: { id: "channels.variation-selectors-title", params: {} },
  summary: { id: "channels.variation-selectors-summary", params: {} },
  accuses: { id: "channels.variation-selectors-accuses", params: {} },
  points: [
    [0xfe00, 0xfe0f],
    [0x180b, 0x180d],
    [0x180f, 0x180f],
    [0xe0100, 0xe01ef],
  ],
  examples: [{ text: "a\u{E0138}b", payload: null }],
};
