import type { ChannelInfo } from "#engine/index.ts";
import { say } from "#messages/index.ts";

/** What a channel is called; its id where these do not explain it. */
export function titleIn(channels: readonly ChannelInfo[], id: string): string {
  const info = channels.find((channel) => channel.id === id);
  return info === undefined ? id : say(info.title);
}
