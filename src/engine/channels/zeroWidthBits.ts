import { encodeWtf8 } from "#engine/text/wtf8.ts";
import type { Channel, Reading, Support, Wants } from "./channel.ts";
import { type Alphabet, alphabet, type Stretch, siteOf, stretchesOf } from "./digits/alphabet.ts";
import { fixedNumbers } from "./digits/fixedNumbers.ts";
import { intoFirstGap } from "./digits/intoFirstGap.ts";
import { noiseBits } from "./digits/noiseBits.ts";
import { textOfBytes } from "./digits/textOfBytes.ts";
import { textOfUnits } from "./digits/textOfUnits.ts";
import { wholeUnits } from "./digits/wholeUnits.ts";

/** How one or more tools write bits. */
interface Variant {
  readonly tools: string;
  /** What stands for 0, 1 (, 2, 3). */
  readonly digits: readonly number[];
  /** What is written: the bytes of UTF-8, or code units of UTF-16, their bytes swapped or not. */
  readonly unit: "utf-8" | "utf-16" | "utf-16-le";
  /** What stands before and after all. */
  readonly frame?: { readonly open: readonly number[]; readonly close: readonly number[] };
  /** What stands between units, and how many digits a unit has at least. Missing: all have as many as the largest needs. */
  readonly between?: { readonly point: number; readonly least: number };
  /** What stands between any two symbols. */
  readonly filler?: number;
}

const VARIANTS: readonly Variant[] = [
  { tools: "ghostchar, SMUGGLR, ZeroWidthStego simple", digits: [0x200b, 0x200c], unit: "utf-8" },
  { tools: "ZeroWidthStego reversed", digits: [0x200c, 0x200b], unit: "utf-8" },
  { tools: "ZeroWidthStego utf16", digits: [0x200b, 0x200c], unit: "utf-16" },
  { tools: "ZeroWidthStego utf16 reversed", digits: [0x200c, 0x200b], unit: "utf-16" },
  { tools: "ZeroWidthStego quaternary", digits: [0x200b, 0x200c, 0x200d, 0x2060], unit: "utf-8" },
  { tools: "ZeroWidthStego quaternary utf16", digits: [0x200b, 0x200c, 0x200d, 0x2060], unit: "utf-16-le" },
  { tools: "ZeroWidthStego directional", digits: [0x200e, 0x200f], unit: "utf-8" },
  {
    tools: "Hiberius",
    digits: [0x200b, 0x200c],
    unit: "utf-8",
    frame: { open: [0x2062, 0x2064], close: [0x2064, 0x2062] },
  },
  {
    tools: "Steganographr",
    digits: [0x200b, 0x200c],
    unit: "utf-8",
    frame: { open: [0xfeff], close: [0xfeff] },
    between: { point: 0x2060, least: 1 },
  },
  {
    tools: "umpox",
    digits: [0x200c, 0x200b],
    unit: "utf-16",
    between: { point: 0x200d, least: 8 },
    filler: 0xfeff,
  },
];

/** A variant, made ready to be read. */
interface Form extends Variant {
  readonly alphabet: Alphabet;
  readonly base: number;
  /** Digits of the largest unit. */
  readonly width: number;
  readonly most: 0xff | 0xffff;
  /** How many different characters a payload may have between its frame. */
  readonly kinds: number;
  /** Characters of its frame, and what they and whole units speak for it in bits. */
  readonly marks: number;
  readonly framing: number;
  /** Characters of the shortest payload with its frame. */
  readonly least: number;
}

const FORMS: readonly Form[] = VARIANTS.map((variant) => {
  const { digits, unit, frame, between, filler } = variant;
  const marks = [...(frame?.open ?? []), ...(between ? [between.point] : []), ...(filler ? [filler] : [])];
  const most = unit === "utf-8" ? 0xff : 0xffff;
  const width = Math.log2(most + 1) / Math.log2(digits.length);
  const all = [...new Set([...digits, ...marks])];
  const around = (frame?.open.length ?? 0) + (frame?.close.length ?? 0);
  const unitLeast = between?.least ?? width;
  return {
    ...variant,
    alphabet: alphabet(all),
    base: digits.length,
    width,
    most,
    kinds: between === undefined && filler === undefined ? digits.length : all.length,
    marks: around,
    framing: around * Math.log2(all.length) + (between === undefined ? Math.log2(width) : 0),
    least: around + (filler === undefined ? unitLeast : 2 * unitLeast - 1),
  };
});

