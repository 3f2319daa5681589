import fc from "fast-check";
import { expect, it } from "vitest";
import type { CopiedPart } from "#engine/types.ts";
import { GAP, joinPieces } from "./gap.ts";
import { wholeUnit } from "./wholeUnit.ts";

const part = (text: string, ...starts: (readonly [number, number])[]): CopiedPart => ({
  path: "",
  role: "text",
  units: text.length,
  sha256: "0".repeat(64),
  pieces: starts.map(([start, end]) => ({ start, text: text.slice(start, end) })),
});

it("a mark stands alone on its line, before, between and behind the pieces", () => {
  expect(joinPieces(part("abcdefgh", [1, 3], [5, 6])).text).toBe(`${GAP}\nbc\n${GAP}\nf\n${GAP}`);
  expect(joinPieces(part("abcdefgh", [0, 3], [6, 8])).text).toBe(`abc\n${GAP}\ngh`);
  expect(joinPieces(part("abc")).text).toBe(GAP);
});

it("the whole is no excerpt", () => {
  expect(joinPieces(part("abc", [0, 3]))).toEqual({ text: "abc" });
  expect(joinPieces(part(""))).toEqual({ text: "" });
});

it("every unit of a piece is found in the whole, and a mark is nowhere", () => {
  const cuts = fc.uniqueArray(fc.nat(200), { minLength: 2, maxLength: 12 }).map((all) => all.sort((a, b) => a - b));
  fc.assert(
    fc.property(fc.string({ minLength: 201, maxLength: 220 }), cuts, (text, cuts) => {
      const spans = cuts.flatMap((start, index) =>
        index % 2 === 0 && cuts[index + 1] ? [[start, cuts[index + 1]!] as const] : [],
      );
      const { text: shown, excerpt } = joinPieces(part(text, ...spans));
      let units = 0;
      for (let unit = 0; unit < shown.length; unit++) {
        const inPiece = excerpt?.pieces.some(({ span }) => span.start <= unit && unit < span.end);
        const at = wholeUnit(excerpt, unit);
        if (inPiece) expect(text[at!]).toBe(shown[unit]);
        if (inPiece) units++;
      }
      expect(units).toBe(spans.reduce((sum, [start, end]) => sum + end - start, 0));
      expect(wholeUnit(excerpt, shown.indexOf(GAP) + 2) === null || !shown.includes(GAP) || text.includes(GAP)).toBe(
        true,
      );
    }),
  );
});
