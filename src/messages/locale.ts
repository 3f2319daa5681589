/** The languages that Telltale speaks, as HTML's `lang` writes them (BCP 47). The first is the one for everybody else. */
export const locales = ["en", "zh-Hans"] as const;

export type Locale = (typeof locales)[number];

/**
 * The language for a reader, from the languages that they ask for, the dearest first, as `navigator.languages` lists them.
 * Whoever reads Chinese in any script is given the Simplified Chinese before English, unless English is dearer to them.
 */
export function localeFor(languages: readonly string[]): Locale {
  for (const language of languages) {
    const [primary] = language.toLowerCase().split("-");
    const locale = locales.find((locale) => locale.split("-")[0] === primary);
    if (locale !== undefined) return locale;
  }
  return "en";
}
