import { isIn, isWordPoint, type Ranges } from "#engine/text/scripts.ts";
import { type LookingScript, lookalikes } from "./lookalikes.ts";

/** What a letter is written in, as far as look-alikes of Latin letters are concerned. */
export type LetterScript = LookingScript | "latin" | "other";

const LATIN: Ranges = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xaa, 0xaa],
  [0xba, 0xba],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2af], // Latin-1, Extended-A and -B, IPA
  [0x1d00, 0x1d25], // phonetic small capitals
  [0x1e00, 0x1eff],
  [0x2c60, 0x2c7f],
  [0xa720, 0xa7ff],
  [0xab30, 0xab64],
];

const BLOCKS: Readonly<Record<LookingScript, Ranges>> = {
  cyrillic: [
    [0x400, 0x52f],
    [0x1c80, 0x1c8f],
    [0xa640, 0xa69f],
  ],
  greek: [
    [0x370, 0x3ff],
    [0x1f00, 0x1fff],
  ],
  armenian: [[0x530, 0x58f]],
  cherokee: [
    [0x13a0, 0x13ff],
    [0xab70, 0xabbf],
  ],
  coptic: [[0x2c80, 0x2cff]],
  lisu: [[0xa4d0, 0xa4ff]],
  syllabics: [[0x1400, 0x167f]],
  tifinagh: [[0x2d30, 0x2d7f]],
  deseret: [[0x10400, 0x1044f]],
  osage: [[0x104b0, 0x104ff]],
};

const blocks = Object.entries(BLOCKS) as [LookingScript, Ranges][];

/** What the basic plane holds, by code point: an index into {@link SCRIPTS}, or 0xff for what was not asked about yet. */
const asked = new Uint8Array(0x10000).fill(0xff);
const SCRIPTS: readonly (LetterScript | null)[] = [null, "latin", "other", ...blocks.map(([script]) => script)];

/** The script of a letter; null for what is no letter: digits, marks above and below, signs. Coarse: by block. */
export function scriptOf(point: number): LetterScript | null {
  if (point > 0xffff) return lookUp(point);
  const before = asked[point] ?? 0xff;
  if (before !== 0xff) return SCRIPTS[before] ?? null;
  const script = lookUp(point);
  asked[point] = SCRIPTS.indexOf(script);
  return script;
}

function lookUp(point: number): LetterScript | null {
  if (isIn(point, LATIN)) return "latin";
  if (point < 0xc0 || isIn(point, MARKS) || !isWordPoint(point)) return null;
  const looking = lookalikes.get(point);
  if (looking !== undefined) return looking.script;
  return blocks.find(([, ranges]) => isIn(point, ranges))?.[0] ?? "other";
}

/** Modifier letters and combining marks, which belong to the letter before whatever its script. */
const MARKS: Ranges = [
  [0x2b0, 0x36f],
  [0x483, 0x489],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
];
