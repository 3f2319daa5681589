import type { Reading, Wants } from "#engine/channels/channel.ts";
import type { Stream } from "#engine/channels/scan/streams.ts";
import { encodeWtf8 } from "#engine/text/wtf8.ts";
import { type Alphabet, siteOf, stretchesOf } from "./alphabet.ts";
import { fixedNumbers } from "./fixedNumbers.ts";
import { noiseBits } from "./noiseBits.ts";
import { textOfUnits } from "./textOfUnits.ts";
import { wholeUnits } from "./wholeUnits.ts";

/** A format that writes each byte, or each code unit of UTF-16, with the same number of digits, the most significant first. */
export interface FixedWidth {
  /** The tool, as its authors write it. */
  readonly variant: string;
  readonly alphabet: Alphabet;
  readonly width: number;
  readonly unit: "byte" | "utf-16";
}

/** What such a format reads in a stream: one reading for each stretch that comes out even. */
export function* readFixed(
  stream: Stream,
  { variant, alphabet, width, unit }: FixedWidth,
  wants: Wants,
): Generator<Reading> {
  const base = alphabet.points.length;
  const [each, framing] = [Math.log2(base), Math.log2(width)];
  const isWorth = (length: number): boolean => length % width === 0 && wants(length, length * each, framing);
  for (const stretch of stretchesOf(stream, alphabet, isWorth)) {
    const numbers = fixedNumbers(stretch.digits, { base, width, most: unit === "byte" ? 0xff : 0xffff });
    if (numbers === null) continue;
    const noise = noiseBits(stretch.digits, base);
    if (!wants(stretch.digits.length, noise, framing)) continue;
    const support = [wholeUnits(numbers.length, width)];
    const common = { ...siteOf(stretch), noise, variant, support };
    if (unit === "byte") yield { ...common, bytes: Uint8Array.from(numbers) };
    else {
      const text = textOfUnits(numbers);
      yield { ...common, bytes: encodeWtf8(text), text };
    }
  }
}

/** Bytes or code units as such a format writes them. */
export function writeFixed({ alphabet, width }: FixedWidth, numbers: Iterable<number>): string {
  const base = alphabet.points.length;
  return Array.from(numbers, (number) =>
    Array.from(number.toString(base).padStart(width, "0"), (digit) =>
      String.fromCodePoint(alphabet.points[Number(digit)] ?? 0),
    ).join(""),
  ).join("");
}
