import { isInvisible, isSpecialSpace } from "#engine/text/invisible.ts";
import { formatPoint, isInsidePair } from "#engine/text/points.ts";

/** So many code units of a text at most: two sentences' worth. */
const LONGEST = 160;

/** A text that can be read whole: what is not drawn as its number, `[U+202E]`. Cut after 160 code units. */
export function labelled(text: string): string {
  return cut(
    Array.from(text, (symbol) => {
      const point = symbol.codePointAt(0) ?? 0;
      return isPlain(point) ? symbol : `[${formatPoint(point)}]`;
    }),
  );
}

/** A text as it is seen: what is not drawn is left out. Cut after 160 code units. */
export function drawn(text: string): string {
  return cut(Array.from(text).filter((symbol) => isPlain(symbol.codePointAt(0) ?? 0)));
}

/** TAB is drawn; a line end would be, and a lone surrogate as a box. */
function isPlain(point: number): boolean {
  return isSpecialSpace(point) || (!isInvisible(point) && point !== 0x0d && point !== 0x0a);
}

function cut(pieces: readonly string[]): string {
  const text = pieces.join("");
  if (text.length <= LONGEST) return text;
  const end = isInsidePair(text, LONGEST) ? LONGEST - 1 : LONGEST;
  return `${text.slice(0, end)}\u2026`;
}
