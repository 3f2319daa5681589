import { sha256OfText } from "#engine/text/hash.ts";
import type { CopiedPart } from "#engine/types.ts";

/** A part as a link holds it: the hash of a text that stands there whole can be made again, and would take as much room as 60 letters. */
export type HeldPart = Omit<CopiedPart, "sha256"> & { readonly sha256?: string };

/** Leaves out the hash that {@link withHash} puts back. */
export function withoutHash(part: CopiedPart): HeldPart {
  const { sha256, ...rest } = part;
  const whole = wholeOf(part);
  return whole !== null && sha256OfText(whole) === sha256 ? rest : part;
}

/** Null where there is no hash and no text to make it of. */
export function withHash(part: HeldPart): CopiedPart | null {
  if (part.sha256 !== undefined) return { ...part, sha256: part.sha256 };
  const whole = wholeOf(part);
  return whole === null ? null : { ...part, sha256: sha256OfText(whole) };
}

/** The text, where one piece is all of it. */
function wholeOf({ pieces, units }: HeldPart): string | null {
  const [piece, ...others] = pieces;
  return piece !== undefined && others.length === 0 && piece.text.length === units ? piece.text : null;
}
