import { IntlMessageFormat } from "intl-messageformat";

type Table = Readonly<Record<string, string>>;
type Elements = ReturnType<IntlMessageFormat["getAst"]>;

/** One choice for each argument that a message selects by. */
type Choice = ReadonlyMap<string, string>;

/**
 * What a table of translated messages lacks beside the original: one line for each id that only one of them has, each message
 * that is no MessageFormat, and each whose arguments or choices are not those of the original. In every case that can be chosen,
 * what the original shows is shown, and nothing else; an argument that only inflects (`{count, plural, one {is} other {are}}`)
 * may go. Empty when the translation is whole. That it says the same is for a reader to tell.
 */
export function flawsIn(locale: string, translated: Table, original: Table): readonly string[] {
  const flaws: string[] = [];
  for (const id of Object.keys(translated)) {
    if (!Object.hasOwn(original, id)) flaws.push(`${locale}: "${id}" is not a message`);
  }
  for (const [id, text] of Object.entries(original)) {
    const translation = Object.hasOwn(translated, id) ? translated[id] : undefined;
    if (translation === undefined || translation.trim() === "") flaws.push(`${locale}: "${id}" is missing`);
    else flaws.push(...flawsOfMessage(translation, text, locale).map((flaw) => `${locale}: "${id}" ${flaw}`));
  }
  return flaws;
}

function flawsOfMessage(translation: string, original: string, locale: string): readonly string[] {
  let here: Elements;
  try {
    here = new IntlMessageFormat(translation, locale).getAst();
  } catch (error) {
    return [`is not well formed (${error instanceof Error ? error.message : String(error)})`];
  }
  const there = new IntlMessageFormat(original, "en").getAst();

  const [choicesHere, choicesThere] = [selectsIn(here), selectsIn(there)];
  const flaws = [...new Set([...choicesHere.keys(), ...choicesThere.keys()])].flatMap((name) => {
    const [keysHere, keysThere] = [choicesHere, choicesThere].map((choices) => listed(choices.get(name) ?? []));
    return keysHere === keysThere ? [] : [`chooses by {${name}} among ${keysHere}, not among ${keysThere}`];
  });
  // With other choices the cases cannot be laid beside each other.
  if (flaws.length > 0) return flaws;
  for (const choice of every(choicesThere)) {
    const [shownHere, shownThere] = [shownIn(here, choice), shownIn(there, choice)].map(listed);
    if (shownHere !== shownThere) {
      const where = choice.size === 0 ? "" : `, where ${[...choice].map((one) => one.join(" = ")).join(" and ")}`;
      return [`shows ${shownHere}, not ${shownThere}${where}`];
    }
  }
  return [];
}

function listed(names: Iterable<string>): string {
  return [...new Set(names)].sort().join(", ") || "nothing";
}

/** The arguments that a message selects by, and among what: of all cases together. */
function selectsIn(elements: Elements): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const look = (inner: Elements): void => {
    for (const element of inner) {
      if (!("options" in element)) continue;
      if (!("offset" in element)) {
        const keys = found.get(element.value) ?? new Set();
        found.set(element.value, keys);
        for (const key of Object.keys(element.options)) keys.add(key);
      }
      for (const { value } of Object.values(element.options)) look(value);
    }
  };
  look(elements);
  return found;
}

/** All ways to choose. */
function every(choices: ReadonlyMap<string, ReadonlySet<string>>): readonly Choice[] {
  return [...choices].reduce<readonly Choice[]>(
    (made, [name, keys]) => made.flatMap((choice) => [...keys].map((key) => new Map([...choice, [name, key]]))),
    [new Map()],
  );
}

/** The arguments whose values are seen, whatever their number is. */
function shownIn(elements: Elements, choice: Choice, counted = ""): Set<string> {
  const shown = new Set<string>();
  for (const element of elements) {
    if ("options" in element) {
      const isPlural = "offset" in element;
      const chosen = element.options[choice.get(element.value) ?? "other"] ?? element.options.other;
      const cases = isPlural ? Object.values(element.options) : chosen === undefined ? [] : [chosen];
      for (const { value } of cases) {
        for (const name of shownIn(value, choice, isPlural ? element.value : counted)) shown.add(name);
      }
    } else if (!("value" in element)) {
      // The sign #.
      shown.add(counted);
    } else if (!isLiteral(element)) {
      shown.add(element.value);
    }
  }
  return shown;
}

/** Of the elements that have a value, the kind `literal` is 0. */
function isLiteral({ type }: Elements[number]): boolean {
  return type === 0;
}
