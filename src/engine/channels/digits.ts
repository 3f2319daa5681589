import { isIn, type Ranges } from "#engine/text/scripts.ts";
import type { Channel, Sighting } from "./channel.ts";
import { Tally } from "./letters/Tally.ts";

/** The zeros of Unicode 17.0's decimal digits (general category Nd) other than ASCII's; nine more follow each. */
const ZEROS = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0de6, 0x0e50,
  0x0ed0, 0x0f20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50,
  0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10, 0x104a0, 0x10d30, 0x10d40, 0x11066, 0x110f0, 0x11136,
  0x111d0, 0x112f0, 0x11450, 0x114d0, 0x11650, 0x116c0, 0x116d0, 0x116da, 0x11730, 0x118e0, 0x11950, 0x11bf0, 0x11c50,
  0x11d50, 0x11da0, 0x11de0, 0x11f50, 0x16130, 0x16a60, 0x16ac0, 0x16b50, 0x16d70, 0x1ccf0, 0x1d7ce, 0x1d7d8, 0x1d7e2,
  0x1d7ec, 0x1d7f6, 0x1e140, 0x1e2f0, 0x1e4f0, 0x1e5f1, 0x1e950, 0x1fbf0,
];

const points: Ranges = ZEROS.map((zero) => [zero, zero + 9]);

const ASCII_ZERO = 0x30;
const FULLWIDTH_ZERO = 0xff10;

/** Pairs that one keyboard or one input method gives: Arabic and Persian digits, ASCII and full width. */
const TOGETHER: readonly (readonly [number, number])[] = [
  [0x0660, 0x06f0],
  [ASCII_ZERO, FULLWIDTH_ZERO],
];

/** Digits that are used without letters of their own. */
const LETTERLESS: Ranges = [
  [0xff10, 0xff19],
  [0x1ccf0, 0x1ccf9],
  [0x1d7ce, 0x1d7ff],
  [0x1fbf0, 0x1fbf9],
];

/** Numbers: a byte's worth of choices. */
const LEAST = 8;

/**
 * Digits of more than one script in one number; and numbers in the digits of a script that the text is not written in.
 *
 * Misses numbers that are spelled out, and texts that have both ASCII and their own digits, which is how many people write.
 */
export const digits: Channel = {
  id: "digits",
  title: { id: "channels.digits-title", params: {} },
  summary: { id: "channels.digits-summary", params: {} },
  accuses: { id: "channels.digits-accuses", params: {} },
  points,
  *find(survey) {
    const { text } = survey;
    const mixed = new Tally();
    const together = new Tally();
    const foreign = new Map<number, { readonly tally: Tally; numbers: number }>();
    const native = new Set<number>();
    let after = 0;
    for (const site of survey.sitesOf(points)) {
      const unit = survey.units[site] ?? 0;
      if (unit < after) continue;
      const number = numberAround(text, unit, after);
      after = number.at(-1)?.end ?? unit + 1;
      const zeros = new Set(number.map(({ point }) => zeroOf(point)));
      if (zeros.size > 1) {
        const tally = isTogether(zeros) ? together : mixed;
        for (const { point, start, end } of number) tally.add(point, start, end);
        continue;
      }
      const zero = zeroOf(survey.points[site] ?? 0);
      if (native.has(zero)) continue;
      const known = foreign.get(zero);
      if (known === undefined && hasLetters(text, zero)) {
        native.add(zero);
        continue;
      }
      const seen = known ?? { tally: new Tally(), numbers: 0 };
      foreign.set(zero, seen);
      seen.numbers++;
      for (const { point, start, end } of number) seen.tally.add(point, start, end);
    }
    if (mixed.count > 0) yield mixture(mixed);
    if (together.count > 0) yield ordinary(together, "channels.digits-together", false);
    for (const { tally, numbers } of foreign.values())
      yield ordinary(tally, "channels.digits-foreign", numbers >= LEAST);
  },
  examples: [{ text: "the year 20\u06622", payload: null }],
};

function mixture(tally: Tally): Sighting {
  return {
    spans: tally.spans,
    strength: "unexplained",
    say: { id: "channels.digits-mixed", params: tally.params() },
    for: [{ id: "channels.for-mixed-digits", params: {} }],
    against: [
      { id: "channels.against-foreign-keyboard", params: {} },
      { id: "channels.against-recognised-text", params: {} },
    ],
  };
}

function ordinary(
  tally: Tally,
  id: "channels.digits-together" | "channels.digits-foreign",
  isChoice: boolean,
): Sighting {
  return {
    spans: tally.spans,
    strength: "benign",
    say: { id, params: tally.params() },
    for: isChoice ? [{ id: "channels.for-choice", params: {} }] : [],
    against: [],
  };
}

function isTogether(zeros: ReadonlySet<number>): boolean {
  return TOGETHER.some(([one, other]) => zeros.size === 2 && zeros.has(one) && zeros.has(other));
}

interface Digit {
  readonly point: number;
  readonly start: number;
  readonly end: number;
}

/** All digits in a row around one, not reaching back before `least`. */
function numberAround(text: string, unit: number, least: number): Digit[] {
  let start = unit;
  // Those of other scripts before would have been met before: only ASCII digits can stand there.
  while (start > least && isIn(text.charCodeAt(start - 1), [[0x30, 0x39]])) start--;
  const digits: Digit[] = [];
  for (let at = start; at < text.length; ) {
    const point = text.codePointAt(at) ?? 0;
    if (zeroOf(point) < 0) break;
    const end = at + (point > 0xffff ? 2 : 1);
    digits.push({ point, start: at, end });
    at = end;
  }
  return digits;
}

/** The zero of a digit's script; -1 for what is no digit. */
function zeroOf(point: number): number {
  if (point < 0x80) return point >= 0x30 && point <= 0x39 ? ASCII_ZERO : -1;
  let low = 0;
  let high = ZEROS.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const zero = ZEROS[middle] ?? 0;
    if (point < zero) high = middle - 1;
    else if (point > zero + 9) low = middle + 1;
    else return zero;
  }
  return -1;
}

/** Persian digits and those of Tai Tham stand 128 code points beyond their letters. */
const FAR = [0x06f0, 0x1a80, 0x1a90];

/** Whether a text has letters of the block that a zero belongs to: of 128 code points, as nearly all scripts have. */
function hasLetters(text: string, zero: number): boolean {
  if (isIn(zero, LETTERLESS)) return false;
  const block = (zero & ~0x7f) - (FAR.includes(zero) ? 0x80 : 0);
  const last = (zero & ~0x7f) + 0x7f;
  const range = (from: number, to: number) => (from > to ? "" : `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`);
  return new RegExp(`[${range(block, zero - 1)}${range(zero + 10, last)}]`, "u").test(text);
}
