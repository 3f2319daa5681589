import {
  type DateLineEnvironment,
  explainDateLine,
  formatPoint,
  type Ruler,
  type RulerCell,
  type RulerColumn,
} from "#engine/index.ts";

/** Behind `Today`. */
const APOSTROPHE = 5;

/** The plain sentence of a day over the one that is written in an environment: they are equally long, column by column. */
export function sentenceRuler(environment: DateLineEnvironment): Ruler {
  const plain = explainDateLine({ ...environment, baseUrl: null });
  const made = explainDateLine(environment);
  const { knownDomain, labKeyword, listedTimeZone } = made.bits;
  const marks = { host: knownDomain === 1 || labKeyword === 1, zone: listedTimeZone === 1 };
  const columns = Array.from(plain.sentence, (text, at): RulerColumn => {
    const carries = at === APOSTROPHE ? "host" : text === "-" ? "zone" : null;
    const marked = carries !== null && marks[carries];
    const cell = (side: "a" | "b", sentence: string): RulerCell => ({
      text: sentence.charAt(at),
      point: formatPoint(sentence.charCodeAt(at)),
      place: { side, part: 0, span: { start: at, end: at + 1 } },
      marked: marked && side === "b",
    });
    return {
      a: cell("a", plain.sentence),
      b: cell("b", made.sentence),
      kind: carries === null ? "plain" : "site",
      carries,
    };
  });
  return { shows: "date-line", columns };
}
