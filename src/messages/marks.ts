import type { Locale } from "./locale.ts";

/** What stands between words and sentences of ours where they are put together. Inside a message its own marks stand. */
export interface Marks {
  readonly comma: string;
  readonly colon: string;
  readonly semicolon: string;
  readonly stop: string;
  readonly open: string;
  readonly close: string;
  /** Between two sentences. */
  readonly gap: string;
}

export const marksOf: Readonly<Record<Locale, Marks>> = {
  en: { comma: ", ", colon: ": ", semicolon: "; ", stop: ". ", open: " (", close: ")", gap: " " },
  "zh-Hans": { comma: "，", colon: "：", semicolon: "；", stop: "。", open: "（", close: "）", gap: "" },
};
