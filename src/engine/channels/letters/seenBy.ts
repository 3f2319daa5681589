import type { Channel, Sighting } from "#engine/channels/channel.ts";
import { rawSurvey } from "#engine/channels/scan/rawSurvey.ts";

/** What one channel finds in a text by itself. For tests. */
export function seenBy(channel: Channel, text: string): readonly Sighting[] {
  return [...(channel.find?.(rawSurvey(text)) ?? [])];
}
