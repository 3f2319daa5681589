import type { ChannelInfo } from "#engine/types.ts";
import { channels } from "./registry.ts";

/** What a report needs to know of each channel to explain itself. */
export const channelInfos: readonly ChannelInfo[] = channels.map(({ id, title, summary, accuses, hide }) => ({
  id,
  canHide: hide !== undefined,
  title,
  summary,
  accuses,
}));
