import type { Channel } from "./channel.ts";

/** The date line: found and read in `#engine/marker`, which knows what stands around it. */
export const dateLine: Channel = {
  id: "date-line",
  title: { id: "channels.date-line-title", params: {} },
  summary: { id: "channels.date-line-summary", params: {} },
  accuses: { id: "channels.date-line-accuses", params: {} },
  points: [],
  examples: [],
};
