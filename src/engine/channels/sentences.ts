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
  "channels.invisible-empty-line": PointCount;
  "channels.invisible-chat": PointCount;
  "channels.invisible-misread": PointCount;
};

/** `counts`: `"U+0430 (a) \u00d7 12"`, the commonest first, with what it looks like; `others`: how many kinds it leaves out. */
type Kinds = { count: number; counts: string; others: number };

/** Of channels in characters that are seen, but not told apart. */
type LetterSentences = {
  "channels.homoglyphs-title": NoParams;
  "channels.homoglyphs-summary": NoParams;
  "channels.homoglyphs-accuses": NoParams;
  "channels.homoglyph-bits-title": NoParams;
  "channels.homoglyph-bits-summary": NoParams;
  "channels.homoglyph-bits-accuses": NoParams;
  "channels.apostrophes-title": NoParams;
  "channels.apostrophes-summary": NoParams;
  "channels.apostrophes-accuses": NoParams;
  "channels.genius-morse-title": NoParams;
  "channels.genius-morse-summary": NoParams;
  "channels.genius-morse-accuses": NoParams;
  "channels.dashes-title": NoParams;
  "channels.dashes-summary": NoParams;
  "channels.dashes-accuses": NoParams;
  "channels.digits-title": NoParams;
  "channels.digits-summary": NoParams;
  "channels.digits-accuses": NoParams;
  "channels.compatibility-forms-title": NoParams;
  "channels.compatibility-forms-summary": NoParams;
  "channels.compatibility-forms-accuses": NoParams;
  "channels.normalization-title": NoParams;
  "channels.normalization-summary": NoParams;
  "channels.normalization-accuses": NoParams;

  /** `script`: `cyrillic`, `greek`, `armenian`, … */
  "channels.letters-lookalike": Kinds & { script: string };
  "channels.letters-slip": Kinds & { script: string };
  "channels.letters-formula": Kinds & { script: string };
  "channels.letters-ending": Kinds & { script: string };
  "channels.letters-number": Kinds & { script: string };
  "channels.apostrophes-mixed": Kinds;
  "channels.apostrophes-letter": Kinds;
  "channels.hyphens-mixed": Kinds;
  "channels.hyphens-other": Kinds;
  "channels.digits-mixed": Kinds;
  "channels.digits-together": Kinds;
  "channels.digits-foreign": Kinds;
  "channels.forms-amid-plain": Kinds;
  "channels.forms-decorated": Kinds;
  "channels.forms-formula": Kinds;
  "channels.forms-ligature": Kinds;
  "channels.forms-ellipsis": Kinds;
  /** How many letters are written in each form, and how many kinds of letter in both. */
  "channels.normalization-mixed": { composed: number; decomposed: number; both: number };

  "channels.for-lookalike": NoParams;
  "channels.for-unsearchable": NoParams;
  "channels.for-rare-apostrophe": NoParams;
  "channels.for-mixed-digits": NoParams;
  /** `word`: one that is known to have been hidden in this way. */
  "channels.for-known-word": { word: string };
  "channels.against-keyboard-slip": NoParams;
  "channels.against-stylised-name": NoParams;
  "channels.against-recognised-text": NoParams;
  "channels.against-pasted-together": NoParams;
  "channels.against-foreign-keyboard": NoParams;
  "channels.against-input-method": NoParams;
  "channels.against-file-names": NoParams;
};

