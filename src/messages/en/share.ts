import type { ShareSentences } from "#engine/types.ts";

export const share = {} satisfies Record<keyof ShareSentences, string>;
