import type { LinkSentences } from "#engine/types.ts";

export const link = {} satisfies Record<keyof LinkSentences, string>;
