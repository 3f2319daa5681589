import { parsePoint } from "#engine/index.ts";
import { type MessageId, words } from "#messages/index.ts";

/** Points that are told of together; what is told of one by itself goes before. Bounds as in Unicode 17.0. */
const together: readonly (readonly [from: number, to: number, id: MessageId])[] = [
  [0x0000, 0x001f, "points.control"],
  [0x007f, 0x009f, "points.control"],
  [0xd800, 0xdfff, "points.surrogate"],
  [0xe000, 0xf8ff, "points.private-use"],
  [0xfe00, 0xfe0f, "points.variation-selectors"],
  [0xe0000, 0xe007f, "points.tags"],
  [0xe0100, 0xe01ef, "points.supplementary-variation-selectors"],
  [0xf0000, 0xffffd, "points.private-use"],
  [0x100000, 0x10fffd, "points.private-use"],
];

/**
 * What a code point written `U+200B` ordinarily is for, and why it is not seen or what it is taken for, in a sentence or two. Empty
 * where that needs no word, as of a letter, and while the words are not there.
 */
export function explainPoint(point: string): string {
  const number = parsePoint(point) ?? -1;
  const id = together.find(([from, to]) => from <= number && number <= to)?.[2];
  return told(`points.${point}`) || (id === undefined ? "" : told(id));
}

/** An id without words is its own, and there are words for few points. */
function told(id: string): string {
  const said = words(id as MessageId);
  return said === id ? "" : said;
}
