/**
 * The made-up case: slips of the village library of Thimble Hollow, which carry three bits as the date line does. Everything
 * about them is invented for the lessons.
 */

/** What a slip says besides its words: the house is on the list, its name contains "mill", the printer's clock is past six. */
export interface SlipBits {
  readonly list: 0 | 1;
  readonly mill: 0 | 1;
  readonly evening: 0 | 1;
}

export type SlipBit = keyof SlipBits;

/** The places that carry a bit, in reading order: the two forms of each. */
export const slipSites: readonly { readonly bit: SlipBit; readonly forms: readonly [string, string] }[] = [
  { bit: "list", forms: ["'", "\u2019"] },
  { bit: "mill", forms: ["-", "\u2010"] },
  { bit: "evening", forms: [" ", "\u00A0"] },
];

/** The line of a slip, in the forms that its bits ask for. */
export function writeSlip(bits: SlipBits): string {
  const [apostrophe, hyphen, space] = slipSites.map(({ bit, forms }) => forms[bits[bit]]);
  return `This book${apostrophe}s due on 14${hyphen}07. Happy${space}reading!`;
}

/** What a line says: its bits; or that its words are not a slip's, or which place has a character that is no form of it. */
export type ReadSlip =
  | { readonly bits: SlipBits }
  | { readonly problem: "words" }
  | { readonly problem: "form"; readonly bit: SlipBit; readonly found: string };

const line = /^This book(.)s due on 14(.)07\. Happy(.)reading!$/su;

/** Reads a line as the rules write it. Nothing is trimmed or made alike. */
export function readSlip(text: string): ReadSlip {
  const found = line.exec(text);
  if (found === null) return { problem: "words" };
  const bits: Partial<Record<SlipBit, 0 | 1>> = {};
  for (const [index, { bit, forms }] of slipSites.entries()) {
    const form = found[index + 1] ?? "";
    if (form !== forms[0] && form !== forms[1]) return { problem: "form", bit, found: form };
    bits[bit] = form === forms[1] ? 1 : 0;
  }
  return { bits: bits as SlipBits };
}

/** The places, counted in code points from 0, where two equally long texts differ. */
export function differingPlaces(a: string, b: string): readonly number[] {
  const others = [...b];
  return [...a].flatMap((point, index) => (point === others[index] ? [] : [index]));
}

/** The bits as the tasks write them: 010. */
export function bitsText(bits: SlipBits): string {
  return slipSites.map(({ bit }) => bits[bit]).join("");
}
