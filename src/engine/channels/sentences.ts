import type { NoParams } from "#engine/types.ts";

/** `point`: `"U+200B"`. `count`: how many characters. */
export type PointCount = { point: string; count: number };

/** Why invisible characters are ordinary where they stand. */
export type OrdinarySentences = {
  "channels.invisible-bom": PointCount;
  "channels.invisible-emoji": PointCount;
  "channels.invisible-flag": PointCount;
  "channels.invisible-variant": PointCount;
  "channels.invisible-script": PointCount;
  "channels.invisible-word-break": PointCount;
  "channels.invisible-soft-hyphen": PointCount;
  "channels.invisible-french-space": PointCount;
  "channels.invisible-east-asian-space": PointCount;
  "channels.invisible-space": PointCount;
  "channels.invisible-direction": PointCount;
  "channels.invisible-line-separator": PointCount;
  "channels.invisible-page-break": PointCount;
  "channels.invisible-formula": PointCount;
  "channels.invisible-template": PointCount;
  "channels.invisible-code-indent": PointCount;
  "channels.invisible-misread": PointCount;
};

/** What this folder may say, with the parameters each sentence takes. */
export type ChannelSentences = OrdinarySentences & {
  "channels.date-line-title": NoParams;
  "channels.date-line-summary": NoParams;
  "channels.date-line-accuses": NoParams;
  "channels.zero-width-title": NoParams;
  "channels.zero-width-summary": NoParams;
  "channels.zero-width-accuses": NoParams;
  "channels.format-controls-title": NoParams;
  "channels.format-controls-summary": NoParams;
  "channels.format-controls-accuses": NoParams;
  "channels.tags-title": NoParams;
  "channels.tags-summary": NoParams;
  "channels.tags-accuses": NoParams;
  "channels.variation-selectors-title": NoParams;
  "channels.variation-selectors-summary": NoParams;
  "channels.variation-selectors-accuses": NoParams;
  "channels.plane-fourteen-title": NoParams;
  "channels.plane-fourteen-summary": NoParams;
  "channels.plane-fourteen-accuses": NoParams;
  "channels.fillers-title": NoParams;
  "channels.fillers-summary": NoParams;
  "channels.fillers-accuses": NoParams;
  "channels.bidi-title": NoParams;
  "channels.bidi-summary": NoParams;
  "channels.bidi-accuses": NoParams;
  "channels.spaces-title": NoParams;
  "channels.spaces-summary": NoParams;
  "channels.spaces-accuses": NoParams;
  "channels.controls-title": NoParams;
  "channels.controls-summary": NoParams;
  "channels.controls-accuses": NoParams;
  "channels.zero-width-bits-title": NoParams;
  "channels.zero-width-bits-summary": NoParams;
  "channels.base-n-title": NoParams;
  "channels.base-n-summary": NoParams;
  "channels.zero-width-lib-title": NoParams;
  "channels.zero-width-lib-summary": NoParams;
  "channels.zwus-title": NoParams;
  "channels.zwus-summary": NoParams;
  "channels.sneaky-bits-title": NoParams;
  "channels.sneaky-bits-summary": NoParams;
  "channels.steg-zero-title": NoParams;
  "channels.steg-zero-summary": NoParams;
  "channels.steg-cloak-title": NoParams;
  "channels.steg-cloak-summary": NoParams;
  "channels.tolgee-title": NoParams;
  "channels.tolgee-summary": NoParams;
  /** Of a channel whose characters ordinary text does not have in a row. */
  "channels.accuses-chance": NoParams;
  "channels.accuses-nobody": NoParams;
  "channels.tolgee-bookkeeping": NoParams;

  /** `counts`: `"U+200B \u00d7 12, U+200C \u00d7 9"`, the commonest first; `others`: how many kinds it leaves out. */
  "channels.invisible-run": { count: number; counts: string; others: number };
  "channels.invisible-scattered": PointCount;
  "channels.invisible-mixed-spaces": { count: number; counts: string; others: number };
  "channels.invisible-more": { runs: number; count: number };
  "channels.invisible-more-ordinary": { runs: number; count: number };

  /** `variant`: the tool's name, or `none`. */
  "channels.reads-as-text": { bytes: number; variant: string };
  "channels.reads-as-bytes": { bytes: number; variant: string };
  "channels.locked": { bytes: number; variant: string };
  /** `odds`: noise reads so about once in so many times. */
  "channels.for-text": { odds: number };
  "channels.against-short": { odds: number };
  /** `count` units of `width` characters each. */
  "channels.for-whole-units": { count: number; width: number };
  /** `count`: how many characters frame it. */
  "channels.for-framing": { count: number };
  /** `count`: into how many it is cut. */
  "channels.for-separators": { count: number };
  /** `count`: in bytes. */
  "channels.for-magic": { count: number };
  "channels.for-checksum": { bits: number };
  /** `count`: how many bytes the pairs and what stands between them make. */
  "channels.for-shortened-pairs": { count: number };
  "channels.against-guess": NoParams;
  "channels.against-unchecked-passphrase": NoParams;
  /** `names`: tools and channels, by name, at most six of `count`. */
  "channels.against-collision": { count: number; names: string };
  "channels.against-who": NoParams;

  "channels.for-length": { count: number };
  "channels.for-alphabet": { kinds: number };
  "channels.for-scattered": { count: number };
  "channels.for-mixed-spaces": NoParams;
  "channels.for-tags": NoParams;
  "channels.for-selectors": NoParams;
  "channels.for-override": NoParams;
  "channels.for-deletion": NoParams;
  "channels.for-choice": NoParams;

  "channels.against-single": NoParams;
  "channels.against-repetition": NoParams;
  "channels.against-zero-width-space": NoParams;
  "channels.against-template-marks": NoParams;
  "channels.against-formula": NoParams;
  "channels.against-rich-text": NoParams;
  "channels.against-joiner-emoji": NoParams;
  "channels.against-joiner-letters": NoParams;
  "channels.against-terminal": NoParams;
  "channels.against-utf16": NoParams;
  "channels.against-isolates": NoParams;
  "channels.against-byte-order-mark": NoParams;
  "channels.against-no-format": NoParams;
};
