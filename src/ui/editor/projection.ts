/**
 * Text as shown ⇄ text as held.
 *
 * Monaco unifies mixed line endings, drops a leading byte order mark and admits no position behind a lone high
 * surrogate, so it never gets the held text itself: it gets a shown text whose only line break is `\n`, with every CR,
 * LF and CRLF of the held text as one such break, and U+FFFD in place of every lone surrogate. All other units stand in
 * the shown text as they are: U+0085, U+2028, U+2029, a byte order mark at any place. (Of one at the very start Monaco
 * takes one away; `monaco.ts` therefore hands it a second one to take.)
 */

declare global {
  interface String {
    /** ES2024, in all browsers since 2023; many times faster than any expression over a large text. */
    toWellFormed(): string;
  }
}

/** One held text. With a heading, a shown line that belongs to no held text stands before it. */
export interface EditorPart {
  readonly heading: string | null;
  readonly text: string;
}

/** A position in a held text: UTF-16 code units of part number `part`. */
export interface HeldPlace {
  readonly part: number;
  readonly unit: number;
}

/** Above this many units of shown text lines are not wrapped (a wrapped 5 MB text blocks Monaco for a quarter second). */
export const LARGE = 1_000_000;

/** A line that is broken for display is broken into rows of at most so many units. */
export const LONGEST_ROW = 2_000;

/**
 * A wrapped line longer than this is broken for display: Monaco lays out a line whole, and one of 700 kB blocks it for
 * half a second and at every key. In a large text, where nothing is wrapped, every line over {@link LONGEST_ROW} is.
 */
export const LONGEST_LINE = 50_000;

/** A break for display falls behind a space if one stands among the last so many units of the row. */
const SPACE_SEARCH = 100;

/** One part as it is laid out in the shown text. */
export interface Laid {
  readonly text: string;
  /** Where its heading begins; `start` where it has none. */
  readonly headingStart: number;
  readonly start: number;
  /** Just behind its last unit; what follows is the `\n` before the next part, or the end. */
  readonly end: number;
  /** Index of the shown line it begins on. */
  readonly firstLine: number;
  /**
   * Where the two texts fall out of step: from `heldSeams[i]` and `shownSeams[i]` on they run unit by unit until the next
   * seam. The first seam is `0` and `start`.
   */
  readonly heldSeams: readonly number[];
  readonly shownSeams: readonly number[];
  /** Shown lines that begin with a break made for display, ascending. */
  readonly brokenLines: readonly number[];
}

/** What Monaco shows of a list of held texts, and how positions map. */
export interface Projection {
  /** Line breaks are `\n` alone, surrogates stand in pairs. */
  readonly shown: string;
  /** Of `shown`, in units. */
  readonly length: number;
  readonly parts: readonly EditorPart[];
  /** More than {@link LARGE} units: no word wrap, and shorter lines than else are broken for display. */
  readonly large: boolean;
  readonly laid: readonly Laid[];
}

const nothing: readonly EditorPart[] = [{ heading: null, text: "" }];

/** Lays the held texts out for showing, in order; no text is one empty text. O(n). */
export function project(held: readonly EditorPart[]): Projection {
  const parts = held.length > 0 ? held : nothing;
  const large = isLarge(parts);
  const pieces: string[] = [];
  const laid: Laid[] = [];
  let offset = 0;
  let line = 0;
  for (const [index, part] of parts.entries()) {
    if (index > 0) {
      pieces.push("\n");
      offset += 1;
      line += 1;
    }
    const headingStart = offset;
    if (part.heading !== null) {
      const heading = part.heading.replace(/[\r\n]+/g, " ");
      pieces.push(heading, "\n");
      offset += heading.length + 1;
      line += 1;
    }
    // A lone surrogate and the U+FFFD that stands in for it are one unit each: no position moves.
    const rows = layRows(part.text.toWellFormed(), offset, line, large);
    pieces.push(rows.shown);
    laid.push({ text: part.text, headingStart, start: offset, firstLine: line, ...rows.layout });
    offset = rows.layout.end;
    line = rows.lastLine;
  }
  return { shown: pieces.join(""), length: offset, parts, large, laid };
}

export function isLarge(parts: readonly EditorPart[]): boolean {
  return parts.reduce((sum, part) => sum + part.text.length, 0) > LARGE;
}

/** Cuts one held text into shown rows. A text that is shown as it is stays one piece, uncopied. */
export function layRows(text: string, start: number, firstLine: number, large: boolean) {
  const longestLine = large ? LONGEST_ROW : LONGEST_LINE;
  const pieces: string[] = [];
  const heldSeams = [0];
  const shownSeams = [start];
  const brokenLines: number[] = [];
  let line = firstLine;
  let copied = 0;
  let shown = start;
  const seam = (end: number, resume: number): void => {
    pieces.push(text.slice(copied, end), "\n");
    shown += end - copied + 1;
    copied = resume;
    heldSeams.push(resume);
    shownSeams.push(shown);
  };

  let row = 0;
  let cr = seek(text, "\r", 0);
  let lf = seek(text, "\n", 0);
  for (;;) {
    const stop = Math.min(cr, lf, text.length);
    const broken = stop - row > longestLine;
    while (broken && stop - row > LONGEST_ROW) {
      row = breakBefore(text, row);
      seam(row, row);
      line += 1;
      brokenLines.push(line);
    }
    if (stop === text.length) break;
    if (stop === lf) {
      row = lf + 1;
    } else if (lf === cr + 1) {
      row = lf + 1;
      seam(cr, row);
    } else {
      // A lone CR is as long as the `\n` that stands for it: no seam, only another unit in the copy.
      row = cr + 1;
      pieces.push(text.slice(copied, cr), "\n");
      shown += row - copied;
      copied = row;
    }
    line += 1;
    if (cr < row) cr = seek(text, "\r", row);
    if (lf < row) lf = seek(text, "\n", row);
  }
  pieces.push(copied === 0 ? text : text.slice(copied));
  const end = shown + text.length - copied;
  return { shown: pieces.join(""), lastLine: line, layout: { end, heldSeams, shownSeams, brokenLines } };
}

