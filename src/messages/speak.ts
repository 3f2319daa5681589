import { IntlMessageFormat } from "intl-messageformat";
import type { Sentence } from "#engine/types.ts";
import type { MessageId } from "./index.ts";
import { listIn } from "./listIn.ts";
import type { Locale } from "./locale.ts";
import { type Marks, marksOf } from "./marks.ts";
import { tables } from "./tables.ts";

/** Taken apart once, whoever speaks. */
const formatsOf: Readonly<Record<Locale, Map<string, IntlMessageFormat>>> = { en: new Map(), "zh-Hans": new Map() };

/** What is said, in pieces: words of ours, and what was taken from a text that somebody brought, which is never ours to trust. */
export type Said = readonly (string | { readonly quoted: string })[];

type Params = Readonly<Record<string, string | number>>;

/** All words of one language at once, for what is written in one go: a file, a picture. The page fetches its own in two steps. */
export interface Speaker {
  readonly locale: Locale;
  readonly marks: Marks;
  /** An id whose words are not known, as from another version's report, is shown as it is with its parameters. Never throws. */
  say(sentence: Sentence): string;
  /** The same, with what is quoted told apart. */
  tell(sentence: Sentence): Said;
  words(id: MessageId, params?: Params): string;
  /** Several things after one another. */
  listed(items: readonly string[]): string;
  tellWords(id: MessageId, params?: Params): Said;
}

/** The words for a language, complete, without waiting. */
export function speaker(locale: Locale): Speaker {
  const texts = new Map<string, string>(Object.entries(tables[locale]));
  const formats = formatsOf[locale];

  function told(id: string, params: Params): Said {
    const text = texts.get(id);
    if (text === undefined) return unknown(id, params);
    let format = formats.get(id);
    if (format === undefined) {
      format = new IntlMessageFormat(text, locale);
      formats.set(id, format);
    }
    try {
      return format.formatToParts<Quoted>(quoteAll(params)).map(({ value }) => {
        return isQuoted(value) ? { quoted: value.quoted } : String(value);
      });
    } catch {
      // A parameter that this version needs is not there.
      return unknown(id, params);
    }
  }

  const tell = (sentence: Sentence): Said => told(sentence.id, sentence.params as Params);
  const tellWords = (id: MessageId, params: Params = {}): Said => told(id, params);
  return {
    locale,
    marks: marksOf[locale],
    tell,
    tellWords,
    say: (sentence) => plain(tell(sentence)),
    words: (id, params) => plain(tellWords(id, params)),
    listed: (items) => listIn(locale, items),
  };
}

/** A text for a place in a sentence. As a string it still chooses among the forms of a sentence. */
interface Quoted {
  readonly quoted: string;
  toString(): string;
}

function isQuoted(value: unknown): value is Quoted {
  return typeof value === "object" && value !== null && "quoted" in value;
}

function quoteAll(params: Params): Record<string, Quoted | number> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (typeof value === "number") return [name, value];
      const quoted = String(value);
      return [name, { quoted, toString: () => quoted }];
    }),
  );
}

function unknown(id: string, params: Params): Said {
  return [{ quoted: id }, " ", { quoted: JSON.stringify(params) ?? "" }];
}

function plain(said: Said): string {
  return said.map((piece) => (typeof piece === "string" ? piece : piece.quoted)).join("");
}
