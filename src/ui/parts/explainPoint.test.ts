import { afterAll, describe, expect, it } from "vitest";
import { formatPoint } from "#engine/index.ts";
import { points } from "#messages/en/points.ts";
import { speak, words } from "#messages/index.ts";
import { explainPoint } from "./explainPoint.ts";

afterAll(() => speak("en"));

describe("what a code point is for", () => {
  it("is told of single points in their own words", () => {
    const single = Object.keys(points).filter((id) => id.startsWith("points.U+"));
    expect(single.length).toBeGreaterThan(70);
    for (const id of single) expect(explainPoint(id.slice("points.".length))).toBe(points[id as keyof typeof points]);
  });

  it("is told of many points together, from their first to their last", () => {
    const ends: readonly (readonly [number, keyof typeof points])[] = [
      [0x0001, "points.control"],
      [0x001f, "points.control"],
      [0x0080, "points.control"],
      [0x009f, "points.control"],
      [0xd800, "points.surrogate"],
      [0xdfff, "points.surrogate"],
      [0xe000, "points.private-use"],
      [0xf8ff, "points.private-use"],
      [0x10fffd, "points.private-use"],
      [0xfe00, "points.variation-selectors"],
      [0xe0100, "points.supplementary-variation-selectors"],
      [0xe01ef, "points.supplementary-variation-selectors"],
      [0xe0000, "points.tags"],
      [0xe007f, "points.tags"],
    ];
    expect(ends.map(([point]) => explainPoint(formatPoint(point)))).toEqual(ends.map(([, id]) => points[id]));
    expect(explainPoint("U+FE0F")).toBe(points["points.U+FE0F"]);
  });

  it("is not told of letters, of what is no code point, and of what Unicode leaves open", () => {
    for (const point of ["U+0041", "U+4E2D", "U+E0080", "U+E01F0", "U+FFFFE", "U+110000", "toString", ""]) {
      expect(explainPoint(point)).toBe("");
    }
  });

  it("is told in the language of the page", async () => {
    await speak("zh-Hans");
    expect(explainPoint("U+200B")).toBe(words("points.U+200B"));
    expect(explainPoint("U+200B")).toMatch(/[\u4e00-\u9fff]/);
  });
});
