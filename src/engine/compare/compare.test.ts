import { diffArrays } from "diff";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChanges } from "./applyChanges.ts";
import { splitsPair } from "./commonRun.ts";
import { compareTexts } from "./compare.ts";

const unit = fc.oneof(
  fc.constantFrom("a", "b", " ", "\n", "\u2019", "\u{1f600}", "\u{1f601}", "\ud83d", "\ude00", "\ud83c"),
  fc.integer({ min: 0, max: 0xffff }).map((n) => String.fromCharCode(n)),
);
const text = fc.array(unit, { maxLength: 60 }).map((units) => units.join(""));

/** What every comparison promises, whatever the texts. */
function expectSound(a: string, b: string): number {
  const { changes } = compareTexts(a, b);
  expect(applyChanges(changes, a, b)).toBe(b);
  let aEnd = -1;
  let bEnd = -1;
  let size = 0;
  for (const change of changes) {
    expect(change.a.start).toBeGreaterThan(aEnd);
    expect(change.b.start).toBeGreaterThan(bEnd);
    expect(a.slice(Math.max(aEnd, 0), change.a.start)).toBe(b.slice(Math.max(bEnd, 0), change.b.start));
    for (const at of [change.a.start, change.a.end]) expect(splitsPair(a, at)).toBe(false);
    for (const at of [change.b.start, change.b.end]) expect(splitsPair(b, at)).toBe(false);
    const gone = change.a.end - change.a.start;
    const come = change.b.end - change.b.start;
    expect(change.kind).toBe(gone === 0 ? "insert" : come === 0 ? "delete" : "replace");
    expect(gone + come).toBeGreaterThan(0);
    aEnd = change.a.end;
    bEnd = change.b.end;
    size += [...a.slice(change.a.start, change.a.end)].length + [...b.slice(change.b.start, change.b.end)].length;
  }
  expect(a.slice(Math.max(aEnd, 0))).toBe(b.slice(Math.max(bEnd, 0)));
  return size;
}

function oracle(a: string, b: string): number {
  let size = 0;
  for (const piece of diffArrays([...a], [...b])) if (piece.added || piece.removed) size += piece.count;
  return size;
}

describe("comparing two texts", () => {
  it("finds as few edits as the oracle in small texts", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(expectSound(a, b)).toBe(oracle(a, b));
      }),
      { numRuns: 2000 },
    );
  });
  it("holds for edited long texts", () => {
    const long = fc.array(fc.constantFrom("alpha ", "beta ", "gamma\n", "\u{1f600}", "delta. ", "x", "epsilon42 "), {
      minLength: 300,
      maxLength: 900,
    });
    const edit = fc.record({ at: fc.nat(), cut: fc.nat({ max: 40 }), put: text });
    fc.assert(
      fc.property(long, fc.array(edit, { maxLength: 30 }), (words, edits) => {
        const a = words.join("");
        const b: string[] = [...words];
        for (const { at, cut, put } of edits) b.splice(at % b.length, cut, put);
        expectSound(a, b.join(""));
      }),
      { numRuns: 300 },
    );
  });
});
