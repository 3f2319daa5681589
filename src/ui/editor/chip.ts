import { formatPoint, invisibleLabel, isLoneSurrogate } from "#engine/index.ts";

/** What lays text out, and is invisible only where it is meant itself. */
const layout: ReadonlyMap<number, string> = new Map([
  [0x09, "TAB"],
  [0x0a, "LF"],
  [0x0d, "CR"],
]);

/**
 * The short label of a point that cannot be seen as what it is; null for one that can. Unassigned and private points
 * are not known here: they show the font's box.
 */
export function chipOf(point: number): string | null {
  const label = layout.get(point) ?? (isLoneSurrogate(point) ? formatPoint(point) : invisibleLabel(point));
  // A chip shall not be wrapped inside.
  return label?.replaceAll(" ", "\u00A0") ?? null;
}

/**
 * Points that are shown as something else: ASCII's controls as pictures, directional controls as `[U+202E]` so that they
 * do not reorder what is read, and as U+FFFD what Monaco takes for a line end or a mark of the file, and lone surrogates.
 */
export const shownOtherwise =
  /[\0-\u0008\v\f\u000E-\u001F\u007F\u0085\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\p{Cs}]/gu;

/** The label of a line break, where only the break itself is meant. */
export function breakChipOf(ending: string): string {
  return ending.replaceAll("\r", "CR").replaceAll("\n", "LF");
}
