import type { Bits } from "#engine/index.ts";
import type { MessageId } from "#messages/index.ts";

/** What each bit is called wherever the page shows it. */
export const bitLabels = {
  knownDomain: "page.bit-domain",
  labKeyword: "page.bit-keyword",
  listedTimeZone: "page.bit-zone",
} as const satisfies Record<keyof Bits, MessageId>;

/** What a 1 says of the computer that wrote the line. */
export const bitMeanings = {
  knownDomain: "page.bit-domain-means",
  labKeyword: "page.bit-keyword-means",
  listedTimeZone: "page.bit-zone-means",
} as const satisfies Record<keyof Bits, MessageId>;
