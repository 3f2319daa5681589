import { useSyncExternalStore } from "react";
import { followLocale, spokenLocale } from "#messages/index.ts";
import type { Locale } from "#messages/locale.ts";

/** Keeps `lang` on the root in step with the language that the page speaks. */
export function followLanguage(root: HTMLElement): void {
  const follow = (): void => {
    root.lang = spokenLocale();
  };
  follow();
  followLocale(follow);
}

/**
 * The language that the page speaks. Whoever asks is drawn again when it changes, and with it all that is below: asked once at
 * the top, it draws the page anew in other words, and nothing loses its state. What keeps words for longer asks for itself.
 */
export function useLanguage(): Locale {
  return useSyncExternalStore(followLocale, spokenLocale);
}
