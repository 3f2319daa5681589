import fc from "fast-check";
import { expect, it } from "vitest";
import { inWords } from "./inWords.ts";

it("breaks after spaces, and loses no place", () => {
  expect(inWords([..."on the go "])).toEqual([
    [0, 1, 2],
    [3, 4, 5, 6],
    [7, 8, 9],
  ]);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(" ", "a", "\u00A0")), (points) => {
      expect(inWords(points).flat()).toEqual([...points.keys()]);
    }),
    { numRuns: 50 },
  );
});
