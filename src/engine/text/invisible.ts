import type { Span } from "#engine/types.ts";
import { formatPoint, pointAt, pointLength } from "./points.ts";

/**
 * Code points that are drawn as nothing, or as blank. Spelled out instead of `\p{…}`, whose meaning shifts with the
 * Unicode version of the browser: the same text must give the same report everywhere. Sorted, without overlap.
 *
 * Not in it: SPACE, TAB, LF and CR; lone surrogates, noncharacters, private use and unassigned code points outside the
 * default-ignorable ranges, which are drawn as a box; U+FFFC, which is drawn as a box too.
 */
export const invisibleRanges: readonly (readonly [from: number, to: number])[] = [
  [0x0000, 0x0008], // C0 controls before TAB: U+0008 deletes on a terminal
  [0x000b, 0x000c], // vertical tab, form feed
  [0x000e, 0x001f], // C0 controls after CR; U+001B starts a terminal command
  [0x007f, 0x00a0], // DELETE, C1 controls, NO-BREAK SPACE
  [0x00ad, 0x00ad], // SOFT HYPHEN
  [0x034f, 0x034f], // COMBINING GRAPHEME JOINER
  [0x0600, 0x0605], // Arabic number signs: drawn around the digits that follow, by fonts that know them
  [0x061c, 0x061c], // ARABIC LETTER MARK
  [0x06dd, 0x06dd], // ARABIC END OF AYAH: as the number signs
  [0x070f, 0x070f], // SYRIAC ABBREVIATION MARK: as the number signs
  [0x0890, 0x0891], // Arabic pound and piastre marks above: as the number signs
  [0x08e2, 0x08e2], // ARABIC DISPUTED END OF AYAH: as the number signs
  [0x115f, 0x1160], // Hangul choseong and jungseong fillers
  [0x1680, 0x1680], // OGHAM SPACE MARK
  [0x17b4, 0x17b5], // Khmer inherent vowels
  [0x180b, 0x180f], // Mongolian free variation selectors and vowel separator
  [0x2000, 0x200f], // spaces from EN QUAD to HAIR SPACE, zero-width space and joiners, left-to-right and right-to-left marks
  [0x2028, 0x202f], // line and paragraph separators, bidi embeddings and overrides, NARROW NO-BREAK SPACE
  [0x205f, 0x206f], // MEDIUM MATHEMATICAL SPACE, word joiner, invisible operators, bidi isolates, deprecated controls
  [0x2800, 0x2800], // BRAILLE PATTERN BLANK
  [0x3000, 0x3000], // IDEOGRAPHIC SPACE
  [0x3164, 0x3164], // HANGUL FILLER
  [0xfe00, 0xfe0f], // VARIATION SELECTOR-1 to -16
  [0xfeff, 0xfeff], // ZERO WIDTH NO-BREAK SPACE, the byte order mark
  [0xffa0, 0xffa0], // HALFWIDTH HANGUL FILLER
  [0xfff0, 0xfffb], // unassigned ignorables, interlinear annotation controls
  [0x110bd, 0x110bd], // KAITHI NUMBER SIGN: as the Arabic number signs
  [0x110cd, 0x110cd], // KAITHI NUMBER SIGN ABOVE: as the Arabic number signs
  [0x13430, 0x1343f], // Egyptian hieroglyph format controls
  [0x13441, 0x13442], // Egyptian hieroglyph full and half blank
  [0x16fe4, 0x16fe4], // KHITAN SMALL SCRIPT FILLER
  [0x1bca0, 0x1bca3], // shorthand format controls
  [0x1d159, 0x1d159], // MUSICAL SYMBOL NULL NOTEHEAD
  [0x1d173, 0x1d17a], // musical symbol format controls
  [0xe0000, 0xe0fff], // tags, VARIATION SELECTOR-17 to -256, the rest of the plane-14 ignorables
];

/** Whether a code point is drawn as nothing, or as blank other than SPACE, TAB and line ends. */
export function isInvisible(point: number): boolean {
  // Printable ASCII is nearly everything that is asked about.
  if (point >= 0x20 && point < 0x7f) return false;
  let low = 0;
  let high = invisibleRanges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [from, to] = invisibleRanges[middle] ?? [0, 0];
    if (point < from) high = middle - 1;
    else if (point > to) low = middle + 1;
    else return true;
  }
  return false;
}

/** Whether a code point is a space (general category Zs) other than the ordinary one: blank, with a width. */
export function isSpecialSpace(point: number): boolean {
  return (
    point === 0x00a0 ||
    point === 0x1680 ||
    (point >= 0x2000 && point <= 0x200a) ||
    point === 0x202f ||
    point === 0x205f ||
    point === 0x3000
  );
}

