/** The usual short names of points without ink: Unicode's own abbreviations (NameAliases.txt), where it has one. */
const abbreviations: Readonly<Record<string, string>> = {
  "7f": "DEL",
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

/** U+0000 to U+001F, in order. */
const asciiControls =
  "NUL SOH STX ETX EOT ENQ ACK BEL BS TAB LF VT FF CR SO SI DLE DC1 DC2 DC3 DC4 NAK SYN ETB CAN EM SUB ESC FS GS RS US".split(
    " ",
  );

/**
 * The short label of a point that cannot be seen as what it is; null for one that can. Unassigned and private points
 * are not known here: they show the font's box.
 */
export function chipOf(point: string): string | null {
  const value = point.codePointAt(0) ?? 0;
  if (value < 0x20) return asciiControls[value] ?? null;
  const short = abbreviations[value.toString(16)];
  if (short !== undefined) return short;
  if (value >= 0xfe00 && value <= 0xfe0f) return `VS${value - 0xfe00 + 1}`;
  if (value >= 0xe0100 && value <= 0xe01ef) return `VS${value - 0xe0100 + 17}`;
  // A tag stands for the ASCII character 0xE0000 below it. (The chip shall not be wrapped inside.)
  if (value > 0xe0020 && value < 0xe007f) return `TAG\u00A0${String.fromCodePoint(value - 0xe0000)}`;
  if (value !== 0x20 && /[\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{Default_Ignorable_Code_Point}]/u.test(point)) return codeOf(point);
  return null;
}

/**
 * Points that are shown as something else: ASCII's controls as pictures, directional controls as `[U+202E]` so that they
 * do not reorder what is read, and as U+FFFD what Monaco takes for a line end or a mark of the file, and lone surrogates.
 */
export const shownOtherwise =
  /[\0-\u0008\v\f\u000E-\u001F\u007F\u0085\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\p{Cs}]/gu;

/** The label of a line break, where only the break itself is meant. */
export function breakChipOf(ending: string): string {
  return ending.replaceAll("\r", "CR").replaceAll("\n", "LF");
}

/** `U+200B`. */
export function codeOf(point: string): string {
  return `U+${(point.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
