import { describe, expect, it } from "vitest";
import { inOrder, mapHeight } from "./syncScroll.ts";

describe("mapHeight", () => {
  const pairs = [
    { from: 0, to: 0 },
    { from: 100, to: 300 },
    { from: 200, to: 400 },
  ];

  it("puts paired heights beside each other and shares out what is between", () => {
    expect([0, 50, 100, 150, 200].map((top) => mapHeight(pairs, top))).toEqual([0, 150, 300, 350, 400]);
  });

  it("keeps the distance outside the pairs", () => {
    expect(mapHeight(pairs, 260)).toBe(460);
    expect(mapHeight([{ from: 10, to: 20 }], 4)).toBe(14);
    expect(mapHeight([], 7)).toBe(7);
  });

  it("does not divide by nothing where two anchors stand on one line", () => {
    expect(
      mapHeight(
        [
          { from: 5, to: 5 },
          { from: 5, to: 9 },
        ],
        5,
      ),
    ).toBe(9);
  });
});

describe("inOrder", () => {
  it("leaves out an anchor that would lead backwards", () => {
    const at = (a: number, b: number) => ({ a: { part: 0, unit: a }, b: { part: 0, unit: b } });
    expect(inOrder([at(0, 0), at(5, 9), at(6, 2), at(7, 10)])).toEqual([at(0, 0), at(5, 9), at(7, 10)]);
  });
});
