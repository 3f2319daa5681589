import { IntlMessageFormat } from "intl-messageformat";
import type { MessageId } from "../src/messages/index.ts";
import type { Locale } from "../src/messages/locale.ts";
import { tables } from "../src/messages/tables.ts";

type Elements = ReturnType<IntlMessageFormat["getAst"]>;
type Params = Readonly<Record<string, string | number>>;

/** What a message looks like where only some of its parameters are known: the others may be anything, and so may the forms they choose. */
export function patternOf(locale: Locale, id: MessageId, params: Params): RegExp {
  return new RegExp(of(new IntlMessageFormat(tables[locale][id], locale).getAst(), params, locale), "s");
}

function of(elements: Elements, params: Params, locale: Locale, counted?: number): string {
  return elements
    .map((element) => {
      if ("children" in element) throw new Error("a message with tags");
      if (!("value" in element)) return counted === undefined ? "[\\d,]+" : escaped(counted.toLocaleString(locale));
      if (element.type === 0) return escaped(element.value);
      const value = params[element.value];
      if ("options" in element) {
        const { options } = element;
        const number = "offset" in element && typeof value === "number" ? value : counted;
        const chosen =
          value === undefined ? Object.values(options) : [chosenOf(options, value, "offset" in element, locale)];
        return `(?:${chosen.map((option) => of(option?.value ?? [], params, locale, number)).join("|")})`;
      }
      if (value === undefined) return ".+?";
      return escaped(element.type === 2 && typeof value === "number" ? value.toLocaleString(locale) : String(value));
    })
    .join("");
}

function chosenOf<T>(
  options: Readonly<Record<string, T>>,
  value: string | number,
  isPlural: boolean,
  locale: Locale,
): T | undefined {
  const rule = isPlural ? new Intl.PluralRules(locale).select(Number(value)) : String(value);
  return (isPlural ? options[`=${value}`] : undefined) ?? options[rule] ?? options.other;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
