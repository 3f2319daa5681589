import { describe, expect, it } from "vitest";
import { familyOf } from "#ui/learn/hollow/families.ts";
import { housesBlob, housesWith } from "#ui/learn/hollow/houses.ts";
import { paperBytes, paperFamilies, paperKey, paperPairs } from "./paperFacts.ts";

describe("the handout", () => {
  it("gives the bytes that the list begins with, and the key with which they are letters", () => {
    expect(housesWith(paperKey)?.[0]?.startsWith(paperBytes.map(({ letter }) => letter).join(""))).toBe(true);
    expect(paperBytes.map(({ byte }) => byte)).toEqual([...atob(housesBlob)].slice(0, 4).map((it) => it.charCodeAt(0)));
  });

  it("has each family once on either side, and not where its points are", () => {
    for (const { points, family } of paperPairs) {
      const text = points.replace(/ ?U\+([0-9A-F]+)/g, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)));
      expect(familyOf(text)).toBe(family);
    }
    expect([...paperFamilies].sort()).toEqual(paperPairs.map(({ family }) => family).sort());
    expect(paperFamilies).not.toEqual(paperPairs.map(({ family }) => family));
  });
});
