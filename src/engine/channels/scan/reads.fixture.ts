import type { Channel } from "#engine/channels/channel.ts";
import { channels } from "#engine/channels/registry.ts";
import type { Found } from "#engine/types.ts";
import { candidatesOf } from "./candidatesOf.ts";
import { findChannels } from "./findChannels.ts";
import { rawSurvey } from "./rawSurvey.ts";

/** `"200B 200C"` as the characters themselves; `200B*4` four times. */
export function points(list: string): string {
  return list
    .trim()
    .split(/\s+/)
    .map((item) => {
      const [point = "", times = "1"] = item.split("*");
      return String.fromCodePoint(Number.parseInt(point, 16)).repeat(Number(times));
    })
    .join("");
}

/** What all channels find in a text. */
export function foundIn(text: string): Found[] {
  return findChannels([{ path: "", role: "text", text, bytes: null }], channels);
}

/** What of it is read as a payload: `"base-n: Hi"`, the most credible first. */
export function readIn(text: string): string[] {
  return foundIn(text)
    .filter(({ payload }) => payload !== null)
    .map(({ channel, payload }) => `${channel}: ${payload?.text}`);
}

/** All that one channel reads in a text, credible or not. */
export function readingsOf(channel: Channel, text: string) {
  return candidatesOf(channel, rawSurvey(text)).map(({ candidate, text: said, accepted }) => ({
    ...candidate,
    said,
    accepted,
  }));
}