/** The longest stretches of code points for which {@link isInvisible} holds, in order. */
export function* invisibleRuns(text: string): Generator<Span> {
  // One character at a time: a repeated class keeps a way back for each, and a run of millions would exhaust the stack.
  const next = new RegExp(ONE, "gu");
  for (let match = next.exec(text); match !== null; match = next.exec(text)) {
    let end = next.lastIndex;
    while (end < text.length) {
      const point = pointAt(text, end);
      if (!isInvisible(point)) break;
      end += pointLength(point);
    }
    yield { start: match.index, end };
    next.lastIndex = end;
  }
}

const inPattern = (point: number): string => `\\u{${point.toString(16)}}`;
const ONE = `[${invisibleRanges.map(([from, to]) => `${inPattern(from)}-${inPattern(to)}`).join("")}]`;

/** Abbreviations of C0, in order from U+0000 (NameAliases.txt; BEL and the like are ISO 6429's). */
const C0 =
  "NUL SOH STX ETX EOT ENQ ACK BEL BS HT LF VT FF CR SO SI DLE DC1 DC2 DC3 DC4 NAK SYN ETB CAN EM SUB ESC FS GS RS US";

/** Abbreviations of U+007F to U+009F, in order (NameAliases.txt). */
const DEL_AND_C1 =
  "DEL PAD HOP BPH NBH IND NEL SSA ESA HTS HTJ VTS PLD PLU RI SS2 SS3 DCS PU1 PU2 STS CCH MW SPA EPA SOS SGC SCI CSI ST OSC PM APC";

const LABELS: ReadonlyMap<number, string> = new Map([
  ...C0.split(" ").map((label, index): [number, string] => [index, label]),
  ...DEL_AND_C1.split(" ").map((label, index): [number, string] => [0x7f + index, label]),
  [0x00a0, "NBSP"],
  [0x00ad, "SHY"],
  [0x034f, "CGJ"],
  [0x061c, "ALM"],
  [0x070f, "SAM"],
  [0x115f, "HCF"],
  [0x1160, "HJF"],
  [0x1680, "OGHAM SP"],
  [0x17b4, "KIV AQ"],
  [0x17b5, "KIV AA"],
  [0x180b, "FVS1"],
  [0x180c, "FVS2"],
  [0x180d, "FVS3"],
  [0x180e, "MVS"],
  [0x180f, "FVS4"],
  [0x2000, "EN QUAD"],
  [0x2001, "EM QUAD"],
  [0x2002, "EN SP"],
  [0x2003, "EM SP"],
  [0x2004, "1/3 SP"],
  [0x2005, "1/4 SP"],
  [0x2006, "1/6 SP"],
  [0x2007, "FIG SP"],
  [0x2008, "PUNCT SP"],
  [0x2009, "THIN SP"],
  [0x200a, "HAIR SP"],
  [0x200b, "ZWSP"],
  [0x200c, "ZWNJ"],
  [0x200d, "ZWJ"],
  [0x200e, "LRM"],
  [0x200f, "RLM"],
  [0x2028, "LS"],
  [0x2029, "PS"],
  [0x202a, "LRE"],
  [0x202b, "RLE"],
  [0x202c, "PDF"],
  [0x202d, "LRO"],
  [0x202e, "RLO"],
  [0x202f, "NNBSP"],
  [0x205f, "MMSP"],
  [0x2060, "WJ"],
  [0x2061, "FA"], // function application
  [0x2062, "IT"], // invisible times
  [0x2063, "IS"], // invisible separator
  [0x2064, "IP"], // invisible plus
  [0x2066, "LRI"],
  [0x2067, "RLI"],
  [0x2068, "FSI"],
  [0x2069, "PDI"],
  [0x206a, "ISS"],
  [0x206b, "ASS"],
  [0x206c, "IAFS"],
  [0x206d, "AAFS"],
  [0x206e, "NADS"],
  [0x206f, "NODS"],
  [0x2800, "BRAILLE SP"],
  [0x3000, "IDSP"],
  [0x3164, "HF"],
  [0xfeff, "BOM"],
  [0xffa0, "HWHF"],
  [0xfff9, "IAA"],
  [0xfffa, "IAS"],
  [0xfffb, "IAT"],
  [0xe0001, "TAG LANG"],
  [0xe0020, "TAG SP"],
  [0xe007f, "TAG END"],
]);

/**
 * A short label for a chip in the text: `"ZWSP"`, `"RLO"`, `"TAG h"`, `"VS17"`, the U+ number where there is no usual
 * abbreviation. Null for what is not invisible.
 */
export function invisibleLabel(point: number): string | null {
  if (!isInvisible(point)) return null;
  const label = LABELS.get(point);
  if (label !== undefined) return label;
  if (point >= 0xfe00 && point <= 0xfe0f) return `VS${point - 0xfe00 + 1}`;
  if (point >= 0xe0100 && point <= 0xe01ef) return `VS${point - 0xe0100 + 17}`;
  if (point > 0xe0020 && point < 0xe007f) return `TAG ${String.fromCharCode(point - 0xe0000)}`;
  return formatPoint(point);
}
