import type { Place, SharedCopy } from "#engine/types.ts";
import { joinPieces } from "./gap.ts";

/** Where a place of a whole copy is in an excerpt of it; null where the excerpt does not hold all of it. The reverse of `wholeUnit`. */
export function excerptPlace({ side, part, span }: Place, whole: SharedCopy, excerpt: SharedCopy): Place | null {
  const of = whole.parts[part];
  const index = excerpt.parts.findIndex(
    ({ path, role, sha256 }) => path === of?.path && role === of.role && sha256 === of.sha256,
  );
  const held = excerpt.parts[index];
  if (held === undefined) return null;
  const { excerpt: lies } = joinPieces(held);
  if (lies === undefined) return { side, part: index, span };
  const piece = lies.pieces.find(({ start, span: at }) => start <= span.start && span.end <= start + at.end - at.start);
  if (piece === undefined) return null;
  const shift = piece.span.start - piece.start;
  return { side, part: index, span: { start: span.start + shift, end: span.end + shift } };
}
