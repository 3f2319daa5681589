import type { MarkerSentences } from "#engine/types.ts";

export const marker = {} satisfies Record<keyof MarkerSentences, string>;
