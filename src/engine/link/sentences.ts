import type { NoParams } from "#engine/types.ts";

/** Why a link did not open. Each is said by itself. */
export interface LinkErrors {
  /** Not made by Telltale, or nothing of a link: `#try-pair`. */
  "link.not-a-link": NoParams;
  "link.damaged": NoParams;
  "link.newer": NoParams;
  "link.too-large": NoParams;
  "link.malformed": NoParams;
  "link.wrong-passphrase": NoParams;
  /** Said of opening and of making a locked link alike. */
  "link.cannot-lock-here": NoParams;
}

/** What this folder may say. */
export type LinkSentences = LinkErrors;
