import type { Layout } from "./layouts.ts";

/** What a row of digits stands for, as far as it could have been written so. */
export interface Expanded {
  /** Two bits each. */
  readonly symbols: Uint8Array;
  /** The digit after which each is complete; the first of a shortened pair has -1, for a row cannot end there. */
  readonly ends: Int32Array;
  /** The digit at which the row breaks the rule that pairs are shortened; its length where none does. */
  readonly end: number;
  /** How improbable it is that random digits keep to this rule so long, minus the base-2 logarithm. */
  readonly bits: number;
}

/** Undoes the shortening of pairs from a digit on. Null where no payload begins with it. */
export function expand(digits: Uint8Array, start: number, { paired }: Layout): Expanded | null {
  const pairs = paired[digits[start] ?? -1];
  if (pairs === undefined) return null;
  const symbols = new Uint8Array((digits.length - start) * 2);
  const ends = new Int32Array(symbols.length);
  const shorts = [pairs.indexOf(0), pairs.indexOf(1), pairs.indexOf(2), pairs.indexOf(3)];
  const counts = [0, 0, 0, 0, 0, 0, 0, 0];
  const watched = [0, 0, 0, 0, 0, 0, 0, 0];
  let count = 0;
  let before = -1;
  let at = start + 1;
  for (; at < digits.length; at++) {
    const digit = digits[at] ?? 0;
    const short = shorts[before] ?? -1;
    if (short >= 0 && (digit === before || digit === 4 + short)) break;
    if (short >= 0) watched[before] = (watched[before] ?? 0) + 1;
    counts[digit] = (counts[digit] ?? 0) + 1;
    if (digit < 4) {
      symbols[count] = digit;
      ends[count++] = at + 1;
    } else {
      const symbol = pairs[digit - 4] ?? 0;
      symbols[count] = symbol;
      ends[count++] = -1;
      symbols[count] = symbol;
      ends[count++] = at + 1;
    }
    before = digit;
  }
  return { symbols: symbols.subarray(0, count), ends: ends.subarray(0, count), end: at, bits: keptBits() };

  /** By how often the digits that must not follow occur at all: a row that hardly has them keeps to the rule by itself. */
  function keptBits(): number {
    const all = Math.max(1, at - start - 1);
    return (pairs ?? []).reduce((bits, symbol, short) => {
      const share = ((counts[symbol] ?? 0) + (counts[4 + short] ?? 0)) / all;
      return bits - (watched[symbol] ?? 0) * Math.log2(1 - Math.min(share, 0.9));
    }, 0);
  }
}

/** Symbols with their most frequent pairs shortened, behind the digit that says which. */
export function shrink(symbols: Uint8Array, { paired }: Layout): Uint8Array {
  const saved = [0, 0, 0, 0];
  for (let at = 0; at + 1 < symbols.length; at++) {
    const symbol = symbols[at] ?? 0;
    if (symbol !== symbols[at + 1]) continue;
    saved[symbol] = (saved[symbol] ?? 0) + 1;
    at++;
  }
  const most = [0, 1, 2, 3].sort((a, b) => (saved[b] ?? 0) - (saved[a] ?? 0)).slice(0, paired[0]?.length);
  const flag = paired.findIndex((pairs) => pairs.every((symbol) => most.includes(symbol)));
  const pairs = paired[flag] ?? [];
  const digits = [flag];
  for (let at = 0; at < symbols.length; at++) {
    const symbol = symbols[at] ?? 0;
    const short = pairs.indexOf(symbol);
    if (short >= 0 && symbols[at + 1] === symbol) {
      digits.push(4 + short);
      at++;
    } else digits.push(symbol);
  }
  return Uint8Array.from(digits);
}