/**
 * Two or four zero-width characters for the bits of a text, as ten tools write them: which stands for what, and what stands around and
 * between, differs. The same characters are often valid for several: the better text ranks first.
 *
 * Misses digits beside a stray one of the same alphabet, which shifts all that follows.
 */
export const zeroWidthBits: Channel = {
  id: "zero-width-bits",
  title: { id: "channels.zero-width-bits-title", params: {} },
  summary: { id: "channels.zero-width-bits-summary", params: {} },
  accuses: { id: "channels.accuses-chance", params: {} },
  points: [
    [0x200b, 0x200f],
    [0x2060, 0x2060],
    [0x2062, 0x2062],
    [0x2064, 0x2064],
    [0xfeff, 0xfeff],
  ],
  *decode(stream, wants) {
    for (const form of FORMS) {
      if (stream.points.length < form.least) continue;
      const isWorth = (length: number): boolean => length >= form.least && isWanted(form, length, wants);
      for (const stretch of stretchesOf(stream, form.alphabet, isWorth)) {
        for (const { from, to } of framed(form, stretch)) {
          const reading = isWanted(form, to - from + form.marks, wants) ? read(form, stretch, from, to, wants) : null;
          if (reading !== null) yield reading;
        }
      }
    }
  },
  hide: {
    cover: "The meeting is on Tuesday.",
    carries: "text",
    variants: VARIANTS.map(({ tools }) => tools),
    capacity: () => Number.POSITIVE_INFINITY,
    into(cover, payload, options) {
      const form = FORMS.find(({ tools }) => tools === options?.variant) ?? FORMS[0];
      return form === undefined ? cover : intoFirstGap(cover, write(form, payload));
    },
  },
  examples: [
    // "Hi" as ghostchar, Hiberius, Steganographr and umpox write it.
    {
      text: "a\u200B\u200C\u200B\u200B\u200C\u200B\u200B\u200B\u200B\u200C\u200C\u200B\u200C\u200B\u200B\u200Cb",
      payload: Uint8Array.of(0x48, 0x69),
    },
    {
      text: "a\u2062\u2064\u200B\u200C\u200B\u200B\u200C\u200B\u200B\u200B\u200B\u200C\u200C\u200B\u200C\u200B\u200B\u200C\u2064\u2062b",
      payload: Uint8Array.of(0x48, 0x69),
    },
    {
      text: "a\uFEFF\u200C\u200B\u200B\u200C\u200B\u200B\u200B\u2060\u200C\u200C\u200B\u200C\u200B\u200B\u200C\uFEFFb",
      payload: Uint8Array.of(0x48, 0x69),
    },
    {
      text: "a\u200C\uFEFF\u200B\uFEFF\u200C\uFEFF\u200C\uFEFF\u200B\uFEFF\u200C\uFEFF\u200C\uFEFF\u200Cb",
      payload: Uint8Array.of(0x48),
    },
  ],
};

/** Whether so many characters, those of a frame among them, are enough to be read. */
function isWanted({ kinds, marks, framing }: Form, length: number, wants: Wants): boolean {
  return wants(length, (length - marks) * Math.log2(kinds), framing);
}

/** What lies between the marks of a frame; all of a stretch where the form has none. */
function* framed({ frame, alphabet }: Form, { digits }: Stretch): Generator<{ from: number; to: number }> {
  if (frame === undefined) {
    yield { from: 0, to: digits.length };
    return;
  }
  const open = frame.open.map(alphabet.digitOf);
  const close = frame.close.map(alphabet.digitOf);
  for (let at = indexOf(digits, open, 0); at >= 0; ) {
    const from = at + open.length;
    const to = indexOf(digits, close, from);
    if (to < 0) return;
    yield { from, to };
    // What closes one frame may open the next.
    at = indexOf(digits, open, to);
  }
}

