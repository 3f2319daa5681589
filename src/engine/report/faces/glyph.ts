import { invisibleLabel } from "#engine/text/invisible.ts";
import { formatPoint, parsePoint } from "#engine/text/points.ts";

/** What is drawn for one code point. */
export interface Glyph {
  readonly text: string;
  /** Whether it is the point's label, and not the point itself. */
  readonly isLabel: boolean;
}

/** What lays text out, and is a label only where it is meant itself. */
const layout: ReadonlyMap<number, string> = new Map([
  [0x09, "TAB"],
  [0x0a, "LF"],
  [0x0d, "CR"],
]);

/** REPLACEMENT CHARACTER, for a number that is no code point. */
const replacement = 0xfffd;

/** A point written `"U+200B"` as it is drawn, so that evidence never looks like nothing: SPACE alone stays a blank. */
export function glyph(written: string): Glyph {
  const point = parsePoint(written) ?? replacement;
  const label = layout.get(point) ?? invisibleLabel(point);
  if (label !== null && label !== undefined) return { text: label, isLabel: true };
  const text = String.fromCodePoint(point);
  if (/\p{M}/u.test(text)) return { text: `\u25CC${text}`, isLabel: false };
  // Lone surrogates, and what no font can be trusted with.
  if (point === 0xfffc || /\p{C}/u.test(text)) return { text: formatPoint(point).slice(2), isLabel: true };
  return { text, isLabel: false };
}
