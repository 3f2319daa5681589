import { asciiCost } from "#engine/channels/scan/textCost.ts";

/** Bits of the largest code point that is looked for: the basic plane and emoji. */
const LONGEST = 17;

/** What a character beyond ASCII costs here: more than three letters. */
const BEYOND_ASCII = 24;

/**
 * Cuts bits that were written without padding and without anything between into the most usual text: each character begins with a 1.
 * There are many ways to cut; this is a guess. Null where there is none. Linear.
 *
 * @param space The digit that is a space by itself; 0 and 1 are bits.
 */
export function segmentBits(digits: Uint8Array, space: number): string | null {
  const { length } = digits;
  if (length === 0) return null;
  // What the cheapest text up to here costs, and how many digits its last character has.
  const costs = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY);
  const lasts = new Uint8Array(length + 1);
  costs[0] = 0;
  for (let at = 0; at < length; at++) {
    const before = costs[at] ?? 0;
    if (before === Number.POSITIVE_INFINITY || digits[at] === 0) continue;
    if (digits[at] === space) {
      offer(at + 1, before + asciiCost(0x20, at === 0), 1);
      continue;
    }
    let point = 0;
    for (let taken = 1; taken <= LONGEST; taken++) {
      const digit = digits[at + taken - 1];
      if (digit === undefined || digit === space) break;
      point = point * 2 + digit;
      const cost = costOf(point, at === 0);
      if (cost !== null) offer(at + taken, before + cost, taken);
    }
  }
  if (costs[length] === Number.POSITIVE_INFINITY) return null;
  const symbols: string[] = [];
  for (let end = length; end > 0; ) {
    const start = end - (lasts[end] ?? end);
    symbols.push(digits[start] === space ? " " : String.fromCodePoint(numberOf(digits.subarray(start, end))));
    end = start;
  }
  return symbols.reverse().join("");

  function offer(end: number, cost: number, taken: number): void {
    if (cost >= (costs[end] ?? 0)) return;
    costs[end] = cost;
    lasts[end] = taken;
  }
}

/** Null for what is no character of a text, and for the space, which is written otherwise. */
function costOf(point: number, first: boolean): number | null {
  if (point < 0x80) {
    const isText = (point > 0x20 && point < 0x7f) || point === 0x0a || point === 0x09 || point === 0x0d;
    return isText ? asciiCost(point, first) : null;
  }
  if (point < 0xa0 || (point >= 0xd800 && point <= 0xf8ff) || (point & 0xfffe) === 0xfffe) return null;
  return BEYOND_ASCII;
}

function numberOf(digits: Uint8Array): number {
  return digits.reduce((number, digit) => number * 2 + digit, 0);
}
