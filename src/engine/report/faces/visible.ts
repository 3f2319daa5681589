import { isInvisible } from "#engine/text/invisible.ts";
import { isLoneSurrogate, pointsOf } from "#engine/text/points.ts";

/** OBJECT REPLACEMENT CHARACTER: a box by its chart, nothing in some browsers. */
const objectReplacement = 0xfffc;

/**
 * A quotation in which everything can be seen, on one line, safe to set among other words: controls, line ends, invisible and
 * bidirectional characters, private and unassigned code points and lone surrogates become `\u{200B}`, a combining mark at the
 * beginning too. A backslash that would look like the beginning of such an escape becomes `\u{5C}`, so that each result has
 * one source. The result is well-formed Unicode without control characters.
 */
export function visible(text: string): string {
  // Printable ASCII is nearly everything that is quoted.
  if (/^[\x20-\x7e]*$/.test(text) && !text.includes("\\u{")) return text;
  let out = "";
  for (const { point, unit } of pointsOf(text)) {
    const character = String.fromCodePoint(point);
    const escaped = mustEscape(point, character, unit) || (character === "\\" && text.startsWith("u{", unit + 1));
    out += escaped ? escapePoint(point) : character;
  }
  return out;
}

/** `\u{200B}`, as JavaScript writes it. */
function escapePoint(point: number): string {
  return `\\u{${point.toString(16).toUpperCase()}}`;
}

function mustEscape(point: number, character: string, unit: number): boolean {
  if (point >= 0x20 && point < 0x7f) return false;
  return (
    isInvisible(point) ||
    isLoneSurrogate(point) ||
    point === objectReplacement ||
    // Line ends and TAB, what is private, unassigned or for formatting, and marks that would sit on the words before.
    /[\p{C}\p{Zl}\p{Zp}]/u.test(character) ||
    (unit === 0 && /\p{M}/u.test(character))
  );
}
