import { type Glyph, glyphsOf } from "#ui/decode/glyph.ts";

/** What has no ink is most often read in bytes. */
const OCTET = 8;

/**
 * A text as it is drawn where it is bare, in groups: what has ink, and by eights what has none, white space at the end of a line
 * with it.
 */
export function bareGroups(text: string): readonly (readonly Glyph[])[] {
  const groups: Glyph[][] = [];
  for (const glyph of bareGlyphs(text)) {
    const last = groups.at(-1);
    const [first] = last ?? [];
    if (last === undefined || first?.isLabel !== glyph.isLabel || (glyph.isLabel && last.length === OCTET)) {
      groups.push([glyph]);
    } else last.push(glyph);
  }
  return groups;
}

function bareGlyphs(text: string): readonly Glyph[] {
  return text
    .split(/([\t ]+(?=\n|$))/)
    .flatMap((piece, index): readonly Glyph[] =>
      index % 2 === 0
        ? glyphsOf(piece)
        : [...piece].map((blank) => ({ text: blank === "\t" ? "TAB" : "SP", isLabel: true })),
    );
}
