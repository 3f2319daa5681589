import { describe, expect, it } from "vitest";
import { placeOn, rowsFor, stretchOf } from "./axis.ts";

describe("a time as exact as it is known", () => {
  it("is a point, a day or a month", () => {
    expect(stretchOf("2026-06-30T13:31Z")).toEqual({
      from: Date.UTC(2026, 5, 30, 13, 31),
      to: Date.UTC(2026, 5, 30, 13, 31),
    });
    expect(stretchOf("2026-06-30")).toEqual({ from: Date.UTC(2026, 5, 30), to: Date.UTC(2026, 6, 1) });
    expect(stretchOf("2026-03")).toEqual({ from: Date.UTC(2026, 2, 1), to: Date.UTC(2026, 3, 1) });
  });
});

describe("an axis", () => {
  it("keeps what lies beyond it at its end", () => {
    const axis = { from: 0, to: 10, left: 100, right: 200 };
    expect([-5, 0, 5, 99].map((moment) => placeOn(axis, moment))).toEqual([100, 100, 150, 200]);
  });

  it("puts what would touch into rows of its own, and goes back down where there is room", () => {
    expect(rowsFor([0, 5, 8, 30], 10)).toEqual([0, 1, 2, 0]);
  });
});
