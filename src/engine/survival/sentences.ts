import type { NoParams } from "#engine/types.ts";

/** What happens to texts. Ids never change: they live in addresses. */
export type TransformationId =
  | "nfc"
  | "nfd"
  | "nfkc"
  | "trim"
  | "trim-lines"
  | "collapse"
  | "crlf"
  | "lf"
  | "smart-quotes"
  | "straight-quotes"
  | "ascii"
  | "windows-1252"
  | "misread"
  | "well-formed"
  | "json-escaped"
  | "json"
  | "json-left"
  | "html"
  | "page"
  | "markdown"
  | "four-zero-widths"
  | "out-of-character"
  | "formats-stripped"
  | "nfkc-visible"
  | "sub2api"
  | "tingly-box";

/** Innocent texts that are put through the same. */
export type InnocentId =
  | "persian"
  | "marathi"
  | "emoji"
  | "flag"
  | "french"
  | "curly"
  | "ukrainian"
  | "vietnamese"
  | "han"
  | "hebrew"
  | "code"
  | "markdown"
  | "date";

/** What is said of transformations and of what is put through them. */
export type SurvivalSentences = {
  [Id in `transforms.${TransformationId}-${"title" | "what" | "collateral"}`]: NoParams;
} & {
  [Id in `transforms.innocent-${InnocentId}`]: NoParams;
} & {
  /** `"U+2019"`, and what stands between the numbers of the date. */
  "transforms.date-line": { apostrophe: string; separator: string };
};
