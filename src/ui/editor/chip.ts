/** The usual short names of points without ink: Unicode's own abbreviations (NameAliases.txt), where it has one. */
const abbreviations: Readonly<Record<string, string>> = {
  "0": "NUL",
  "9": "TAB",
  "85": "NEL",
  a0: "NBSP",
  ad: "SHY",
  "34f": "CGJ",
  "61c": "ALM",
  "180e": "MVS",
  "200b": "ZWSP",
  "200c": "ZWNJ",
  "200d": "ZWJ",
  "200e": "LRM",
  "200f": "RLM",
  "2028": "LS",
  "2029": "PS",
  "202a": "LRE",
  "202b": "RLE",
  "202c": "PDF",
  "202d": "LRO",
  "202e": "RLO",
  "202f": "NNBSP",
  "2060": "WJ",
  "2066": "LRI",
  "2067": "RLI",
  "2068": "FSI",
  "2069": "PDI",
  feff: "BOM",
};

/**
 * The short label of a point that cannot be seen as what it is; null for one that can. Those of ASCII's control
 * characters that Monaco draws as control pictures are seen. Unassigned and private points are not known here: they
 * show the font's box.
 */
export function chipOf(point: string): string | null {
  const value = point.codePointAt(0) ?? 0;
  if ((value < 0x20 && value !== 9) || value === 0x7f) return null;
  const short = abbreviations[value.toString(16)];
  if (short !== undefined) return short;
  if (value >= 0xfe00 && value <= 0xfe0f) return `VS${value - 0xfe00 + 1}`;
  if (value >= 0xe0100 && value <= 0xe01ef) return `VS${value - 0xe0100 + 17}`;
  // A tag stands for the ASCII character 0xE0000 below it. (The chip shall not be wrapped inside.)
  if (value > 0xe0020 && value < 0xe007f) return `TAG\u00A0${String.fromCodePoint(value - 0xe0000)}`;
  if (value !== 0x20 && /[\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{Default_Ignorable_Code_Point}]/u.test(point)) return codeOf(value);
  return null;
}

/** Directional controls, which Monaco draws as `[U+202E]` so that they do not reorder what is read. */
export const directional = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Whether Monaco draws a point without ink in some way of its own that a chip makes needless. */
export function hasInkInMonaco(point: string): boolean {
  return /[\u0085\u2028\u2029\uFEFF\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\p{Cs}]/u.test(point);
}

/** The label of a line break, where only the break itself is meant. */
export function breakChipOf(ending: string): string {
  return ending.replaceAll("\r", "CR").replaceAll("\n", "LF");
}

const codeOf = (value: number): string => `U+${value.toString(16).toUpperCase().padStart(4, "0")}`;
