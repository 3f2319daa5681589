import type { OrdinarySentences } from "#engine/channels/sentences.ts";
import { emojiEnd, flagEnd, isSkinTone } from "#engine/text/emoji.ts";
import { isSpecialSpace } from "#engine/text/invisible.ts";
import { isInsidePair, pointAt } from "#engine/text/points.ts";
import { EAST_ASIAN, isIn, isWordPoint } from "#engine/text/scripts.ts";
import { isVariation } from "#engine/text/variants.ts";
import type { Span } from "#engine/types.ts";
import { isCompanion, isWordBreak } from "./companions.ts";
import { isDirection, type LineDirection } from "./directions.ts";
import { isMisread } from "./misread.ts";

/** Why a run, or the beginning of one, is ordinary. */
export type Ordinary = keyof OrdinarySentences;

/** A run of invisible characters and what stands around it. */
export interface Run extends Span {
  readonly text: string;
  readonly points: readonly number[];
  /** The code points before and after; null at the edges of the text. */
  readonly before: number | null;
  readonly after: number | null;
  /** Reads the line on demand: few runs depend on it. */
  readonly direction: () => LineDirection;
}

/** The longest run that any rule below accepts: sixteen levels of an indentation by four no-break spaces. */
export const LONGEST_ORDINARY = 64;

/**
 * What a run may begin with whatever follows: the file's one byte order mark, and the rest of an emoji whose visible
 * beginning stands before it. Gives the end of that, or null.
 */
export function ordinaryHead(text: string, start: number): { readonly end: number; readonly why: Ordinary } | null {
  if (start === 0 && text.charCodeAt(0) === 0xfeff) return { end: 1, why: "channels.invisible-bom" };
  // Nearly every run is something else than a joiner, a style or a tag.
  if (!/^[\u200D\uFE0E\uFE0F\u{E0020}-\u{E007F}]/u.test(text.slice(start, start + 2))) return null;
  const base = emojiBefore(text, start);
  if (base === null) return null;
  const flag = flagEnd(text, base);
  if (flag !== null) return { end: flag, why: "channels.invisible-flag" };
  const end = emojiEnd(text, base);
  return end > start ? { end, why: "channels.invisible-emoji" } : null;
}

/** Where the code point before begins, or the one before that if a skin tone is between. */
function emojiBefore(text: string, start: number): number | null {
  const base = previous(text, start);
  if (base === null || !isSkinTone(text.codePointAt(base) ?? 0)) return base;
  return previous(text, base) ?? base;
}

/** Where the code point before a position begins; null at the beginning of the text. */
function previous(text: string, unit: number): number | null {
  if (unit === 0) return null;
  return isInsidePair(text, unit - 1) ? unit - 2 : unit - 1;
}

/** The code point before a position; null at the beginning of the text. */
export function pointBefore(text: string, unit: number): number | null {
  const start = previous(text, unit);
  return start === null ? null : pointAt(text, start);
}

/**
 * Why a whole run is ordinary, or null. Every rule is bounded in length and by its neighbours, for a rule that accepts
 * too much is a place to hide; what each lets through is said beside it.
 */
export function ordinaryRun(run: Run): Ordinary | null {
  const { points, before, after } = run;
  const [point = 0] = points;
  const single = points.length === 1;
  const same = points.every((other) => other === point);

  if (isSpecialSpace(point) && same) {
    const space = spaceOf(run, point);
    if (space !== null) return space;
  }
  // After the spaces: a French accent before one reads like the beginning of a misread character.
  if (points.every((_, index) => isMisread(run.text, run.start + index))) return "channels.invisible-misread";
  if (isCompanion(points, before, after)) return "channels.invisible-script";
  if (single && before !== null && isVariation(before, point)) return "channels.invisible-variant";
  // Styles after an enclosing mark: pickers write a keycap's parts in either order.
  if (single && (point === 0xfe0e || point === 0xfe0f) && isIn(before, [[0x20dd, 0x20e4]])) {
    return "channels.invisible-emoji";
  }
  if (isWordBreak(points, before, after)) return "channels.invisible-word-break";
  // One bit for each place in a word where a hyphen could be.
  if (single && point === 0xad && isWordPoint(before) && isWordPoint(after)) return "channels.invisible-soft-hyphen";
  // Marks come in ones and twos; a choice of marks at each end of a word would still fit in.
  if (points.length <= 2 && points.every(isDirection)) {
    const { rightToLeft, balanced } = run.direction();
    if (rightToLeft && balanced) return "channels.invisible-direction";
  }
  return leftByTools(run, single, same);
}

