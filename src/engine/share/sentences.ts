import type { NoParams } from "#engine/types.ts";

/** What this folder may say, with the parameters each sentence takes. */
export interface ShareSentences {
  /** `request` counts from 1. */
  "share.copy": { request: number; requests: number };
  /** `shared` of `units`: in UTF-16 code units; `parts` of `of`: texts. */
  "share.excerpt": { shared: number; units: number; parts: number; of: number };
  "share.left-out": { count: number };
  "share.redacted": { kind: "account" | "session" | "key" | "mail" | "userName" | "host"; places: number };
  "share.lengths-redacted": NoParams;
  "share.not-checked": NoParams;
}
