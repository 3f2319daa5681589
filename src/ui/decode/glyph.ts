import { pointAt } from "#engine/index.ts";
import { chipOf } from "#ui/editor/chip.ts";

/** What is drawn in place of text: the text itself, or the label of a point that has no ink. */
export interface Glyph {
  readonly text: string;
  readonly isLabel: boolean;
}

/** OBJECT REPLACEMENT CHARACTER: a box by its chart, nothing in Chromium. */
const objectReplacement = 0xfffc;

/**
 * What one point is drawn as, so that evidence never looks like nothing: its label where it has no ink, a mark on a
 * dotted circle, a box for what no font can be trusted with. SPACE stays one.
 */
export function glyphOf(point: number): Glyph {
  const label = chipOf(point);
  if (label !== null) return { text: label, isLabel: true };
  const text = String.fromCodePoint(point);
  if (/\p{M}/u.test(text)) return { text: `\u25CC${text}`, isLabel: false };
  return { text: point === objectReplacement || /\p{C}/u.test(text) ? "\u25A1" : text, isLabel: false };
}

/** A passage as it is drawn: as words, with the labels of what has no ink between them. Lines and tabs lay it out. */
export function glyphsOf(text: string): readonly Glyph[] {
  const glyphs: Glyph[] = [];
  let run = "";
  const endRun = (): void => {
    if (run !== "") glyphs.push({ text: run, isLabel: false });
    run = "";
  };
  for (const piece of text.match(/\r\n|./gsu) ?? []) {
    const glyph = glyphOf(pointAt(piece, 0));
    if (piece === "\n" || piece === "\r\n" || piece === "\t") run += piece;
    else if (glyph.isLabel) {
      endRun();
      glyphs.push(glyph);
    } else {
      // A mark has its base, where one stands before it.
      run += run !== "" && /\p{M}/u.test(piece) ? piece : glyph.text;
    }
  }
  endRun();
  return glyphs;
}