function indexOf(digits: Uint8Array, wanted: readonly number[], start: number): number {
  for (let at = digits.indexOf(wanted[0] ?? 0, start); at >= 0; at = digits.indexOf(wanted[0] ?? 0, at + 1))
    if (wanted.every((digit, index) => digits[at + index] === digit)) return at;
  return -1;
}

function read(form: Form, stretch: Stretch, from: number, to: number, wants: Wants): Reading | null {
  const { tools, frame, between, filler, width, unit, alphabet, kinds, marks } = form;
  const digits = stretch.digits.subarray(from, to);
  const bare = filler === undefined ? digits : withoutFiller(digits, alphabet.digitOf(filler));
  if (bare === null) return null;
  const numbers = between === undefined ? fixedNumbers(bare, form) : splitNumbers(bare, form);
  if (numbers === null || numbers.length === 0) return null;
  // Now it is known how much they hold, which is less where some digits are rare.
  const noise = noiseBits(digits, kinds);
  if (!wants(to - from + marks, noise, form.framing)) return null;
  const support: Support[] = [];
  if (between === undefined) support.push(wholeUnits(numbers.length, width));
  else support.push({ bits: 0, say: { id: "channels.for-separators", params: { count: numbers.length } } });
  if (marks > 0) {
    const bits = marks * Math.log2(alphabet.points.length);
    support.push({ bits, say: { id: "channels.for-framing", params: { count: marks } } });
  }
  const place = siteOf(stretch, from - (frame?.open.length ?? 0), to + (frame?.close.length ?? 0));
  const common = { ...place, noise, variant: tools, support };
  if (unit === "utf-8") return { ...common, bytes: Uint8Array.from(numbers) };
  const text = textOfUnits(unit === "utf-16-le" ? numbers.map(swapped) : numbers);
  return { ...common, bytes: encodeWtf8(text), text };
}

/** Every second one, where all the others are the filler. */
function withoutFiller(digits: Uint8Array, filler: number): Uint8Array | null {
  if (digits.length % 2 === 0) return null;
  for (let index = 1; index < digits.length; index += 2) if (digits[index] !== filler) return null;
  const bare = new Uint8Array((digits.length + 1) / 2);
  for (let index = 0; index < bare.length; index++) bare[index] = digits[2 * index] ?? 0;
  return bare;
}

/** Numbers with a separator between: with no zero in front but what fills them up to the least length. */
function splitNumbers(digits: Uint8Array, { base, width, between, alphabet }: Form): Uint16Array | null {
  const separator = alphabet.digitOf(between?.point ?? 0);
  const least = between?.least ?? 1;
  const numbers = new Uint16Array(digits.length + 1);
  let count = 0;
  for (let start = 0; start <= digits.length; ) {
    const cut = digits.indexOf(separator, start);
    const end = cut < 0 ? digits.length : cut;
    const length = end - start;
    if (length < least || length > width || (length > least && digits[start] === 0)) return null;
    let number = 0;
    for (let at = start; at < end; at++) {
      const digit = digits[at] ?? base;
      if (digit >= base) return null;
      number = number * base + digit;
    }
    numbers[count++] = number;
    start = end + 1;
  }
  return numbers.subarray(0, count);
}

function write({ digits, unit, frame, between, filler, base, width }: Form, payload: Uint8Array): string {
  const numbers = unit === "utf-8" ? Array.from(payload) : unitsOf(textOfBytes(payload), unit);
  const least = between?.least ?? width;
  const units = numbers.map((number) =>
    Array.from(number.toString(base).padStart(least, "0"), (digit) => digits[Number(digit)] ?? 0),
  );
  const separated = units.flatMap((unit, index) =>
    index > 0 && between !== undefined ? [between.point, ...unit] : unit,
  );
  const filled = separated.flatMap((point, index) => (index > 0 && filler !== undefined ? [filler, point] : [point]));
  return [...(frame?.open ?? []), ...filled, ...(frame?.close ?? [])]
    .map((point) => String.fromCodePoint(point))
    .join("");
}

function unitsOf(text: string, unit: Variant["unit"]): number[] {
  return Array.from({ length: text.length }, (_, index) => {
    const code = text.charCodeAt(index);
    return unit === "utf-16-le" ? swapped(code) : code;
  });
}

function swapped(unit: number): number {
  return ((unit & 0xff) << 8) | (unit >> 8);
}
