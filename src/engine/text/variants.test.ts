import { describe, expect, it } from "vitest";
import { isVariation } from "./variants.ts";

describe("variation sequences", () => {
  it("standardized ones, of mathematics, Han, Mongolian and Myanmar", () => {
    expect(isVariation(0x2229, 0xfe00)).toBe(true);
    expect(isVariation(0x6674, 0xfe00)).toBe(true);
    expect(isVariation(0x1820, 0x180b)).toBe(true);
    expect(isVariation(0x1000, 0xfe00)).toBe(true);
  });

  it("ideographic ones, for Han only and within what is registered", () => {
    expect(isVariation(0x845b, 0xe0100)).toBe(true);
    expect(isVariation(0x845b, 0xe0120)).toBe(false);
    expect(isVariation(0x61, 0xe0100)).toBe(false);
  });

  it("letters, digits and emoji have none", () => {
    expect([0x61, 0x30, 0x1f600].some((base) => isVariation(base, 0xfe00))).toBe(false);
  });
});
