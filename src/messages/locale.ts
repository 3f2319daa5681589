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

/** Each language in itself, for those who look for theirs among words that they may not read: short, and what a press does. */
export const inItself: Readonly<Record<Locale, { readonly name: string; readonly goOver: string }>> = {
  en: { name: "EN", goOver: "Switch to English" },
  "zh-Hans": { name: "中文", goOver: "切换到中文" },
};
