import { IntlMessageFormat } from "intl-messageformat";
import type { Sentence } from "#engine/index.ts";
import type { en } from "./en/index.ts";
import { page } from "./en/page.ts";
import { listIn } from "./listIn.ts";
import { type Locale, locales } from "./locale.ts";
import { type Marks, marksOf } from "./marks.ts";

/** Every sentence: the page's own, and those the engine says. */
export type MessageId = keyof typeof en;

type Params = Readonly<Record<string, string | number>>;

/** Something to say later, in the language that is spoken then. */
export interface Phrase {
  readonly id: MessageId;
  readonly params?: Params;
}

/** The words that have been fetched. What the page says in English comes with its first script. */
const texts: Readonly<Record<Locale, Map<string, string>>> = {
  en: new Map(Object.entries(page)),
  "zh-Hans": new Map(),
};
const formats: Readonly<Record<Locale, Map<MessageId, IntlMessageFormat>>> = { en: new Map(), "zh-Hans": new Map() };

const fetchPage: Readonly<Record<Locale, () => Promise<Readonly<Record<string, string>>>>> = {
  en: async () => page,
  "zh-Hans": async () => (await import("./zh/page.ts")).page,
};
const fetchRest: Readonly<Record<Locale, () => Promise<Readonly<Record<string, string>>>>> = {
  en: async () => (await import("./en/rest.ts")).rest,
  "zh-Hans": async () => (await import("./zh/rest.ts")).rest,
};

let current: Locale = "en";
/** Ends when the language asked for last is spoken, or could not be. */
let settled: Promise<unknown> = Promise.resolve();
let asked = 0;
/** Whether more is said than an empty page says. */
let beyondPage = false;
const followers = new Set<() => void>();

/** The language that the page speaks now. English until another is spoken. */
export function spokenLocale(): Locale {
  return current;
}

/** Calls back whenever the page goes over to another language, until the function that is returned is called. */
export function followLocale(changed: () => void): () => void {
  followers.add(changed);
  return () => followers.delete(changed);
}

/**
 * The page speaks this language as soon as its words are there: all that the page needs now. Rejects, and changes nothing, when
 * they cannot be fetched. Asked twice, the later one holds.
 */
export function speak(locale: Locale): Promise<void> {
  asked += 1;
  const turn = asked;
  const spoken = Promise.all([load(locale, fetchPage), beyondPage && load(locale, fetchRest)]).then(() => {
    if (turn !== asked || locale === current) return;
    current = locale;
    for (const changed of followers) changed();
  });
  settled = spoken.catch(() => undefined);
  return spoken;
}

/**
 * Fetches the sentences that an empty page does not need, in the language that is spoken. To be awaited before the engine is
 * asked anything.
 */
export async function loadWords(): Promise<void> {
  await settled;
  beyondPage = true;
  await load(current, fetchRest);
}

/** Fetches every sentence of every language: to go over to another one then asks nobody for anything. */
export async function loadLanguages(): Promise<void> {
  await Promise.all(locales.flatMap((locale) => [load(locale, fetchPage), load(locale, fetchRest)]));
}

async function load(locale: Locale, fetched: typeof fetchPage): Promise<void> {
  for (const [id, text] of Object.entries(await fetched[locale]())) texts[locale].set(id, text);
}

/** The words for an id, in ICU MessageFormat with the given parameters. An id whose words are not there yet is its own. */
export function words(id: MessageId, params: Params = {}): string {
  let format = formats[current].get(id);
  if (format === undefined) {
    const text = texts[current].get(id);
    if (text === undefined) return id;
    format = new IntlMessageFormat(text, current);
    formats[current].set(id, format);
  }
  return String(format.format(params));
}

/** What stands between words and sentences that are put together. */
export function marks(): Marks {
  return marksOf[current];
}

/** Several names or paths after one another, as the language lists them. */
export function listed(items: readonly string[]): string {
  return listIn(current, items);
}

/** The words for something the engine says. */
export function say(sentence: Sentence): string {
  return words(sentence.id, sentence.params as Params);
}