/**
 * Filling so many units of shown text into Monaco takes a fraction of the 50 ms that would be felt. Slices under 2^16
 * units it would gather in one buffer that is copied with every further one.
 */
const SLICE = 70_000;

/** Where the first slice of a shown text ends: behind a break, so that no pair of surrogates is cut. */
export function sliceEnd(shown: string): number {
  if (shown.length <= 2 * SLICE) return shown.length;
  const end = shown.indexOf("\n", SLICE);
  return end === -1 ? shown.length : end + 1;
}

function seek(text: string, unit: string, from: number): number {
  const at = text.indexOf(unit, from);
  return at === -1 ? Number.POSITIVE_INFINITY : at;
}

/** Where the row that begins at `row` ends for display: behind a space if one is near, never inside a surrogate pair. */
function breakBefore(text: string, row: number): number {
  const full = row + LONGEST_ROW;
  const space = text.slice(full - SPACE_SEARCH, full).lastIndexOf(" ");
  if (space !== -1) return full - SPACE_SEARCH + space + 1;
  return isPairAt(text, full - 1) ? full - 1 : full;
}

function isPairAt(text: string, unit: number): boolean {
  return (text.codePointAt(unit) ?? 0) > 0xffff;
}

/** Index of the last entry that is not greater than `value`; the first entry must not be. O(log n). */
export function lastNotAfter<T>(entries: readonly T[], value: number, of: (entry: T) => number): number {
  let low = 0;
  let high = entries.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    const entry = entries[middle];
    if (entry !== undefined && of(entry) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

const itself = (value: number): number => value;

/**
 * The shown offset of a held place, `0 ≤ unit ≤ text.length`. Between the CR and the LF of a CRLF there is no shown
 * place of its own: it is that before the break. At a break made for display it is the beginning of the new row. A unit
 * or part outside is moved to the nearest that exists. O(log n).
 */
export function toShown(projection: Projection, part: number, unit: number): number {
  const laid = projection.laid[Math.min(Math.max(part, 0), projection.laid.length - 1)];
  if (laid === undefined) return 0;
  const within = Math.min(Math.max(unit, 0), laid.text.length);
  const seam = lastNotAfter(laid.heldSeams, within, itself);
  const shown = (laid.shownSeams[seam] ?? 0) + within - (laid.heldSeams[seam] ?? 0);
  const next = laid.shownSeams[seam + 1];
  return next === undefined ? shown : Math.min(shown, next - 1);
}

/** The shown offsets `[start, end)` that cover a held span. Empty for an empty span. O(log n). */
export function spanToShown(
  projection: Projection,
  part: number,
  span: { readonly start: number; readonly end: number },
): { readonly start: number; readonly end: number } {
  const start = toShown(projection, part, span.start);
  return { start, end: span.end > span.start ? toShown(projection, part, span.end - 1) + 1 : start };
}

/**
 * The held place of a shown offset; null inside a heading line. The offset behind the last unit of a part is the end of
 * that part, the offset behind a heading line is the beginning of the next. O(log n).
 */
export function toHeld(projection: Projection, offset: number): HeldPlace | null {
  const part = lastNotAfter(projection.laid, offset, (laid) => laid.headingStart);
  const laid = projection.laid[part];
  if (laid === undefined || offset < laid.start) return null;
  const within = Math.min(offset, laid.end);
  const seam = lastNotAfter(laid.shownSeams, within, itself);
  return { part, unit: (laid.heldSeams[seam] ?? 0) + within - (laid.shownSeams[seam] ?? 0) };
}

/** What stands beside a shown line, `0` being the first: its number within its part, or what it is instead. */
export function rowOf(projection: Projection, line: number): number | "heading" | "broken" {
  const part = lastNotAfter(projection.laid, line, (laid) => laid.firstLine - (laid.start > laid.headingStart ? 1 : 0));
  const laid = projection.laid[part];
  if (laid === undefined || line < laid.firstLine) return laid === undefined ? 1 : "heading";
  const broken = laid.brokenLines;
  const index = lastNotAfter(broken, line, itself);
  const first = broken[index];
  if (first === undefined || first > line) return line - laid.firstLine + 1;
  return first === line ? "broken" : line - laid.firstLine - index;
}

/** The held text under the shown offsets `[start, end)`; of several parts joined by a line feed, without the headings. */
export function heldText(projection: Projection, start: number, end: number): string {
  const texts: string[] = [];
  const first = lastNotAfter(projection.laid, start, (laid) => laid.headingStart);
  for (let part = first; part < projection.laid.length; part += 1) {
    const laid = projection.laid[part];
    if (laid === undefined || laid.headingStart >= end) break;
    const from = toHeld(projection, Math.max(start, laid.start));
    const to = toHeld(projection, Math.min(end, laid.end));
    if (from === null || to === null || from.part !== part || to.part !== part) continue;
    texts.push(laid.text.slice(from.unit, to.unit));
  }
  return texts.join("\n");
}
