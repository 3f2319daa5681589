import { describe, expect, it } from "vitest";
import { DRAWN_CHIPS, decorate, type Mark, placeMarks } from "./marks.ts";
import { project } from "./projection.ts";
import { revealed } from "./revealed.ts";

const projected = (text: string) => project([{ heading: null, text }]);

const chips = (text: string): (string | undefined)[] => {
  const projection = projected(text);
  return revealed(projection, 0, projection.length).map(({ chip }) => chip);
};

describe("what a revealed text shows", () => {
  it("is every invisible with its number, ordinary or not", () => {
    const persian = "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645";
    expect(chips(`\uFEFF${persian} \u{1F468}\u200D\u{1F469}\u00A0\u{E0041}\uD800`)).toEqual([
      "BOM\u00A0U+FEFF",
      "ZWNJ\u00A0U+200C",
      "ZWJ\u00A0U+200D",
      "NBSP\u00A0U+00A0",
      "TAG\u00A0A\u00A0U+E0041",
      "U+D800",
    ]);
  });

  it("is tabs, and the blanks before a line end, but no space between words", () => {
    expect(chips("a  b\tc \nd  \t \n  e")).toEqual([
      "TAB\u00A0U+0009",
      "SP\u00A0U+0020",
      "2\u00D7SP\u00A0U+0020",
      "TAB\u00A0U+0009",
      "SP\u00A0U+0020",
    ]);
  });

  it("is line ends only where they are of several kinds", () => {
    expect(chips("a\r\nb\r\n")).toEqual([]);
    expect(chips("a\nb\n")).toEqual([]);
    expect(chips("a\r\nb\nc\rd")).toEqual(["CRLF", "LF", "CR"]);
  });

  it("is bounded, begins in view, and says how many more there are", () => {
    const projection = projected("\u200B".repeat(3 * DRAWN_CHIPS));
    const marks = revealed(projection, DRAWN_CHIPS, 3 * DRAWN_CHIPS);
    expect(marks).toHaveLength(DRAWN_CHIPS);
    expect(marks[0]?.span.start).toBe(DRAWN_CHIPS);
    expect(marks.at(-1)?.chip).toBe(`ZWSP\u00A0U+200B \u2026 +${DRAWN_CHIPS}`);
  });

  it("carries the accent inside a mark that does", () => {
    const projection = projected("a\u200Bb\u200Cc");
    const found: Mark = { part: 0, span: { start: 1, end: 2 }, kind: "invisible", label: "", why: "" };
    const drawn = decorate(
      projection,
      placeMarks(projection, [found]),
      placeMarks(projection, revealed(projection, 0, projection.length)),
    );
    expect(drawn.flatMap(({ mark, chips }) => chips.map(({ label }) => [mark.kind, label]))).toEqual([
      ["invisible", "ZWSP\u00A0U+200B"],
      ["revealed", "ZWNJ\u00A0U+200C"],
    ]);
  });
});
