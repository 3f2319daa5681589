import { IGNORABLE } from "#engine/text/confusables.ts";

/** Around a system reminder, as the program writes it into messages. */
const OPENING = "<system-reminder>";
const CLOSING = "</system-reminder>";

/** The published sentence, its two separators alike. */
const DATE_LINE = /Today['\u2019\u02BC\u02B9]s date is (\d{4})([-/])(\d{2})\2(\d{2})\./g;

/**
 * What sub2api does to messages, as its `dateline.go` is published: the exact sentence, inside a system reminder only, is written plainly.
 * Other text, near misses and mixed separators are left alone.
 */
export function likeSub2api(text: string): string {
  let written = "";
  let from = 0;
  // By hand: a pattern would look for the end anew behind every beginning.
  for (let at = text.indexOf(OPENING); at >= 0; at = text.indexOf(OPENING, from)) {
    const closing = text.indexOf(CLOSING, at);
    if (closing < 0) break;
    const end = closing + CLOSING.length;
    written += text.slice(from, at) + text.slice(at, end).replace(DATE_LINE, "Today's date is $1-$3-$4.");
    from = end;
  }
  return written + text.slice(from);
}

/**
 * What tingly-box does since its pull request 1282, as published: three apostrophes in `Today's`, U+2018 for the U+02B9 that the marker
 * uses, and every date with slashes anywhere in the text.
 */
export function likeTinglyBox(text: string): string {
  return text.replace(/Today[\u2019\u02BC\u2018]s/g, "Today's").replace(/(\d{4})\/(\d{2})\/(\d{2})/g, "$1-$2-$3");
}

/** The expression that most web code uses against "zero-width characters". It knows four. */
export function withoutFourZeroWidths(text: string): string {
  return text.replace(/[\u200B-\u200D\uFEFF]/g, "");
}

/** Characters that out-of-character 2.3.0 takes out wherever they stand, as its table lists them. */
const OUT =
  /[\f\u0085\u00AD\u061C\u070F\u17B4\u17B5\u180E\u200B\u200C\u200E\u200F\u2028-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB\u{110B1}\u{1BCA0}-\u{1BCA3}\u{1D159}\u{1D173}-\u{1D17A}]|\u034F/gu;
const OUT_BLANKS = /[\u00A0\u115F\u1160\u1680\u2000-\u200A\u202F\u205F\u2800\u3000\u3164\uFFA0]/g;

/**
 * What out-of-character 2.3.0 does (`replace`): invisible characters go, blanks become a space, and joiners, selectors and tags stay where they
 * belong to an emoji, to Han or to Mongolian. Variation selectors of plane 14 are not in its table.
 */
export function likeOutOfCharacter(text: string): string {
  // Of the tags just looked at: where their run begins, and where it may go on.
  let run = { start: -1, end: -1 };
  return text.replace(OUT_ANY, (symbol: string, at: number) => {
    if (symbol === "\u000B") return "\t";
    if (symbol === "\u200D") return isBesideEmoji(text, at) ? symbol : "";
    if (SELECTOR.test(symbol))
      return (symbol >= "\uFE00" ? SELECTED : /\p{Script=Mongolian}/u).test(before(text, at)) ? symbol : "";
    if (TAG.test(symbol)) {
      run = { start: run.end === at ? run.start : at, end: at + 2 };
      return PICTURE.test(before(text, run.start)) ? symbol : "";
    }
    return symbol.replace(OUT_BLANKS, " ").replace(OUT, "");
  });
}

const OUT_ANY = new RegExp(
  `${OUT.source}|${OUT_BLANKS.source}|[\\v\\u200D\\u180B-\\u180F\\uFE00-\\uFE0F]|[\\u{E0000}-\\u{E007F}]`,
  "gu",
);
const SELECTOR = /^[\u180B-\u180D\u180F\uFE00-\uFE0F]$/;
const SELECTED = /[\p{Extended_Pictographic}\p{Emoji_Component}\p{Ideographic}]/u;
const TAG = /^[\u{E0000}-\u{E007F}]$/u;
const PICTURE = /\p{Extended_Pictographic}/u;
const EMOJI = /\uFE0F|\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}]/u;

function isBesideEmoji(text: string, at: number): boolean {
  return EMOJI.test(before(text, at)) || EMOJI.test(String.fromCodePoint(text.codePointAt(at + 1) ?? 0));
}

/** The code point before a code unit, as that package takes it: the unit before every low half belongs to it. Empty at the beginning. */
function before(text: string, at: number): string {
  if (at <= 0) return "";
  const last = text.charCodeAt(at - 1);
  const start = last >= 0xdc00 && last <= 0xdfff && at > 1 ? at - 2 : at - 1;
  return String.fromCodePoint(text.codePointAt(start) ?? 0);
}

/** All of general category Cf in Unicode 17.0, by number: what the category holds shifts with the browser. */
const FORMATS =
  /[\u00AD\u0600-\u0605\u061C\u06DD\u070F\u0890\u0891\u08E2\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB\u{110BD}\u{110CD}\u{13430}-\u{1343F}\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0001}\u{E0020}-\u{E007F}]/gu;

/** Every format character (general category Cf) goes. */
export function withoutFormats(text: string): string {
  return text.replace(FORMATS, "");
}

/** NFKC, and everything that Unicode asks programs not to show goes (Default_Ignorable_Code_Point): the strictest that is usual. */
export function compatibleAndVisible(text: string): string {
  return text.normalize("NFKC").replace(IGNORABLE, "");
}
