import type { ChannelInfo } from "#engine/types.ts";

/** The channels that are looked for, the best known first. Ids never change: they live in people's reports. */
export const channels: readonly ChannelInfo[] = [
  {
    id: "date-line",
    canHide: false,
    title: { id: "channels.date-line-title", params: {} },
    summary: { id: "channels.date-line-summary", params: {} },
    accuses: { id: "channels.date-line-accuses", params: {} },
  },
  {
    id: "invisible",
    canHide: false,
    title: { id: "channels.invisible-title", params: {} },
    summary: { id: "channels.invisible-summary", params: {} },
    accuses: { id: "channels.invisible-accuses", params: {} },
  },
];
