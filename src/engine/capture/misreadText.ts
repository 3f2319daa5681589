import type { Encoding, Sentence } from "#engine/types.ts";

/**
 * The dashes, typographic quotes and arrows of prompts (E2 80 and E2 86 in UTF-8) as each decoder misreads them. Big5 and the Korean code
 * page 949 destroy them and leave nothing to know them by.
 */
const MISREADINGS = [
  ["windows1252", /\u00E2(?:\u20AC[\u201C\u201D\u02DC\u2122\u0153\u009D\u00A6]|\u2020\u2019)/g],
  ["latin1", /\u00E2[\u0080\u0086][\u0080-\u00BF]/g],
  ["cp437", /\u0393(?:\u00C7[\u00F4\u00F6\u00FF\u00D6\u00A3\u00A5\u00AA]|\u00E5\u00C6)/g],
  ["windows1251", /\u0432(?:\u0402[\u201C\u201D\u0098\u2122\u045A\u045C\u00A6]|\u2020\u2019)/g],
  ["gbk", /[\u9225\u922B]/g],
  ["shiftJis", /\u7AB6/g],
] as const;

/** The same characters as they should be: where they stand too, the text speaks of misread characters and is not misread. */
const WELL_READ = /[\u2013\u2014\u2018\u2019\u201C\u201D\u2026\u2192]/;

/** As much of a text is looked at, in code units: what happened to a file happened to its beginning. */
export const LOOKED_AT = 1_000_000;

/** An article may quote one misread character; of a date line one is enough. */
const MIN_PLACES = 2;

/** The date line's beginning, as any of the misreadings leaves it; GBK and Shift_JIS take the `s` along. */
const DATE_LINE = /Today[^\x00-\x7F]{1,8}s? date is/;

/**
 * Says where a text as a whole looks like UTF-8 that was taken for another encoding and saved so. It is shown as it stands: undoing it is a
 * reading, done where it is needed.
 *
 * Misses a text without such characters, one with a single one and no date line, one with some well-read ones, and one misread twice. Could mislead: a Chinese text with
 * the rare characters of the GBK and Shift_JIS rows, and an article that quotes several.
 */
export function misreadText(whole: string, encoding: Encoding): readonly Sentence[] {
  const text = whole.slice(0, LOOKED_AT);
  for (const [misreading, sign] of MISREADINGS) {
    const count = text.match(sign)?.length ?? 0;
    if (count === 0 || (count < MIN_PLACES && !DATE_LINE.test(text)) || WELL_READ.test(text.replace(sign, "")))
      continue;
    const saved = encoding === "utf-16le" || encoding === "utf-16be" ? "utf16" : "utf8";
    const limit = whole.length > text.length ? LOOKED_AT : 0;
    return [{ id: "capture.misread", params: { misreading, saved, count, limit } }];
  }
  return [];
}
