import { type HeldEdit, splice } from "./edit.ts";
import { type EditorPart, isLarge, type Laid, layRows, type Projection, project, toShown } from "./projection.ts";

/** A projection after an edit, and what of the shown text was laid out anew: `shown` stands where `[start, end)` was. */
export interface Reprojection {
  readonly projection: Projection;
  readonly start: number;
  readonly end: number;
  readonly shown: string;
}

/**
 * {@link project} after one edit, laying out only the lines it touches: in a large text a keystroke shall not cost the
 * whole. Null where an edit changes how everything is laid out.
 *
 * @param lineOf the index of the shown line at a shown offset, which is never behind the edit.
 */
export function reproject(before: Projection, edit: HeldEdit, lineOf: (offset: number) => number): Reprojection | null {
  const laid = before.laid[edit.part];
  const parts = splice(before.parts, edit);
  if (laid === undefined || isLarge(parts) !== before.large) return null;

  const { text } = laid;
  const first = beginningOfLines(text, edit.span.start);
  const last = endOfLines(text, edit.span.end);
  const start = toShown(before, edit.part, first);
  const line = lineOf(start);
  const lay = (lines: string) => layRows(lines.toWellFormed(), start, line, before.large);
  const old = lay(text.slice(first, last));
  const inserted = text.slice(first, edit.span.start) + edit.insert + text.slice(edit.span.end, last);
  const rows = lay(inserted);

  const units = edit.insert.length - (edit.span.end - edit.span.start);
  const offset = rows.layout.end - old.layout.end;
  const lines = rows.lastLine - old.lastLine;
  const changed: Laid = {
    ...laid,
    text: parts[edit.part]?.text ?? "",
    end: laid.end + offset,
    // A seam at the first line's beginning is made by the break before it, one at the end by the break within.
    heldSeams: [
      ...laid.heldSeams.filter((seam) => seam <= first),
      ...rows.layout.heldSeams.slice(1).map((seam) => seam + first),
      ...laid.heldSeams.filter((seam) => seam > last).map((seam) => seam + units),
    ],
    shownSeams: [
      ...laid.shownSeams.filter((_, index) => (laid.heldSeams[index] ?? 0) <= first),
      ...rows.layout.shownSeams.slice(1),
      ...laid.shownSeams.filter((_, index) => (laid.heldSeams[index] ?? 0) > last).map((seam) => seam + offset),
    ],
    brokenLines: [
      ...laid.brokenLines.filter((broken) => broken < line),
      ...rows.layout.brokenLines,
      ...laid.brokenLines.filter((broken) => broken > old.lastLine).map((broken) => broken + lines),
    ],
  };
  const projection = laidOut(parts, {
    length: before.length + offset,
    large: before.large,
    laid: before.laid.map((other, index) =>
      index < edit.part ? other : index === edit.part ? changed : moved(other, offset, lines),
    ),
  });
  return { projection, start, end: old.layout.end, shown: rows.shown };
}

/** The same projection, of equal texts: where two copies of megabytes are held, one can be let go. */
export function projectionOf(parts: readonly EditorPart[], { length, large, laid }: Projection): Projection {
  return laidOut(parts, {
    length,
    large,
    laid: laid.map((one, index) => ({ ...one, text: parts[index]?.text ?? "" })),
  });
}

/** A projection whose shown text is made if it is asked for, which it hardly ever is. */
function laidOut(parts: readonly EditorPart[], layout: Omit<Projection, "shown" | "parts">): Projection {
  return {
    get shown() {
      return project(parts).shown;
    },
    parts,
    ...layout,
  };
}

function moved(laid: Laid, offset: number, lines: number): Laid {
  return {
    ...laid,
    headingStart: laid.headingStart + offset,
    start: laid.start + offset,
    end: laid.end + offset,
    firstLine: laid.firstLine + lines,
    shownSeams: laid.shownSeams.map((seam) => seam + offset),
    brokenLines: laid.brokenLines.map((broken) => broken + lines),
  };
}

/** Where the line begins that `unit` is in; the line before it too, if a CR ends it that may meet an LF. */
function beginningOfLines(text: string, unit: number): number {
  let first = unit;
  if (text[first - 1] === "\r") first -= 1;
  while (first > 0 && text[first - 1] !== "\n" && text[first - 1] !== "\r") first -= 1;
  return first;
}

/** Just behind the break that ends the line `unit` is in. */
function endOfLines(text: string, unit: number): number {
  let last = unit;
  while (last < text.length && text[last] !== "\n" && text[last] !== "\r") last += 1;
  return Math.min(text.length, text[last] === "\r" && text[last + 1] === "\n" ? last + 2 : last + 1);
}
