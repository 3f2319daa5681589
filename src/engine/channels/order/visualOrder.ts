import bidiFactory, { type Bidi } from "bidi-js";
import { isIn, RIGHT_TO_LEFT } from "#engine/text/scripts.ts";

/** A line as it is shown by the bidirectional algorithm (UAX #9). */
export interface VisualOrder {
  /** From left to right: which of the line's code points stands there. Controls keep a place, without being drawn. */
  readonly order: readonly number[];
  /** What is drawn for a code point: in a stretch from right to left, its mirror image where it has one. */
  shownAs(index: number): string;
}

/** Made on first use: few texts need it. */
let bidi: Bidi | null = null;

/**
 * The visual order of one line, whose direction is that of its first strong letter. Takes time with the square of the length at worst:
 * for lines of some thousand code points.
 */
export function visualOrder(points: readonly number[]): VisualOrder {
  bidi ??= bidiFactory();
  const { getEmbeddingLevels, getReorderedIndices, getMirroredCharacter } = bidi;
  const line = points.map(standIn).join("");
  const levels = getEmbeddingLevels(line);
  return {
    order: getReorderedIndices(line, levels),
    shownAs(index) {
      const point = points[index] ?? 0;
      const mirrored = (levels.levels[index] ?? 0) % 2 === 1 && point <= 0xffff;
      return (mirrored ? getMirroredCharacter(String.fromCharCode(point)) : null) ?? String.fromCodePoint(point);
    },
  };
}

/** The library goes by code units: of two, one that behaves alike takes their place. What would end the line is a space. */
function standIn(point: number): string {
  if (point <= 0xffff) return isIn(point, LINE_ENDS) ? " " : String.fromCharCode(point);
  if (isIn(point, RIGHT_TO_LEFT)) return "\u05D0";
  if (point >= 0x1d7ce && point <= 0x1d7ff) return "0";
  if (point >= 0xe0000) return "\u00AD";
  return point >= 0x1f000 && point <= 0x1faff ? "\u2603" : "a";
}

const LINE_ENDS = [
  [0x0a, 0x0a],
  [0x0d, 0x0d],
  [0x1c, 0x1e],
  [0x85, 0x85],
  [0x2029, 0x2029],
] as const;
