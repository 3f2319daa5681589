import { type Carried, type LineFates, parsePoint, type SurvivalCell } from "#engine/index.ts";
import { marks, say, words } from "#messages/index.ts";
import { glyphOf } from "#ui/decode/glyph.ts";

/** What a cell says, in full: of a date line also what became of each half. */
export function cellWords(row: string, column: string, { fate, halves }: SurvivalCell): string {
  const said = words(`survival.${fate}`);
  if (halves === null) return words("survival.cell", { row, column, fate: said });
  return words("survival.cell-halves", { row, column, fate: said, halves: halvesWords(halves) });
}

/** What became of the two halves of a date line. */
export function halvesWords({ apostrophe, separator }: LineFates): string {
  return words("survival.halves", {
    apostrophe: words(`survival.${apostrophe}`),
    separator: words(`survival.${separator}`),
  });
}

/** What something carried is, in one line. */
export function carriedWords(carried: Carried, titleOf: (channel: string) => string): string {
  if (carried.kind === "date-line") {
    const { apostrophe, separator, why } = carried.line;
    const line = `${titleOf("date-line")}${marks().colon}${words("survival.line-before", {
      apostrophe: pointWords(apostrophe),
      separator: pointWords(separator),
    })}`;
    return why === null ? line : `${line} \u00B7 ${say(why)}`;
  }
  const { channel, payload, say: sentence } = carried.finding;
  if (payload?.text != null) return `${titleOf(channel)}${marks().colon}\u201C${plainly(payload.text)}\u201D`;
  return `${titleOf(channel)}${marks().colon}${say(sentence)}`;
}

/** So much of a payload is quoted in a line. */
const QUOTED = 40;

/** A payload in one line, every character without ink as its label. */
function plainly(text: string): string {
  const beginning = [...text.slice(0, 2 * QUOTED)].slice(0, QUOTED);
  const shown = beginning.map((symbol) => {
    const { text: drawn, isLabel } = glyphOf(symbol.codePointAt(0) ?? 0);
    return isLabel ? `[${drawn}]` : drawn;
  });
  return shown.join("") + (beginning.join("").length < text.length ? "\u2026" : "");
}

/** A sign and its number: one that is alike to the eye is not one that is alike. */
function pointWords(point: string | null): string {
  if (point === null) return words("survival.nothing-there");
  const { text, isLabel } = glyphOf(parsePoint(point) ?? 0xfffd);
  return isLabel ? point : `${text} ${point}`;
}
