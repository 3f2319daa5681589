import { isIn, type Ranges } from "#engine/text/scripts.ts";

/**
 * How many bits it takes to write a text down for somebody who expects a message: few for what people write, more than noise has for
 * what noise gives. Null for what is no text: it has control characters other than TAB, LF and CR, noncharacters, private use, lone
 * surrogates, or nothing at all.
 *
 * It is minus the base-2 logarithm of a probability, so noise of n bits reads as a text of cost n − b at most once in 2^b times, however
 * many texts there are to choose from. Might disbelieve: short texts in many scripts, lists of symbols.
 */
export function textCost(text: string): number | null {
  if (text === "") return null;
  let ascii = 0;
  let asciiCount = 0;
  let otherCount = 0;
  const kinds = new Map<number, Counted>();
  // A text has few kinds, and mostly the same one again.
  let last: Counted | null = null;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) {
      if (!isTextPoint(unit)) return null;
      ascii += asciiCost(unit, at === 0);
      asciiCount += 1;
      continue;
    }
    const point = unit >= 0xd800 && unit < 0xdc00 ? (text.codePointAt(at++) ?? unit) : unit;
    if (!isTextPoint(point)) return null;
    otherCount += 1;
    const kind = kindOf(point, last?.kind);
    if (last === null || kind.name !== last.kind.name) {
      last = kinds.get(kind.name) ?? { kind, count: 0 };
      kinds.set(kind.name, last);
    }
    last.count += 1;
  }
  if (otherCount === 0) return ascii + ASCII_ONLY;
  const all = [...kinds.values()];
  const main = all.reduce((most, one) => (one.count > most.count ? one : most));
  let strange = 0;
  for (const { kind, count } of all) {
    if (kind.name !== main.kind.name) strange += count * (kind.name > 0xffff ? 21 : 17);
  }
  const strangers = otherCount - main.count;
  const letters = main.count * Math.log2(main.kind.size);
  const mixed = Math.min(
    ...SHARES.map(
      ([plain, own, foreign]) =>
        asciiCount * -Math.log2(plain) + main.count * -Math.log2(own) + strangers * -Math.log2(foreign),
    ),
  );
  return NOT_ASCII_ONLY + Math.log2(SHARES.length) + main.kind.cost + mixed + ascii + letters + strange;
}

/** What a character of ASCII costs in a message, by class: space, small, capital, digit, TAB and line ends, sign. */
export function asciiCost(point: number, first: boolean): number {
  const costs = first ? FIRST : LATER;
  if (point === 0x20) return costs.space;
  if (point >= 0x61 && point <= 0x7a) return costs.small;
  if (point >= 0x41 && point <= 0x5a) return costs.capital;
  if (point >= 0x30 && point <= 0x39) return costs.digit;
  return point < 0x20 ? costs.control : costs.sign;
}

/** Shares of the classes in 100; each is divided among its members. They add up to 100. */
function costsOf(space: number, small: number, capital: number, digit: number, sign: number, control: number) {
  const cost = (share: number, members: number) => Math.log2((100 * members) / share);
  return {
    space: cost(space, 1),
    small: cost(small, 26),
    capital: cost(capital, 26),
    digit: cost(digit, 10),
    sign: cost(sign, 32),
    control: cost(control, 3),
  };
}

/** A message begins with a capital more often than it goes on with one. */
const FIRST = costsOf(3, 35, 40, 10, 10, 2);
const LATER = costsOf(12, 50, 13, 12, 10, 3);

/** Three messages of four have nothing but ASCII. */
const ASCII_ONLY = -Math.log2(3 / 4);
const NOT_ASCII_ONLY = 2;

/** What the cheapest text costs, a space: any other letter makes it dearer. */
export const LEAST_COST = FIRST.space + ASCII_ONLY;

/** Of the others: shares of ASCII, of the script they are written in, and of all the rest, where letters or where marks on them prevail. */
const SHARES = [
  [3 / 16, 12 / 16, 1 / 16],
  [12 / 16, 3 / 16, 1 / 16],
] as const;

/** Kinds of character, coarse enough that one text has few of them: how many code points each has, and how rare it is. */
interface Kind {
  readonly name: number;
  readonly size: number;
  readonly cost: number;
}

interface Counted {
  readonly kind: Kind;
  count: number;
}

/** Ten kinds that each open one in sixteen of the messages with other letters: the rest share what is left. */
const COMMON: readonly (Kind & { readonly from: number })[] = (
  [
    [0x80, 0x24f], // Latin
    [0x370, 0x3ff], // Greek
    [0x400, 0x52f], // Cyrillic
    [0x590, 0x5ff], // Hebrew
    [0x600, 0x6ff], // Arabic
    [0x900, 0x97f], // Devanagari
    [0xe00, 0xe7f], // Thai
    [0x3000, 0x9fff], // kana, Bopomofo and Han, which are written together
    [0xac00, 0xd7a3], // Hangul
    [0x1f300, 0x1faff], // emoji
  ] as const
).map(([from, to]) => ({ name: from, from, size: to - from + 1, cost: 4 }));

/** @param before The kind of the character before, which it mostly is. */
function kindOf(point: number, before: Kind | undefined): Kind {
  for (const common of COMMON) if (point >= common.from && point < common.from + common.size) return common;
  // Of some 250 pages of the basic plane, and 240 larger ones beyond.
  const name = point > 0xffff ? 0x10000 + (point >> 12) : point & 0xff00;
  if (name === before?.name) return before;
  const size = point > 0xffff ? 0x1000 : 0x100;
  return { name, size, cost: 10.5 };
}

/** Among the halfwidth forms. ASCII in 16 bits, read with 0 for 1, falls there: the space on U+FFDF. */
const UNASSIGNED: Ranges = [
  [0xffc0, 0xffc1],
  [0xffc8, 0xffc9],
  [0xffd0, 0xffd1],
  [0xffd8, 0xffd9],
  [0xffdd, 0xffdf],
  [0xffe7, 0xffe7],
  [0xffef, 0xfff8],
];

function isTextPoint(point: number): boolean {
  if (point < 0x20) return point === 0x09 || point === 0x0a || point === 0x0d;
  if (point >= 0x7f && point < 0xa0) return false;
  if (point >= 0xd800 && point <= 0xf8ff) return false;
  if (point >= 0xffc0 && point <= 0xfff8 && isIn(point, UNASSIGNED)) return false;
  if ((point >= 0xfdd0 && point <= 0xfdef) || (point & 0xfffe) === 0xfffe) return false;
  return point < 0xf0000;
}
