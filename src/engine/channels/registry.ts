import type { Channel } from "./channel.ts";
import { dateLine } from "./dateLine.ts";
import { invisible } from "./invisible.ts";

/** All channels, the best known first. Ids never change: they live in people's reports. */
export const channels: readonly Channel[] = [dateLine, invisible];
