/** First and last code point. */
export type Ranges = readonly (readonly [from: number, to: number])[];

/** Whether a code point lies in one of a few ranges. Null, the edge of a text, lies in none. */
export function isIn(point: number | null, ranges: Ranges): boolean {
  if (point === null) return false;
  for (let index = 0; index < ranges.length; index++) {
    const range = ranges[index];
    if (range !== undefined && point >= range[0] && point <= range[1]) return true;
  }
  return false;
}

/** Blocks of right-to-left scripts, with the marks and digits of those scripts. */
export const RIGHT_TO_LEFT: Ranges = [
  [0x0590, 0x061b], // Hebrew, Arabic
  [0x061d, 0x08ff], // Arabic, Syriac, Thaana, NKo, Samaritan, Mandaic and their extensions
  [0xfb1d, 0xfdff], // presentation forms of Hebrew and Arabic
  [0xfe70, 0xfefc], // presentation forms of Arabic
  [0x10800, 0x10fff], // historic scripts, Hanifi Rohingya, Yezidi, Sogdian
  [0x1e800, 0x1efff], // Mende Kikakui, Adlam, Arabic mathematical letters
];

/** Scripts whose letters join, where ZWNJ and ZWJ keep apart or join forms: Arabic, Syriac, NKo, Mandaic, Adlam, … */
export const JOINING: Ranges = [
  [0x0620, 0x06ff],
  [0x0700, 0x077f],
  [0x07c0, 0x07ff],
  [0x0840, 0x08ff],
  [0x1800, 0x18af], // Mongolian
  [0xa840, 0xa877], // Phags-pa
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefc],
  [0x10ac0, 0x10aff], // Manichaean
  [0x10d00, 0x10d3f], // Hanifi Rohingya
  [0x10f30, 0x10f6f], // Sogdian
  [0x1e900, 0x1e95f], // Adlam
];

/** Brahmic scripts, where ZWNJ and ZWJ choose between conjunct, half form and visible virama. */
export const BRAHMIC: Ranges = [
  [0x0900, 0x0dff], // Devanagari to Sinhala
  [0x0f00, 0x109f], // Tibetan, Myanmar
  [0x1700, 0x17ff], // Philippine scripts, Khmer
  [0x1900, 0x1aaf], // Limbu, Tai Le, Buginese, Tai Tham
  [0x1b00, 0x1c4f], // Balinese, Sundanese, Batak, Lepcha
  [0xa800, 0xa82f], // Syloti Nagri
  [0xa880, 0xa8ff], // Saurashtra, Devanagari Extended
  [0xa930, 0xa95f], // Rejang
  [0xa980, 0xaadf], // Javanese, Myanmar Extended, Cham, Tai Viet
  [0xaae0, 0xaaff], // Meetei Mayek Extensions
  [0xabc0, 0xabff], // Meetei Mayek
  [0x11000, 0x11fff], // Brahmi and its descendants
];

/** Scripts written without spaces between words, where ZWSP tells a browser where a line may break. */
export const SPACELESS: Ranges = [
  [0x0e00, 0x0eff], // Thai, Lao
  [0x0f00, 0x0fff], // Tibetan
  [0x1000, 0x109f], // Myanmar
  [0x1780, 0x17ff], // Khmer
  [0x1950, 0x19ff], // Tai Le, New Tai Lue, Khmer Symbols
  [0x1a20, 0x1aaf], // Tai Tham
  [0x1b00, 0x1b7f], // Balinese
  [0xa980, 0xa9ff], // Javanese, Myanmar Extended-B
  [0xaa60, 0xaadf], // Myanmar Extended-A, Tai Viet
  [0x3040, 0x30ff], // kana
  [0x3400, 0x9fff], // Han
];

/** Han ideographs. */
export const HAN: Ranges = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
  [0x20000, 0x3347f],
];

/** Chinese, Japanese and Korean writing, its punctuation and its full-width forms. */
export const EAST_ASIAN: Ranges = [
  [0x1100, 0x11ff], // Hangul jamo
  [0x2e80, 0x2fff], // radicals, description characters
  [0x3001, 0x33ff], // CJK punctuation, kana, bopomofo, compatibility jamo, enclosed letters
  ...HAN,
  [0xac00, 0xd7ff], // Hangul
  [0xfe30, 0xfe4f], // vertical forms
  [0xff01, 0xff9f], // full-width forms, half-width kana
];

/**
 * Whether a code point may stand inside a word: a letter, a mark or a digit of any script. Coarse on purpose: beyond
 * Latin-1 everything counts that is not in the blocks of punctuation, spaces, arrows and symbols.
 */
export function isWordPoint(point: number | null): boolean {
  if (point === null) return false;
  if (point < 0xc0) return isIn(point, ASCII_WORD) || point === 0xaa || point === 0xb5 || point === 0xba;
  return point !== 0xd7 && point !== 0xf7 && !isIn(point, NOT_WORDS);
}

const ASCII_WORD: Ranges = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x61, 0x7a],
];

const NOT_WORDS: Ranges = [
  [0x060c, 0x060d], // Arabic comma, date separator
  [0x061b, 0x061f], // Arabic semicolon to question mark
  [0x066a, 0x066d], // Arabic percent sign to five-pointed star
  [0x06d4, 0x06d4], // Arabic full stop
  [0x0964, 0x0965], // danda, double danda
  [0x2000, 0x206f], // general punctuation
  [0x20a0, 0x20cf], // currency
  [0x2190, 0x2bff], // arrows, mathematics, technical, box drawing, symbols, dingbats
  [0x3000, 0x303f], // CJK punctuation
  [0xd800, 0xf8ff], // lone surrogates, private use
  [0xfe10, 0xfe6f], // vertical and small forms
  [0xff01, 0xff0f], // full-width punctuation
  [0xfff0, 0xffff], // specials
  [0x1f000, 0x1faff], // pictographs
];
