import type { Speaker } from "#messages/speak.ts";
import { escapeMarkup } from "./escapeMarkup.ts";
import { fonts, type Palette } from "./palette.ts";

/** What a card is drawn with. */
export interface Drawing {
  readonly palette: Palette;
  readonly speaker: Speaker;
}

/** A band of the card: how high it is, and what it draws below a given line. */
export interface Piece {
  readonly height: number;
  draw(y: number): string;
}

/** The format of a picture beside a link; taller where there is more to show. */
export const frame = { width: 1200, leastHeight: 630, margin: 56, inner: 1200 - 2 * 56 } as const;

export interface TextStyle {
  readonly size: number;
  readonly color: string;
  readonly font?: "sans" | "mono";
  readonly weight?: 400 | 600;
  readonly anchor?: "start" | "middle" | "end";
}

/** One line of text on its baseline. What it is given must be well-formed and without controls, as `visible` makes it. */
export function drawText(x: number, y: number, text: string, style: TextStyle): string {
  const { size, color, font = "sans", weight = 400, anchor = "start" } = style;
  const at = anchor === "start" ? "" : ` text-anchor="${anchor}"`;
  return `<text x="${x}" y="${y}" fill="${color}" font-family="${fonts[font]}" font-size="${size}" font-weight="${weight}"${at} unicode-bidi="isolate">${escapeMarkup(text)}</text>`;
}

/**
 * About how wide a text is, in pixels, rather more than less: the fonts of other systems are not known. A letter of the sans
 * takes up to 0.56 of its size, in bold and in capitals more; of the monospace 0.61; what East Asia writes is square.
 */
export function widthOf(text: string, { size, font = "sans", weight = 400 }: Omit<TextStyle, "color">): number {
  const letter = font === "mono" ? 0.61 : weight === 600 ? 0.62 : 0.56;
  let width = 0;
  for (const character of text)
    width += isWide(character) ? 1 : /\p{Lu}/u.test(character) ? Math.max(letter, 0.66) : letter;
  return width * size;
}

/** Whether a character takes a square: Han, kana, Hangul, full-width forms, and emoji. */
export function isWide(character: string): boolean {
  return /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F000}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u.test(
    character,
  );
}

/** No line begins with one of these, and none ends with one of those (UAX #14, classes CL, EX, NS and OP). */
const closing =
  /[)\]},.;:!?%\u2019\u201D\u2026\u3001\u3002\u3009\u300B\u300D\u300F\u3011\uFF01\uFF09\uFF0C\uFF1A\uFF1B\uFF1F]/;
const opening = /[([{\u2018\u201C\u3008\u300A\u300C\u300E\u3010\uFF08]/;

/** What no line end comes into: words with the blank after them, and single characters of those that are written without blanks. */
function unbroken(text: string): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  let before = "";
  for (const character of text) {
    const beside = isWide(before) || isWide(character);
    const may = before === " " || (beside && character !== " " && !closing.test(character) && !opening.test(before));
    if (may && piece !== "") {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
    before = character;
  }
  return piece === "" ? pieces : [...pieces, piece];
}

/** Words in lines of at most a width; a word that is longer than a line is broken, and what is too much ends in dots. */
export function wrap(text: string, most: number, lines: number, style: Omit<TextStyle, "color">): readonly string[] {
  const wrapped: string[] = [];
  let line = "";
  const fits = (longer: string): boolean => widthOf(longer, style) <= most;
  for (const word of unbroken(text)) {
    if (fits((line + word).trimEnd())) {
      line += word;
      continue;
    }
    if (line !== "") wrapped.push(line.trimEnd());
    line = "";
    for (const character of word) {
      if (!fits(line + character)) {
        wrapped.push(line);
        line = "";
      }
      line += character;
    }
  }
  if (line !== "") wrapped.push(line.trimEnd());
  if (wrapped.length <= lines) return wrapped;
  return [...wrapped.slice(0, lines - 1), `${[...(wrapped[lines - 1] ?? "")].slice(0, -1).join("").trimEnd()}\u2026`];
}
