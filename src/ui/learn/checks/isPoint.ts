import { plainAnswer } from "./plainAnswer.ts";

/**
 * Whether an answer names a code point: the character itself, its number in hexadecimal in any usual way of writing (`U+2019`,
 * `2019`, `\u2019`, `&#x2019;`), in decimal as HTML has it (`&#8217;`), or its Unicode name, without regard to case.
 *
 * @param name the Unicode name; empty where it is not known yet
 */
export function isPoint(typed: string, point: number, name: string): boolean {
  if (typed.trim() === String.fromCodePoint(point)) return true;
  const answer = plainAnswer(typed);
  if (name !== "" && answer === name.toLowerCase()) return true;
  const decimal = /^&#(\d{1,7});?$/.exec(answer)?.[1];
  if (decimal !== undefined) return Number(decimal) === point;
  const hex = /^(?:u\+|0x|\\u\{?|\\x|&#x)?0*([0-9a-f]{1,6})[;}]?$/.exec(answer)?.[1];
  return hex !== undefined && Number.parseInt(hex, 16) === point;
}
