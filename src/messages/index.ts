import { IntlMessageFormat } from "intl-messageformat";
import type { Sentence } from "#engine/index.ts";
import { en } from "./en/index.ts";

/** A sentence of the page itself, beside those the engine says. */
export type MessageId = keyof typeof en;

type Params = Readonly<Record<string, string | number>>;

const formats = new Map<MessageId, IntlMessageFormat>();

/** The words for an id, in ICU MessageFormat with the given parameters. */
export function words(id: MessageId, params: Params = {}): string {
  let format = formats.get(id);
  if (format === undefined) {
    format = new IntlMessageFormat(en[id], "en");
    formats.set(id, format);
  }
  return String(format.format(params));
}

/** The words for something the engine says. */
export function say(sentence: Sentence): string {
  return words(sentence.id, sentence.params as Params);
}
