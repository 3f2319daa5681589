import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countPoints, formatPoint, isInsidePair, isLoneSurrogate, parsePoint, pointAt, pointsOf } from "./points.ts";

const anyText = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) });

describe("code points", () => {
  it("a point is written with at least four digits, in upper case", () => {
    expect([0x27, 0x2b9, 0x1f600, 0x10ffff].map(formatPoint)).toEqual(["U+0027", "U+02B9", "U+1F600", "U+10FFFF"]);
  });

  it("every point can be read back from its name", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 0x10ffff }), (point) => parsePoint(formatPoint(point)) === point));
  });

  it("what is not a point is not read as one", () => {
    for (const name of ["", "U+", "U+27", "U+110000", "U+00000027", "0027", "U+00G7", " U+0027"]) {
      expect(parsePoint(name)).toBeNull();
    }
    expect(parsePoint("u+02b9")).toBe(0x2b9);
  });

  it("a lone surrogate is one point, a pair is one point", () => {
    const text = "a\uD83D\uDE00\uDE00\uD83Db";
    expect([...pointsOf(text)]).toEqual([
      { point: 0x61, unit: 0 },
      { point: 0x1f600, unit: 1 },
      { point: 0xde00, unit: 3 },
      { point: 0xd83d, unit: 4 },
      { point: 0x62, unit: 5 },
    ]);
    expect(countPoints(text)).toBe(5);
    expect(isLoneSurrogate(pointAt(text, 3))).toBe(true);
    expect([0, 1, 2, 3, 4, 6].map((unit) => isInsidePair(text, unit))).toEqual([
      false,
      false,
      true,
      false,
      false,
      false,
    ]);
  });

  it("a text has as many points as its iterator gives, whatever its surrogates", () => {
    fc.assert(fc.property(anyText, (text) => countPoints(text) === [...text].length));
  });

  it("a span gives the points inside it only", () => {
    expect([...pointsOf("abc", { start: 1, end: 2 })]).toEqual([{ point: 0x62, unit: 1 }]);
  });

  it("there is no point past the end", () => {
    expect(() => pointAt("a", 1)).toThrow(RangeError);
  });
});
