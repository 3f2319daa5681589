import type { Locale } from "./locale.ts";

/** Several things after one another, as the language lists them: `a, b, c`. What they are is not touched. */
export function listIn(locale: Locale, items: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: "conjunction", style: "narrow" }).format(items);
}
