import { speak } from "#messages/index.ts";
import { inItself, locales } from "#messages/locale.ts";
import { useLanguage } from "./language.ts";
import { Button } from "./parts/Button.tsx";
import { notify } from "./view.ts";

/** The way to the other language, named in it. Held in memory for as long as the tab lives: Telltale stores nothing, and no link carries it. */
export function LanguageSwitch({ className }: { readonly className: string | undefined }) {
  const spoken = useLanguage();
  return locales
    .filter((locale) => locale !== spoken)
    .map((locale) => (
      <Button
        key="other"
        className={className}
        lang={locale}
        aria-label={inItself[locale].goOver}
        title={inItself[locale].goOver}
        onClick={() => {
          speak(locale).catch(() => notify({ id: "page.fetch-failed" }));
        }}
      >
        {inItself[locale].name}
      </Button>
    ));
}
