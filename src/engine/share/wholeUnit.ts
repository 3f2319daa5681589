import type { PartExcerpt } from "#engine/types.ts";

/**
 * Which unit of the whole a position in an excerpt's text is: 0 to `units`. Null inside a gap mark. The end of a piece is one of
 * its positions.
 */
export function wholeUnit(excerpt: PartExcerpt | null | undefined, unit: number): number | null {
  if (!excerpt) return unit;
  const piece = excerpt.pieces.findLast(({ span }) => span.start <= unit);
  return piece === undefined || unit > piece.span.end ? null : piece.start + unit - piece.span.start;
}
