import { IntlMessageFormat } from "intl-messageformat";
import type { Sentence } from "#engine/index.ts";
import type { en } from "./en/index.ts";
import { page } from "./en/page.ts";

/** Every sentence: the page's own, and those the engine says. */
export type MessageId = keyof typeof en;

type Params = Readonly<Record<string, string | number>>;

const texts = new Map<string, string>(Object.entries(page));
const formats = new Map<MessageId, IntlMessageFormat>();

/** Fetches the sentences that an empty page does not need. To be awaited before the engine is asked anything. */
export async function loadWords(): Promise<void> {
  const { rest } = await import("./en/rest.ts");
  for (const [id, text] of Object.entries(rest)) texts.set(id, text);
}

/** The words for an id, in ICU MessageFormat with the given parameters. An id whose words are not there yet is its own. */
export function words(id: MessageId, params: Params = {}): string {
  let format = formats.get(id);
  if (format === undefined) {
    const text = texts.get(id);
    if (text === undefined) return id;
    format = new IntlMessageFormat(text, "en");
    formats.set(id, format);
  }
  return String(format.format(params));
}

/** The words for something the engine says. */
export function say(sentence: Sentence): string {
  return words(sentence.id, sentence.params as Params);
}
