import { CapacityError, type HideOptions } from "./channel.ts";
import { channels } from "./registry.ts";

/**
 * Hides a payload in a cover, as the channel's tool would. Where a format has a nonce or a salt, two runs differ.
 *
 * @param channelId of a channel whose `canHide` is true
 * @throws CapacityError where the cover is too small; RangeError where there is no such channel, or where it hides nothing; TypeError where
 * it carries text and the payload is not well-formed UTF-8.
 */
export async function hide(
  channelId: string,
  cover: string,
  payload: Uint8Array,
  options: HideOptions = {},
): Promise<string> {
  const way = channels.find(({ id }) => id === channelId)?.hide;
  if (way === undefined) throw new RangeError(`no channel ${channelId} that hides`);
  const capacity = way.capacity(cover);
  if (payload.length > capacity) throw new CapacityError(capacity, payload.length);
  return way.into(cover, payload, options);
}
