import { invisibleRanges } from "#engine/text/invisible.ts";
import type { Channel } from "./channel.ts";

/** What is invisible and belongs to no other channel. Found by `ordinary/invisible.ts`, for all channels together. */
export const invisible: Channel = {
  id: "invisible",
  title: { id: "channels.invisible-title", params: {} },
  summary: { id: "channels.invisible-summary", params: {} },
  accuses: { id: "channels.invisible-accuses", params: {} },
  points: invisibleRanges,
  examples: [{ text: "a\u200Bb", payload: null }],
};
