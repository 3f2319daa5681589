import { BRAHMIC, isIn, isWordPoint, JOINING, type Ranges, SPACELESS } from "#engine/text/scripts.ts";

/** Invisible characters that belong to the spelling of some scripts, and where those scripts stand in Unicode. */
interface Companion {
  readonly invisible: Ranges;
  readonly scripts: Ranges;
  /** The most of them that stand in a row. */
  readonly longest: number;
}

const COMPANIONS: readonly Companion[] = [
  // ZWNJ and ZWJ; two in a row have no use in any script.
  { invisible: [[0x200c, 0x200d]], scripts: [...JOINING, ...BRAHMIC], longest: 1 },
  // Mongolian free variation selectors and vowel separator; NNBSP before suffixes.
  {
    invisible: [
      [0x180b, 0x180f],
      [0x202f, 0x202f],
    ],
    scripts: [[0x1800, 0x18af]],
    longest: 1,
  },
  // Arabic and Syriac number signs and end marks, before digits or after a verse.
  {
    invisible: [
      [0x0600, 0x0605],
      [0x06dd, 0x06dd],
      [0x070f, 0x070f],
      [0x0890, 0x0891],
      [0x08e2, 0x08e2],
    ],
    scripts: [[0x0620, 0x08ff]],
    longest: 1,
  },
  // Kaithi number signs.
  {
    invisible: [
      [0x110bd, 0x110bd],
      [0x110cd, 0x110cd],
    ],
    scripts: [
      [0x0966, 0x096f],
      [0x11080, 0x110cf],
    ],
    longest: 1,
  },
  // COMBINING GRAPHEME JOINER between marks: Latin, Hebrew, Arabic.
  {
    invisible: [[0x034f, 0x034f]],
    scripts: [
      [0x0300, 0x036f],
      [0x0591, 0x05c7],
      [0x064b, 0x065f],
    ],
    longest: 1,
  },
  // Hangul fillers, in the place of a missing jamo.
  { invisible: [[0x115f, 0x1160]], scripts: [[0x1100, 0x11ff]], longest: 2 },
  { invisible: [[0x3164, 0x3164]], scripts: [[0x3131, 0x318e]], longest: 1 },
  { invisible: [[0xffa0, 0xffa0]], scripts: [[0xffa1, 0xffdc]], longest: 1 },
  // Khmer inherent vowels.
  { invisible: [[0x17b4, 0x17b5]], scripts: [[0x1780, 0x17ff]], longest: 1 },
  // Ogham words are parted by a line; Khitan, by a filler.
  { invisible: [[0x1680, 0x1680]], scripts: [[0x1681, 0x169f]], longest: 1 },
  { invisible: [[0x16fe4, 0x16fe4]], scripts: [[0x18b00, 0x18cff]], longest: 1 },
  // A blank in Braille is a space: pictures made of dots have many.
  { invisible: [[0x2800, 0x2800]], scripts: [[0x2801, 0x28ff]], longest: 32 },
  // Egyptian hieroglyphs are stacked by controls, some of which follow each other.
  {
    invisible: [
      [0x13430, 0x1343f],
      [0x13441, 0x13442],
    ],
    scripts: [[0x13000, 0x143ff]],
    longest: 4,
  },
  // Shorthand and music: beams, ties, slurs and phrases begin and end together.
  { invisible: [[0x1bca0, 0x1bca3]], scripts: [[0x1bc00, 0x1bc9f]], longest: 2 },
  {
    invisible: [
      [0x1d159, 0x1d159],
      [0x1d173, 0x1d17a],
    ],
    scripts: [[0x1d100, 0x1d1ff]],
    longest: 4,
  },
];

/**
 * Whether neighbours leave room for a script's own invisible character: one of them is of the script, and the other is
 * too or is no letter at all. A joiner between a Latin and a Persian letter is nobody's spelling.
 */
function isBeside(before: number | null, after: number | null, scripts: Ranges): boolean {
  const beforeFits = isIn(before, scripts);
  const afterFits = isIn(after, scripts);
  if (beforeFits && afterFits) return true;
  return (beforeFits && !isForeign(after)) || (afterFits && !isForeign(before));
}

/** Letters of another script; ASCII digits stand in every script. */
function isForeign(point: number | null): boolean {
  return isWordPoint(point) && !isIn(point, [[0x30, 0x39]]);
}

/** Whether a short run belongs to the spelling of the script around it. Misses scripts that are not in the table. */
export function isCompanion(points: readonly number[], before: number | null, after: number | null): boolean {
  return COMPANIONS.some(
    ({ invisible, scripts, longest }) =>
      points.length <= longest && points.every((point) => isIn(point, invisible)) && isBeside(before, after, scripts),
  );
}

/** Whether a lone ZWSP marks a word boundary in a script that is written without spaces. */
export function isWordBreak(points: readonly number[], before: number | null, after: number | null): boolean {
  return points.length === 1 && points[0] === 0x200b && isBeside(before, after, SPACELESS);
}
