import { diffArrays } from "diff";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isInsidePair } from "#engine/text/points.ts";
import type { Change } from "#engine/types.ts";
import { applyChanges } from "./applyChanges.ts";
import { compare, compareTexts } from "./compare.ts";
import { named, readMarked, showMarked } from "./markedText.ts";

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
    for (const at of [change.a.start, change.a.end]) expect(isInsidePair(a, at)).toBe(false);
    for (const at of [change.b.start, change.b.end]) expect(isInsidePair(b, at)).toBe(false);
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

function size(changes: readonly Change[]): number {
  return changes.reduce((sum, { a, b }) => sum + a.end - a.start + b.end - b.start, 0);
}

describe("small texts", () => {
  it.each([
    "It[\u2019/']s 2026[-//]06",
    "Today[\u02b9/']s date is 2026[//-]06[//-]30.",
    "Today['/\u2019]s",
    "a[\u200b/]b",
    "line[\r/]\nline[\r/]\n",
    "[\ufeff/]text",
    "caf[\u00e9/e\u0301]",
    "one [\u{1f600}/\u{1f601}] two",
    "half a pair: [\ud83d/\ud83d\ude00]",
    "other half: [\ude00/\ud83d\ude00]",
    "[/all of it]",
    "[all of it/]",
    "[x/y]",
  ])("%j is found as it is marked", (marked) => {
    const { a, b } = readMarked(marked);
    expect(showMarked(a, b, compare(a, b))).toBe(named(marked));
    expectSound(a, b);
  });

  it.each([
    ["a new line is a whole line", "one\ntwo\n", "one\none more\ntwo\n", "one<U+000A>[/one more<U+000A>]two<U+000A>"],
    ["a new word comes with its space", "the cat sat", "the cat the dog sat", "the cat [/the dog ]sat"],
  ])("%s", (_, a, b, expected) => {
    expect(showMarked(a, b, compare(a, b))).toBe(expected);
  });

  it("do not differ from themselves", () => {
    fc.assert(
      fc.property(text, (a) => {
        expect(compare(a, a)).toEqual([]);
      }),
    );
  });

  it("take as few edits as the oracle finds, and applying them gives B", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(expectSound(a, b)).toBe(oracle(a, b));
      }),
      { numRuns: 300 },
    );
  });

  it("differ by as much in either direction", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(expectSound(a, b)).toBe(expectSound(b, a));
      }),
    );
  });
});

describe("long texts", () => {
  const pieces = ["alpha ", "beta ", "gamma\n", "\u{1f600}", "delta. ", "x", "epsilon42 ", "\ud83d", "\ude01"];
  const long = fc.array(fc.constantFrom(...pieces), { minLength: 300, maxLength: 900 });
  const edit = fc.record({ at: fc.nat(), cut: fc.nat({ max: 40 }), put: text });

  it("with edits are exact", () => {
    fc.assert(
      fc.property(long, fc.array(edit, { maxLength: 30 }), (words, edits) => {
        const b: string[] = [...words];
        for (const { at, cut, put } of edits) b.splice(at % b.length, cut, put);
        expectSound(words.join(""), b.join(""));
      }),
      { numRuns: 100 },
    );
  });

  it("that have nothing in common are exact", () => {
    fc.assert(
      fc.property(long, long, (a, b) => {
        expectSound(a.join(""), b.join(""));
      }),
      { numRuns: 50 },
    );
  });

  it("with a moved block differ by that block, twice", () => {
    const lines = Array.from({ length: 2000 }, (_, index) => `line ${index} says ${index * 7919}\n`);
    const moved = [...lines.slice(0, 400), ...lines.slice(440, 1500), ...lines.slice(400, 440), ...lines.slice(1500)];
    const [a, b] = [lines.join(""), moved.join("")];
    expectSound(a, b);
    expect(size(compare(a, b))).toBe(2 * lines.slice(400, 440).join("").length);
  });

  it("with a record taken out of many alike lose that record only", () => {
    const records = Array.from(
      { length: 200 },
      (_, index) => `{"type": "string", "description": "${index * 7919}"},\n`,
    );
    const [a, b] = [records.join(""), records.toSpliced(70, 1).join("")];
    expect(compare(a, b)).toHaveLength(1);
    expect(size(compare(a, b))).toBe(records[70]?.length);
  });

  it("with other line ends differ in these only", () => {
    const a = Array.from({ length: 10_000 }, (_, index) => `${index % 13}${"-".repeat(index % 17)}\r\n`).join("");
    const b = a.replaceAll("\r\n", "\n");
    const { changes, finest } = compareTexts(a, b);
    expect(changes).toHaveLength(10_000);
    expect(finest).toBe(true);
    expectSound(a, b);
  });
});

describe("bounds", () => {
  // Generous: they catch a hang, not a slow machine. Alone, each takes well under a second.
  const numbers = (count: number, step: number) =>
    Array.from({ length: count }, (_, n) => (n * step) % 99_991).join(" ");
  it.each([
    ["unrelated numbers", numbers(50_000, 7919), numbers(50_000, 104_729)],
    ["nothing in common", "a".repeat(300_000), "b".repeat(300_000)],
    ["one letter, more of it", "a".repeat(1_000_000), "a".repeat(900_001)],
    ["a pattern out of step", "aab".repeat(100_000), "aba".repeat(90_000)],
    ["a swap at every third point", "12-".repeat(100_000), "12/".repeat(100_000)],
    ["half pairs", "\ud83d".repeat(100_000), "\ud83d\ude00".repeat(100_000)],
    ["many lines in reverse", numbers(50_000, 1).replaceAll(" ", "\n"), numbers(50_000, 99_990).replaceAll(" ", "\n")],
  ])("%s: ends, and is exact", (_, a, b) => {
    const { changes } = compareTexts(a, b);
    expect(applyChanges(changes, a, b) === b).toBe(true);
  });

  it("says that texts too far apart were not compared the finest way", () => {
    expect(compareTexts("a".repeat(300_000), "b".repeat(300_000)).finest).toBe(false);
  });
});
