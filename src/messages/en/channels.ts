import type { ChannelSentences } from "#engine/types.ts";

export const channels = {} satisfies Record<keyof ChannelSentences, string>;
