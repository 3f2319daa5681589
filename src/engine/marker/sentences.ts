import type { NoParams } from "#engine/types.ts";

/** What this folder may say, with the parameters each sentence takes. */
export type MarkerSentences = {};
