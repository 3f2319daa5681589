import type { Support } from "#engine/channels/channel.ts";

/** That digits make whole units: so many, of so many digits each. Of rows of any length one in `width` does. */
export function wholeUnits(count: number, width: number): Support {
  return { bits: Math.log2(width), say: { id: "channels.for-whole-units", params: { count, width } } };
}