/** What this folder may say, with the parameters each sentence takes. */
export type ChannelSentences = OrdinarySentences &
  LetterSentences & {
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
    "channels.invisicode-title": NoParams;
    "channels.invisicode-summary": NoParams;
    "channels.odd-code-points-title": NoParams;
    "channels.odd-code-points-summary": NoParams;
    "channels.odd-code-points-accuses": NoParams;
    "channels.tolgee-title": NoParams;
    "channels.tolgee-summary": NoParams;
    "channels.steg-cloak-title": NoParams;
    "channels.steg-cloak-summary": NoParams;
    "channels.vercel-stega-title": NoParams;
    "channels.vercel-stega-summary": NoParams;
    "channels.vercel-stega-bookkeeping": NoParams;
    "channels.innamark-title": NoParams;
    "channels.innamark-summary": NoParams;
    "channels.en-em-bits-title": NoParams;
    "channels.en-em-bits-summary": NoParams;
    "channels.snow-title": NoParams;
    "channels.snow-summary": NoParams;
    "channels.trailing-bits-title": NoParams;
    "channels.trailing-bits-summary": NoParams;
    "channels.line-endings-title": NoParams;
    "channels.line-endings-summary": NoParams;
    "channels.line-endings-accuses": NoParams;
    "channels.white-space-title": NoParams;
    "channels.white-space-summary": NoParams;
    "channels.white-space-accuses": NoParams;
    "channels.escapes-title": NoParams;
    "channels.escapes-summary": NoParams;
    "channels.escapes-accuses": NoParams;
    /** Of channels in white space at the ends of lines. */
    "channels.accuses-line-ends": NoParams;
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
    "channels.headline-decoded": { count: number };
    "channels.headline-locked": NoParams;
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
    "channels.for-json": NoParams;
    /** `count`: how many spaces stand in a row with no ordinary one between. */
    "channels.for-every-space": { count: number };
    /** `count`: how often the same is there in full. */
    "channels.for-repeats": { count: number };
    "channels.against-guess": NoParams;
    "channels.against-polarity": NoParams;
    "channels.against-weak": NoParams;
    "channels.against-unchecked-passphrase": NoParams;
    /** `names`: tools and channels, by name, at most six of `count`. */
    "channels.against-collision": { count: number; names: string };
    "channels.against-who": NoParams;

    /** Both at most 200 code units; `stored` with what is not drawn by number, `[U+202E]`. */
    "channels.bidi-reordered": { stored: string; shown: string };
    "channels.bidi-controls": { stored: string };
    "channels.bidi-paired": { count: number };
    "channels.controls-hidden": { stored: string; shown: string };
    "channels.controls-harmless": { count: number };
    /** `point` is the first of them; `others`: how many kinds beside it; `use`: `apple`, `citation` or `icons`. */
    "channels.odd-known": { point: string; count: number; others: number; use: string };
    /** `kind`: `surrogate`, `noncharacter`, `private` or `unassigned`. */
    "channels.odd-points": { point: string; count: number; others: number; kind: string };

    /** `count`: in bytes. */
    "channels.for-length-fits": { count: number };
    "channels.for-words": { count: number };

    /** White space at the ends of `lines` lines, in `count` blocks. */
    "channels.snow-shape": { lines: number; count: number };
    "channels.for-snow-blocks": { count: number; kinds: number };
    "channels.trailing-mixed": { lines: number; count: number };
    "channels.line-endings-mixed": { crlf: number; lf: number; cr: number };
    /** Of `total` gaps between words. */
    "channels.gaps-mixed": { count: number; total: number };
    "channels.gaps-justified": { count: number };
    "channels.indents-mixed": { tabs: number; spaces: number };
    "channels.escapes-letters": { count: number };
    /** `kind`: `unicode`, `percent` or `entity`. */
    "channels.escapes-case": { kind: string; lower: number; upper: number };
    "channels.escapes-forms": { count: number; kinds: number };
    /** `count` choices without a pattern, which could hold `bytes` bytes. */
    "channels.for-choices": { count: number; bytes: number };
    "channels.against-line-ends": NoParams;
    "channels.against-line-endings": NoParams;
    "channels.against-gaps": NoParams;
    "channels.against-indents": NoParams;
    "channels.against-escapes": NoParams;

    /** `side`: `A` or `B`; `form`: the tool's name or the channel's id; `locked`: `yes` or `no`; `count`: how many such payloads. */
    "channels.pair-payload-only": { side: string; form: string; bytes: number; locked: string; count: number };
    /** `a`, `b`: how many bytes on each side. */
    "channels.pair-payload-differs": { form: string; a: number; b: number; count: number };
    "channels.pair-not-who": NoParams;
    "channels.pair-not-absent": { side: string };
    "channels.against-left-out": NoParams;

    "channels.for-length": { count: number };
    "channels.for-alphabet": { kinds: number };
    "channels.for-scattered": { count: number };
    "channels.for-mixed-spaces": NoParams;
    "channels.for-tags": NoParams;
    "channels.for-selectors": NoParams;
    "channels.for-prefix": NoParams;
    "channels.for-override": NoParams;
    "channels.for-unclosed": NoParams;
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
    "channels.against-right-to-left": NoParams;
    "channels.against-display": NoParams;
    "channels.against-rewritten": NoParams;
    "channels.against-flag": NoParams;
    "channels.against-cut-pair": NoParams;
    "channels.against-internal": NoParams;
    "channels.against-own-font": NoParams;
    "channels.against-newer": NoParams;
    "channels.against-byte-order-mark": NoParams;
    "channels.against-no-format": NoParams;
  };
