import type { Reading, Wants } from "#engine/channels/channel.ts";
import type { Stream } from "#engine/channels/scan/streams.ts";
import { encodeWtf8 } from "#engine/text/wtf8.ts";
import { type Alphabet, siteOf, stretchesOf } from "./alphabet.ts";
import { noiseBits } from "./noiseBits.ts";
import { textOfPoints } from "./textOfPoints.ts";

/** A format that writes each code point with as many digits as it needs, and a separator between: the last of the alphabet. */
export interface JoinedDigits {
  /** The tool, as its authors write it. */
  readonly variant: string;
  readonly alphabet: Alphabet;
}

/** What such a format reads in a stream. Separators before the first number and after the last belong to the text around. */
export function* readJoined(stream: Stream, { variant, alphabet }: JoinedDigits, wants: Wants): Generator<Reading> {
  const base = alphabet.points.length - 1;
  const most = Math.log2(base + 1);
  for (const stretch of stretchesOf(stream, alphabet, (length) => wants(length, length * most, 0))) {
    let from = 0;
    let to = stretch.digits.length;
    while (from < to && stretch.digits[from] === base) from++;
    while (to > from && stretch.digits[to - 1] === base) to--;
    const digits = stretch.digits.subarray(from, to);
    const points = numbersOf(digits, base);
    if (points === null) continue;
    const noise = noiseBits(digits, base + 1);
    if (!wants(stretch.digits.length, noise, 0)) continue;
    const text = textOfPoints(points);
    yield {
      ...siteOf(stretch, from, to),
      noise,
      bytes: encodeWtf8(text),
      text,
      variant,
      support: [{ bits: 0, say: { id: "channels.for-separators", params: { count: points.length } } }],
    };
  }
}

/** A text as such a format writes it. */
export function writeJoined({ alphabet }: JoinedDigits, text: string): string {
  const base = alphabet.points.length - 1;
  const symbols = alphabet.points.map((point) => String.fromCodePoint(point));
  return Array.from(text, (symbol) =>
    Array.from((symbol.codePointAt(0) ?? 0).toString(base), (digit) => symbols[Number(digit)]).join(""),
  ).join(symbols[base]);
}

/**
 * Numbers, the most significant digit first; `separator` is the base too. Null where a number is missing, has a needless zero in front, or
 * is larger than any code point.
 */
function numbersOf(digits: Uint8Array, separator: number): number[] | null {
  const numbers: number[] = [];
  let number = -1;
  for (let index = 0; index <= digits.length; index++) {
    const digit = digits[index] ?? separator;
    if (digit === separator) {
      if (number < 0) return null;
      numbers.push(number);
      number = -1;
    } else {
      if (number === 0) return null;
      number = number < 0 ? digit : number * separator + digit;
      if (number > 0x10ffff) return null;
    }
  }
  return numbers;
}
