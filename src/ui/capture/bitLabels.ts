import type { Bits } from "#engine/index.ts";
import type { MessageId } from "#messages/index.ts";

/** What each bit is called wherever the page shows it. */
export const bitLabels = {
  knownDomain: "page.bit-domain",
  labKeyword: "page.bit-keyword",
  listedTimeZone: "page.bit-zone",
} as const satisfies Record<keyof Bits, MessageId>;
