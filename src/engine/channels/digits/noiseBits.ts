/**
 * Bits that a row of digits holds if nobody chose it: by their number, or, where some digits are much rarer than others, by how rare they
 * are in this very row (Krichevsky and Trofimov's estimate). So a row of one digit holds next to nothing, however long.
 *
 * @param kinds How many digits there are to choose from: at most 16.
 */
export function noiseBits(digits: Uint8Array, kinds: number): number {
  counts.fill(0);
  for (let index = 0; index < digits.length; index++) {
    const digit = digits[index] ?? 0;
    counts[digit] = (counts[digit] ?? 0) + 1;
  }
  let nats = logGamma(digits.length + kinds / 2) - logGamma(kinds / 2);
  for (let digit = 0; digit < kinds; digit++) nats -= logGamma((counts[digit] ?? 0) + 0.5) - HALF;
  return Math.min(digits.length * Math.log2(kinds), nats / Math.LN2);
}

/** By twice the argument, which is always whole: of the small ones every short run asks again. */
const known = new Float64Array(4096);

/** How often each digit occurs: one array for all, for noise is thousands of short rows. */
const counts = new Float64Array(16);

function logGamma(x: number): number {
  if (2 * x >= known.length) return stirling(x);
  const before = known[2 * x] ?? 0;
  if (before !== 0) return before;
  const value = stirling(x);
  known[2 * x] = value;
  return value;
}

/** Stirling's series; 8 is far enough for ten digits. */
function stirling(x: number): number {
  let below = 0;
  let at = x;
  for (; at < 8; at++) below += Math.log(at);
  const series = 1 / (12 * at) - 1 / (360 * at ** 3) + 1 / (1260 * at ** 5);
  return (at - 0.5) * Math.log(at) - at + Math.log(2 * Math.PI) / 2 + series - below;
}

const HALF = logGamma(0.5);
