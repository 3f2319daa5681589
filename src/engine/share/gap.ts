import type { CopiedPart, Part, PartExcerpt } from "#engine/types.ts";

/** What stands where a text was cut, alone on its line. ASCII, so that it is nothing a channel looks at. */
export const GAP = "[...]";

/**
 * The text of a copied part as it is shown and read: its pieces, a gap mark before, between and after them where something was cut,
 * and how the pieces lie in the whole. No `excerpt` where the whole is there. A mark ends the line before it and begins the one behind it.
 */
export function joinPieces({
  units,
  sha256,
  pieces,
}: CopiedPart): Required<Pick<Part, "text">> & Pick<Part, "excerpt"> {
  const shared = pieces.reduce((sum, piece) => sum + piece.text.length, 0);
  if (shared === units) return { text: pieces.map((piece) => piece.text).join("") };
  let text = "";
  let at = 0;
  const places: PartExcerpt["pieces"][number][] = [];
  for (const piece of pieces) {
    if (piece.start > at) text += places.length === 0 ? `${GAP}\n` : `\n${GAP}\n`;
    places.push({ span: { start: text.length, end: text.length + piece.text.length }, start: piece.start });
    text += piece.text;
    at = piece.start + piece.text.length;
  }
  if (at < units) text += places.length === 0 ? GAP : `\n${GAP}`;
  return { text, excerpt: { units, sha256, pieces: places } };
}
