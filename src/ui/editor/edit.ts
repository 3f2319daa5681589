import { isInsidePair, type Span } from "#engine/index.ts";
import { type EditorPart, type Projection, toHeld } from "./projection.ts";

/** A splice of a held text: `span` of part number `part` is replaced by `insert`. */
export interface HeldEdit {
  readonly part: number;
  readonly span: Span;
  readonly insert: string;
}

/** A splice of the shown text, as Monaco reports it. */
export interface ShownChange {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
  /** Whether the caret stood behind what was taken out, as with Backspace. */
  readonly backward?: boolean;
}

/**
 * The splice of the held text that a change of the shown text means; null where it touches a heading or more than one
 * part. Line breaks typed become the line ending that the text itself uses most.
 *
 * Projecting the result gives the changed shown text, except where what is held is exact and what is shown must
 * follow: a deletion that brings a CR before an LF, or two lone surrogates together, leaves one where two were shown;
 * a large text may break its rows elsewhere.
 */
export function applyEdit(projection: Projection, change: ShownChange): HeldEdit | null {
  const start = toHeld(projection, change.offset);
  const end = toHeld(projection, change.offset + change.length);
  if (start === null || end === null || start.part !== end.part) return null;
  const text = projection.parts[start.part]?.text ?? "";
  const span = { start: start.unit, end: end.unit };
  if (change.text === "" && change.length > 0 && span.start === span.end) {
    return { part: start.part, span: pointBeside(text, span.start, change.backward === true), insert: "" };
  }
  return { part: start.part, span, insert: withEndings(change.text, text, span) };
}

/** Who takes out a break made for display means the point beside it. */
function pointBeside(text: string, unit: number, backward: boolean): Span {
  if (!backward) return { start: unit, end: unit + ((text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1) };
  return { start: unit - ((text.codePointAt(unit - 2) ?? 0) > 0xffff ? 2 : 1), end: unit };
}

/** The parts after a splice. */
export function splice(parts: readonly EditorPart[], edit: HeldEdit): readonly EditorPart[] {
  return parts.map((part, index) =>
    index === edit.part
      ? { ...part, text: part.text.slice(0, edit.span.start) + edit.insert + part.text.slice(edit.span.end) }
      : part,
  );
}

/** Whether `after` is what {@link splice} gives, told without making it: a copy of megabytes at every key is dear. */
export function isSpliced(before: readonly EditorPart[], edit: HeldEdit, after: readonly EditorPart[]): boolean {
  const { part, span, insert } = edit;
  const tail = span.start + insert.length;
  return (
    before.length === after.length &&
    before.every(({ heading, text }, index) => {
      const other = after[index];
      if (other?.heading !== heading) return false;
      if (index !== part) return other.text === text;
      return (
        other.text.length - tail === text.length - span.end &&
        other.text.slice(span.start, tail) === insert &&
        other.text.slice(0, span.start) === text.slice(0, span.start) &&
        other.text.slice(tail) === text.slice(span.end)
      );
    })
  );
}

/** The breaks of `insert` in the ending of `text`, without merging with a CR before or an LF behind the span. */
function withEndings(insert: string, text: string, span: Span): string {
  if (!/[\r\n]/.test(insert)) return insert;
  let held = insert.replace(/\r\n|\r|\n/g, dominantEnding(text));
  if (held.startsWith("\n") && text[span.start - 1] === "\r") held = `\r${held}`;
  if (held.endsWith("\r") && text[span.end] === "\n") held = `${held}\n`;
  return held;
}

/** The ending is judged by this many breaks: enough to tell, and a keystroke in a large text stays cheap. */
const ENDINGS_JUDGED = 1_000;

/** The line ending that is most frequent among the first breaks of a text; on a tie, or without any, LF before CRLF. */
export function dominantEnding(text: string): "\n" | "\r\n" | "\r" {
  const counts = { "\n": 0, "\r\n": 0, "\r": 0 };
  const breaks = /\r\n|\r|\n/g;
  for (let judged = 0; judged < ENDINGS_JUDGED; judged += 1) {
    const found = breaks.exec(text);
    if (found === null) break;
    counts[found[0] as keyof typeof counts] += 1;
  }
  if (counts["\n"] >= counts["\r\n"] && counts["\n"] >= counts["\r"]) return "\n";
  return counts["\r\n"] >= counts["\r"] ? "\r\n" : "\r";
}

/**
 * The one splice that turns `before` into `after`: common beginning and end left out, without cutting a surrogate pair
 * of either text. Null where they are equal.
 */
export function spliceBetween(before: string, after: string): { readonly span: Span; readonly insert: string } | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  if (isInsidePair(before, start) || isInsidePair(after, start)) start -= 1;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail += 1;
  }
  if (isInsidePair(before, before.length - tail) || isInsidePair(after, after.length - tail)) tail -= 1;
  return { span: { start, end: before.length - tail }, insert: after.slice(start, after.length - tail) };
}

/** Whether two lists hold the same texts under the same headings. */
export function areEqual(a: readonly EditorPart[], b: readonly EditorPart[]): boolean {
  return (
    a === b ||
    (a.length === b.length &&
      a.every((part, index) => part.text === b[index]?.text && part.heading === b[index]?.heading))
  );
}

/** The edits from one list of parts to another; null where they are not the same list. */
export function editsBetween(before: readonly EditorPart[], after: readonly EditorPart[]): readonly HeldEdit[] | null {
  const same = before.length === after.length && before.every((part, index) => part.heading === after[index]?.heading);
  if (!same) return null;
  return before.flatMap((part, index) => {
    const between = spliceBetween(part.text, after[index]?.text ?? "");
    return between === null ? [] : [{ part: index, ...between }];
  });
}
