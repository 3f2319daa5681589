import data from "./emoji.data.json" with { type: "json" };

const ZWJ = 0x200d;
const TEXT_STYLE = 0xfe0e;
const EMOJI_STYLE = 0xfe0f;
const KEYCAP = 0x20e3;
const BLACK_FLAG = 0x1f3f4;

/** The longest of Unicode 17.0 has four: a kiss. */
const LONGEST = 4;

/** The only flags made of tags that Unicode recommends: England, Scotland, Wales. Any others would be a way to hide text. */
const FLAGS = ["gbeng", "gbsct", "gbwls"].map((region) =>
  String.fromCodePoint(...[...region].map((letter) => 0xe0000 + letter.charCodeAt(0)), 0xe007f),
);

let joined: ReadonlySet<string> | null = null;

/** Whether a code point is an emoji by itself: in the list of Unicode 17.0, or in the blocks kept for pictographs. */
export function isEmoji(point: number): boolean {
  // Dingbats and symbols that are no emoji are styled by people all the same, and the pictograph blocks keep growing.
  if ((point >= 0x2600 && point <= 0x27bf) || (point >= 0x1f000 && point <= 0x1faff)) return true;
  return data.singles.some(([from = 0, to = 0]) => point >= from && point <= to);
}

/** Whether a code point is one of the five skin tones. */
export function isSkinTone(point: number): boolean {
  return point >= 0x1f3fb && point <= 0x1f3ff;
}

/** Where the tags of a recommended flag end that begins at a black flag; null where there is none. */
export function flagEnd(text: string, start: number): number | null {
  if (text.codePointAt(start) !== BLACK_FLAG) return null;
  const tags = FLAGS.find((flag) => text.startsWith(flag, start + 2));
  return tags === undefined ? null : start + 2 + tags.length;
}

/**
 * Where the longest valid emoji sequence (UTS #51) ends that begins at a code unit: an emoji with a style, a keycap, or
 * emoji joined by ZWJ as Unicode 17.0 recommends, in any skin tones and with or without style selectors. `start` where
 * nothing of the kind begins there; so it is for sequences newer than that, and for vendors' own.
 */
export function emojiEnd(text: string, start: number): number {
  const first = text.codePointAt(start) ?? 0;
  if (/[0-9#*]/.test(String.fromCodePoint(first))) {
    return text.charCodeAt(start + 1) === EMOJI_STYLE && text.charCodeAt(start + 2) === KEYCAP ? start + 3 : start;
  }
  joined ??= new Set(data.joined.split("\n"));
  let end = start;
  let at = start;
  let key = "";
  for (let count = 0; count < LONGEST; count++) {
    const point = text.codePointAt(at);
    if (point === undefined || !isEmoji(point)) break;
    key += (count === 0 ? "" : " ") + point.toString(16).toUpperCase();
    at += point > 0xffff ? 2 : 1;
    const next = text.codePointAt(at) ?? 0;
    if (next === EMOJI_STYLE) at += 1;
    else if (isSkinTone(next)) at += 2;
    else if (next === TEXT_STYLE && count === 0) return at + 1;
    if (count === 0 || joined.has(key)) end = at;
    if (text.charCodeAt(at) !== ZWJ) break;
    at += 1;
  }
  return end;
}
