import { LONGEST_MORSE, morseLetters } from "./morse.ts";

/** How often each letter stands in English text, in thousandths, A to Z. */
const FREQUENCIES = [
  82, 15, 28, 43, 127, 22, 20, 61, 70, 1.5, 7.7, 40, 24, 67, 75, 19, 1, 60, 63, 91, 28, 9.8, 24, 1.5, 20, 0.7,
];

/**
 * Cuts dots (0) and dashes (1) that were written without gaps into the letters that are most usual by themselves. A guess among very many:
 * no more than that some letters fit. Null where there is nothing to cut. Linear.
 */
export function segmentMorse(bits: Uint8Array): string | null {
  const { length } = bits;
  if (length === 0) return null;
  const costs = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY);
  const lasts: string[] = [];
  const steps = new Uint8Array(length + 1);
  costs[0] = 0;
  for (let at = 0; at < length; at++) {
    for (let taken = 1; taken <= LONGEST_MORSE && at + taken <= length; taken++) {
      const letter = morseLetters.get(bits.subarray(at, at + taken).join(""));
      if (letter === undefined) continue;
      const share = FREQUENCIES[letter.charCodeAt(0) - 0x41] ?? 1;
      const cost = (costs[at] ?? 0) - Math.log2(share / 1000);
      if (cost >= (costs[at + taken] ?? 0)) continue;
      costs[at + taken] = cost;
      lasts[at + taken] = letter;
      steps[at + taken] = taken;
    }
  }
  const letters: string[] = [];
  for (let end = length; end > 0; end -= steps[end] ?? end) letters.push(lasts[end] ?? "");
  return letters.reverse().join("");
}
