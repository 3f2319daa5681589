import { isIn } from "#engine/text/scripts.ts";
import type { Span } from "#engine/types.ts";
import { type LookingScript, lookalikes } from "./lookalikes.ts";
import { scriptOf } from "./scriptOf.ts";

/** A letter of a word that is worth naming. */
export interface OddLetter extends Span {
  readonly point: number;
}

/** What is to be said of a word in two scripts. */
export interface MixedWord {
  /**
   * `lookalike`: Latin, with letters of the script that look Latin. `slip`: a word of the script with Latin letters that look like its
   * own. `formula`, `ending`: Latin and Greek as in formulas, a Latin word with an ending of the script. `number`: letters that look like digits, between digits.
   */
  readonly why: "lookalike" | "slip" | "formula" | "ending" | "number";
  readonly script: LookingScript;
  readonly letters: readonly OddLetter[];
}

interface Letter extends OddLetter {
  readonly script: ReturnType<typeof scriptOf>;
  readonly like: string | undefined;
}

/** Latin letters that some letter of a script looks like. */
const looks = new Map<LookingScript, Set<string>>();
for (const { script, like } of lookalikes.values()) looks.set(script, (looks.get(script) ?? new Set()).add(like));

/** Of a formula or a unit. */
const SHORT = 3;

/** Names of substances and particles: capitals or digits with one Greek letter before or after. */
const NAME = 5;

/** Reads a word; null where it is in one script, or where nobody would take its letters for others. */
export function readWord(text: string, { start, end }: Span): MixedWord | null {
  // Nearly every word with such letters is one in their own script.
  if (!hasLatinOrDigit(text, start, end)) return null;
  const letters = lettersOf(text, start, end);
  const looking = letters.find(({ like }) => like !== undefined);
  if (looking === undefined) return null;
  const script = lookalikes.get(looking.point)?.script ?? "cyrillic";
  const latin = letters.filter((letter) => letter.script === "latin");
  if (latin.length === 0) {
    const digits = letters.filter((letter, index) => isDigitLike(letter) && isBetweenDigits(letters, index));
    return digits.length > 0 ? { why: "number", script, letters: digits } : null;
  }
  const own = letters.filter((letter) => letter.script === script);
  const odd = own.filter(({ like }) => like !== undefined);
  const plain = letters.filter((letter) => letter.script !== null && letter.script !== "latin" && !letter.like);
  const likeness = looks.get(script) ?? new Set();
  const allLatinAlike = latin.every(({ point }) => likeness.has(String.fromCodePoint(point)));
  if (allLatinAlike && own.length > latin.length) return { why: "slip", script, letters: latin };
  if (plain.length > 0) {
    const inside = letters.filter((letter, index) => letter.like !== undefined && isBetweenLatin(letters, index));
    return inside.length > 0 ? { why: "lookalike", script, letters: inside } : null;
  }
  if (script === "greek" && isOfScience(letters, odd)) return { why: "formula", script, letters: odd };
  if (isEnding(letters, latin)) return { why: "ending", script, letters: odd };
  return { why: "lookalike", script, letters: odd };
}

function hasLatinOrDigit(text: string, start: number, end: number): boolean {
  for (let unit = start; unit < end; unit++) {
    const point = text.charCodeAt(unit);
    if ((point >= 0x30 && point <= 0x39) || scriptOf(point) === "latin") return true;
  }
  return false;
}

function lettersOf(text: string, start: number, end: number): Letter[] {
  const letters: Letter[] = [];
  for (let unit = start; unit < end; ) {
    const point = text.codePointAt(unit) ?? 0;
    const next = unit + (point > 0xffff ? 2 : 1);
    letters.push({ point, start: unit, end: next, script: scriptOf(point), like: lookalikes.get(point)?.like });
    unit = next;
  }
  return letters;
}

function isDigit(letter: Letter | undefined): boolean {
  return letter !== undefined && letter.point >= 0x30 && letter.point <= 0x39;
}

function isDigitLike({ like }: Letter): boolean {
  return like !== undefined && /[Oo0-9]/.test(like);
}

function isBetweenDigits(letters: readonly Letter[], index: number): boolean {
  return isDigit(letters[index - 1]) && isDigit(letters[index + 1]);
}

function isBetweenLatin(letters: readonly Letter[], index: number): boolean {
  return letters[index - 1]?.script === "latin" && letters[index + 1]?.script === "latin";
}

/** A few letters; or one small Greek letter at the edge of a short name, or of one in capitals or with digits. */
function isOfScience(letters: readonly Letter[], odd: readonly Letter[]): boolean {
  if (letters.length <= SHORT) return true;
  const [one] = odd;
  if (odd.length !== 1 || one === undefined || one.point < 0x3b1) return false;
  if (letters.at(0) !== one && letters.at(-1) !== one) return false;
  const rest = letters.filter((letter) => letter !== one);
  const capitals = rest.filter((letter) => isDigit(letter) || isIn(letter.point, [[0x41, 0x5a]])).length;
  return capitals > 0 && (rest.length <= NAME || capitals * 2 >= rest.length);
}

/** Russian and Ukrainian endings whose letters all look Latin. */
const ENDINGS =
  /^(?:[\u0430\u043E\u0435]\u043C|\u0430\u0445|\u043E\u043A|\u043A[\u0430\u0435\u043E\u0443]|\u043E\u043C\u0443|\u043A\u0430[\u043C\u0445])$/;

/** An abbreviation in Latin capitals and an ending in small letters, or any Latin word and a usual ending. */
function isEnding(letters: readonly Letter[], latin: readonly Letter[]): boolean {
  const stem = latin.length;
  if (stem < 2 || letters.some(({ script }, index) => (script === "latin") !== index < stem)) return false;
  const ending = String.fromCodePoint(...letters.slice(stem).map(({ point }) => point));
  return ENDINGS.test(ending) || (latin.every(({ point }) => point <= 0x5a) && ending === ending.toLowerCase());
}
