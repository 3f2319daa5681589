import { describe, expect, it } from "vitest";
import { baseN } from "#engine/channels/baseN.ts";
import { sneakyBits } from "#engine/channels/sneakyBits.ts";
import { stegZero } from "#engine/channels/stegZero.ts";
import { tolgee } from "#engine/channels/tolgee.ts";
import { zeroWidthBits } from "#engine/channels/zeroWidthBits.ts";
import { zeroWidthLib } from "#engine/channels/zeroWidthLib.ts";
import { zwus } from "#engine/channels/zwus.ts";
import { findChannels } from "./findChannels.ts";

const channels = [zeroWidthBits, baseN, stegZero, zeroWidthLib, zwus, sneakyBits, tolgee];

/** Alphabets of two to eight characters that some format uses, or might. */
const ALPHABETS: readonly (readonly number[])[] = [
  [0x200b, 0x200c],
  [0x200c, 0x200d],
  [0x200e, 0x200f],
  [0x2062, 0x2064],
  [0x200b, 0x200c, 0x200d],
  [0x200b, 0x2062, 0x2064],
  [0x200c, 0x200d, 0x202c, 0xfeff],
  [0x200b, 0x200c, 0x200d, 0x2060],
  [0x200b, 0x200c, 0x200d, 0xfeff],
  [0x00ad, 0x180e, 0x200b, 0x200d],
  [0x200b, 0x200c, 0x200d, 0x200e, 0x200f],
  [0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0xfeff],
  [0x00ad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060],
  [0x200b, 0x200c, 0x200d, 0x2060, 0x2062, 0x2063, 0x2064, 0xfeff],
];

/** A generator of its own (mulberry32), so that what is measured is always the same. */
function randomly(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** Of so many rows of a length in a range, over one alphabet each: which were read as something. */
function readOf(rows: number, least: number, most: number, favourite = 0) {
  const random = randomly(least * 7919 + most + favourite * 31);
  const found: { readonly short: boolean }[] = [];
  for (let row = 0; row < rows; row++) {
    const alphabet = ALPHABETS[row % ALPHABETS.length] ?? [];
    const length = least + Math.floor(random() * (most - least + 1));
    const pick = () => (random() < favourite ? 0 : Math.floor(random() * alphabet.length));
    const noise = Array.from({ length }, () => String.fromCodePoint(alphabet[pick()] ?? 0)).join("");
    const findings = findChannels([{ path: "", role: "text", text: `Some${noise}thing`, bytes: null }], channels);
    const decoded = findings.filter(({ payload }) => payload !== null);
    if (decoded.length === 0) continue;
    found.push({
      short: decoded.every(({ against }) => against.some(({ id }) => id === "channels.against-short")),
    });
  }
  return found;
}

describe("random characters of an alphabet", () => {
  // Measured over 2,800 rows each: 0.3 % of 8 to 15 characters, 1.6 % of 16, 0.04 % of 17 to 31, 0.07 % of 32 to 63; none of 1,680 longer
  // ones. All were called short.
  it.each([
    [8, 15, 0.01],
    [16, 16, 0.04],
    [17, 31, 0.01],
    [32, 63, 0.01],
  ])("of those of %i to %i few are read as something, and each of these is called short", (least, most, bound) => {
    const found = readOf(700, least, most);
    expect(found.length / 700).toBeLessThan(bound);
    expect(found.filter(({ short }) => !short)).toEqual([]);
  });

  it("longer ones are not", () => {
    expect(readOf(280, 64, 400)).toEqual([]);
    expect(readOf(42, 400, 5000)).toEqual([]);
  });

  it("nor are longer ones that prefer one of their characters", () => {
    for (const favourite of [0.3, 0.6, 0.9]) expect(readOf(70, 64, 600, favourite).length).toBeLessThanOrEqual(1);
  });
});
