/** What this folder may say, with the parameters each sentence takes. */
// biome-ignore lint/complexity/noBannedTypes: filled in shortly.
export type ShareSentences = {};
