/**
 * Families of characters that stand in for each other: what a marker swaps within, and what typing tools swap
 * innocently. Membership says nothing about intent.
 */

/** What is found standing in an apostrophe's place. */
const APOSTROPHES: ReadonlySet<number> = new Set([
  0x0027, // APOSTROPHE
  0x0060, // GRAVE ACCENT
  0x00b4, // ACUTE ACCENT
  0x02b9, // MODIFIER LETTER PRIME
  0x02bb, // MODIFIER LETTER TURNED COMMA
  0x02bc, // MODIFIER LETTER APOSTROPHE
  0x02bd, // MODIFIER LETTER REVERSED COMMA
  0x02be, // MODIFIER LETTER RIGHT HALF RING
  0x055a, // ARMENIAN APOSTROPHE
  0x05f3, // HEBREW PUNCTUATION GERESH
  0x07f4, // NKO HIGH TONE APOSTROPHE
  0x2018, // LEFT SINGLE QUOTATION MARK
  0x2019, // RIGHT SINGLE QUOTATION MARK
  0x201b, // SINGLE HIGH-REVERSED-9 QUOTATION MARK
  0x2032, // PRIME
  0xa78c, // LATIN SMALL LETTER SALTILLO
  0xff07, // FULLWIDTH APOSTROPHE
]);

/** Hyphens, dashes and the minus sign; the soft hyphen belongs here although it is rarely drawn. */
const DASHES: ReadonlySet<number> = new Set([
  0x002d, // HYPHEN-MINUS
  0x00ad, // SOFT HYPHEN
  0x2010, // HYPHEN
  0x2011, // NON-BREAKING HYPHEN
  0x2012, // FIGURE DASH
  0x2013, // EN DASH
  0x2014, // EM DASH
  0x2015, // HORIZONTAL BAR
  0x2212, // MINUS SIGN
  0xfe63, // SMALL HYPHEN-MINUS
  0xff0d, // FULLWIDTH HYPHEN-MINUS
]);

/** Every space separator (general category Zs), and the three line separators that take a space's place. */
const SPACES: ReadonlySet<number> = new Set([
  0x0020, // SPACE
  0x0085, // NEXT LINE
  0x00a0, // NO-BREAK SPACE
  0x1680, // OGHAM SPACE MARK
  0x2000, // EN QUAD
  0x2001, // EM QUAD
  0x2002, // EN SPACE
  0x2003, // EM SPACE
  0x2004, // THREE-PER-EM SPACE
  0x2005, // FOUR-PER-EM SPACE
  0x2006, // SIX-PER-EM SPACE
  0x2007, // FIGURE SPACE
  0x2008, // PUNCTUATION SPACE
  0x2009, // THIN SPACE
  0x200a, // HAIR SPACE
  0x2028, // LINE SEPARATOR
  0x2029, // PARAGRAPH SEPARATOR
  0x202f, // NARROW NO-BREAK SPACE
  0x205f, // MEDIUM MATHEMATICAL SPACE
  0x3000, // IDEOGRAPHIC SPACE
]);

/** How many members each family has. */
export const familySizes = { apostrophe: APOSTROPHES.size, dash: DASHES.size, space: SPACES.size } as const;

/** Whether a code point is an apostrophe or is used, by people or by markers, as one. */
export function isApostrophe(point: number): boolean {
  return APOSTROPHES.has(point);
}

/** Whether a code point is a hyphen, a dash or a minus sign. */
export function isDash(point: number): boolean {
  return DASHES.has(point);
}

/** Whether a code point is a space of any width, or a separator of lines other than LF and CR. */
export function isSpace(point: number): boolean {
  return SPACES.has(point);
}
