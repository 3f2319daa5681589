import type { Span } from "#engine/types.ts";
import type { Channel } from "./channel.ts";
import { CapacityError } from "./channel.ts";
import { bitsOf } from "./letters/bitsOf.ts";
import { scriptOf } from "./letters/scriptOf.ts";

/** Latin letters and what stands for them, in the order of code points of the Latin ones. */
const LATIN = "ABCEHIKMOPTXYabcehikmoptxy";
const CYRILLIC =
  "\u0410\u0412\u0421\u0415\u041D\u0406\u041A\u041C\u041E\u0420\u0422\u0425\u0423" +
  "\u0430\u042C\u0441\u0435\u04BB\u0456\u043A\u043C\u043E\u0440\u0442\u0445\u0443";

/** By code unit: 1 for a Latin carrier, 2 for a Cyrillic one. */
const carriers = new Uint8Array(0x500);
for (const letter of LATIN) carriers[letter.charCodeAt(0)] = 1;
for (const letter of CYRILLIC) carriers[letter.charCodeAt(0)] = 2;

const points = [...CYRILLIC].map((letter) => [letter.charCodeAt(0), letter.charCodeAt(0)] as const);

/** Places of one candidate that are named. */
const MOST_SPANS = 1000;

/**
 * Thirteen letters in both cases, Latin for 0 and Cyrillic for 1, in reading order, eight bits a byte, the most significant first: as
 * ZeroWidthStego does it. Nothing marks the end: what follows the last Cyrillic letter is read as zeros up to a whole byte, and no further.
 *
 * Misses a payload that ends in U+0000, and one in a text that has Cyrillic letters of its own, which count as ones for that tool too.
 */
export const homoglyphBits: Channel = {
  id: "homoglyph-bits",
  title: { id: "channels.homoglyph-bits-title", params: {} },
  summary: { id: "channels.homoglyph-bits-summary", params: {} },
  accuses: { id: "channels.homoglyph-bits-accuses", params: {} },
  points,
  *read(survey) {
    const { text } = survey;
    const ones = survey.sitesOf(points);
    const unitOf = (site: number | undefined) => survey.units[site ?? 0] ?? 0;
    if (!ones.some((site) => isBesideLatin(text, unitOf(site)))) return;
    const found: number[] = [];
    const last = unitOf(ones.at(-1));
    for (let unit = 0; unit < text.length; unit++) {
      const carrier = carriers[text.charCodeAt(unit)] ?? 0;
      // Every byte of a text has a 1: with so few it is none, and a large one need not be gone through.
      if (found.length > 8 * ones.length && unit <= last) return;
      if (carrier > 0) found.push(carrier - 1);
    }
    const read = bitsOf(Uint8Array.from(found));
    if (read === null) return;
    const { bytes, noise } = read;
    const spans: Span[] = Array.from(ones.subarray(0, MOST_SPANS), (site) => {
      const start = unitOf(site);
      return { start, end: start + 1 };
    });
    yield { spans, bytes, noise, variant: "ZeroWidthStego homoglyph", support: [] };
  },
  hide: {
    cover:
      "The committee met on Tuesday to talk about the boathouse. Its roof has to be mended before the autumn, and " +
      "the chairman hopes that each of the members can take a hammer and help him for a day or two.",
    carries: "text",
    capacity: (cover) => Math.floor(carriersOf(cover).length / 8),
    into(cover, payload) {
      const places = carriersOf(cover);
      const capacity = Math.floor(places.length / 8);
      if (payload.length > capacity) throw new CapacityError(capacity, payload.length);
      const units = cover.split("");
      for (const [index, unit] of places.entries()) {
        const bit = ((payload[index >> 3] ?? 0) >> (7 - (index & 7))) & 1;
        const letter = cover.charAt(unit);
        const kind = Math.max(LATIN.indexOf(letter), CYRILLIC.indexOf(letter));
        units[unit] = (bit === 1 ? CYRILLIC : LATIN).charAt(kind);
      }
      return units.join("");
    },
  },
  examples: [
    {
      // "Hi" in the first sixteen carriers, computed from the tool's published table.
      text: "T\u04BBe b\u043Eat is a\u0442 \u04BBo\u043Ce b\u0443 the pier, and the cat and the mice are at home too",
      payload: Uint8Array.of(0x48, 0x69),
    },
  ],
};

function carriersOf(text: string): number[] {
  const places: number[] = [];
  for (let unit = 0; unit < text.length; unit++) if ((carriers[text.charCodeAt(unit)] ?? 0) > 0) places.push(unit);
  return places;
}

function isBesideLatin(text: string, unit: number): boolean {
  const isLatin = (at: number) => at >= 0 && at < text.length && scriptOf(text.charCodeAt(at)) === "latin";
  return isLatin(unit - 1) || isLatin(unit + 1);
}
