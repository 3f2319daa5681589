import { isIn, isWordPoint, type Ranges } from "#engine/text/scripts.ts";
import type { Span } from "#engine/types.ts";

/** Typographers' spaces. Not NO-BREAK SPACE, FIGURE SPACE and IDEOGRAPHIC SPACE, which have everyday uses. */
const WIDTHS: Ranges = [
  [0x2000, 0x2006],
  [0x2008, 0x200a],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
];

/** Those that hardly any text has between words: thin, hair and narrow spaces are left out. */
const RARE: Ranges = [
  [0x2000, 0x2006],
  [0x2008, 0x2008],
  [0x205f, 0x205f],
];

/** A byte's worth of two-way choices: with fewer there is no letter to hide. */
const LEAST = 8;

/** Spaces between words, whose widths vary. */
export interface MixedSpaces {
  readonly spans: readonly Span[];
  readonly starts: ReadonlySet<number>;
  readonly counts: ReadonlyMap<number, number>;
}

/**
 * Special spaces of two or more rare widths that stand singly between words, eight or more of them: each by itself could
 * be a typesetter's, the mixture hardly. Null where there is no such mixture. Misses a choice between one special space
 * and the ordinary one; might accuse poetry that is set with several widths inside its lines.
 *
 * @param runs the invisible characters of the text, neighbours joined
 */
export function mixedSpaces(text: string, runs: readonly Span[]): MixedSpaces | null {
  const spans: Span[] = [];
  const counts = new Map<number, number>();
  for (const { start: index, end } of runs) {
    // What stands between words stands alone.
    if (end - index !== 1 || !isIn(text.charCodeAt(index), WIDTHS)) continue;
    const before = index === 0 ? null : text.charCodeAt(index - 1);
    const after = text.codePointAt(index + 1) ?? null;
    if (!isBetweenWords(before, after)) continue;
    const point = text.charCodeAt(index);
    spans.push({ start: index, end: index + 1 });
    counts.set(point, (counts.get(point) ?? 0) + 1);
  }
  const rare = [...counts.keys()].filter((point) => isIn(point, RARE));
  if (spans.length < LEAST || rare.length < 2) return null;
  return { spans, starts: new Set(spans.map(({ start }) => start)), counts };
}

/** A word, or the punctuation that ends one, and then a word. */
function isBetweenWords(before: number | null, after: number | null): boolean {
  return (isWordPoint(before) || isIn(before, [[0x21, 0x2f]]) || before === 0x2019) && isWordPoint(after);
}