/** Traces of web pages, editors and formulas that many published prompts have. */
function leftByTools({ text, start, points, before, after }: Run, single: boolean, same: boolean): Ordinary | null {
  const [point = 0] = points;
  // Up to three: a rich-text editor's empty lines.
  if (same && points.length <= 3 && (point === 0x2028 || point === 0x2029 || (single && point === 0x85))) {
    return "channels.invisible-line-separator";
  }
  if (single && point === 0x0c && (isLineEdge(before) || isLineEdge(after))) return "channels.invisible-page-break";
  if (single && point === 0x200b && isLineEdge(before) && (after === 0x20 || after === 0x09)) {
    return "channels.invisible-code-indent";
  }
  // Rich-text editors keep a line from being empty with it.
  if (single && point === 0x200b && isLineEdge(before) && isLineEdge(after)) return "channels.invisible-empty-line";
  // One bit for each line of a chat, and for each name in it.
  if (single && point === 0x200e && (isLineEdge(before) || (before === 0x20 && text.charCodeAt(start - 2) === 0x3a))) {
    return "channels.invisible-chat";
  }
  // Two bits for each place in a formula.
  if (single && point >= 0x2061 && point <= 0x2064 && isOperand(before) && isOperand(after)) {
    return "channels.invisible-formula";
  }
  // Up to four of two kinds, beside a bracket.
  if (
    points.length <= 4 &&
    points.every((mark) => mark === 0x200e || mark === 0x2060) &&
    (isBracket(before) || isBracket(after))
  ) {
    return "channels.invisible-template";
  }
  return null;
}

/** Why a run of one special space is ordinary. A text that varies them is looked at as a whole elsewhere. */
function spaceOf({ points, before, after }: Run, point: number): Ordinary | null {
  if (point === 0x3000) {
    // Paragraphs are indented by two; forms align by more.
    const eastAsian = isIn(before, EAST_ASIAN) || isIn(after, EAST_ASIAN);
    if (eastAsian && points.length <= 8) return "channels.invisible-east-asian-space";
  }
  if (point === 0xa0) {
    if (points.length === 1 && isFrench(before, after)) return "channels.invisible-french-space";
    return "channels.invisible-space";
  }
  // Poems and plain-text tables are indented by a few wide spaces.
  if (points.length > 1) return isLineEdge(before) && points.length <= 8 ? "channels.invisible-space" : null;
  if (isCompanion(points, before, after)) return "channels.invisible-script";
  if (point === 0x202f && isFrench(before, after)) return "channels.invisible-french-space";
  return "channels.invisible-space";
}

function isFrench(before: number | null, after: number | null): boolean {
  const isDigit = (at: number | null) => isIn(at, [[0x30, 0x39]]);
  if (isDigit(before) && isDigit(after)) return true;
  return before === 0xab || (after !== null && "\u00bb:;!?%\u20ac\u00b0".includes(String.fromCodePoint(after)));
}

function isLineEdge(point: number | null): boolean {
  return point === null || point === 0x0a || point === 0x0d;
}

function isOperand(point: number | null): boolean {
  return isWordPoint(point) || isBracket(point) || isIn(point, [[0x2200, 0x22ff]]);
}

function isBracket(point: number | null): boolean {
  return point !== null && "()[]{}<>".includes(String.fromCodePoint(point));
}
