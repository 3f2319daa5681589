import { describe, expect, it } from "vitest";
import { formatPoint, isInvisible } from "#engine/index.ts";
import { chipOf } from "./chip.ts";
import {
  CHIPS_PER_MARK,
  DRAWN_CHIPS,
  DRAWN_MARKS,
  decorate,
  LOOKED_AROUND,
  type Mark,
  type MarkKind,
  nearestMarks,
  OVERVIEW_TICKS,
  overviewTicks,
  placeMarks,
  unmarked,
} from "./marks.ts";
import { project } from "./projection.ts";

const mark = (start: number, end: number, kind: MarkKind = "marked", part = 0): Mark => ({
  part,
  span: { start, end },
  kind,
  label: "label",
  why: "",
});

const decorated = (text: string, ...marks: readonly Mark[]) => {
  const projection = project([{ heading: null, text }]);
  return decorate(projection, placeMarks(projection, marks));
};

const chips = (text: string, kind?: MarkKind) => decorated(text, mark(0, text.length, kind))[0]!.chips;

describe("chipOf", () => {
  it("names what has no ink", () => {
    const labels = [
      "\u200B",
      "\u200D",
      "\uFEFF",
      "\u00A0",
      "\u{E0041}",
      "\uFE0F",
      "\u{E0100}",
      "\uD83D",
      "\u3164",
      "\u2061",
      "\u202E",
    ].map((point) => chipOf(point.codePointAt(0)!));
    expect(labels).toEqual(["ZWSP", "ZWJ", "BOM", "NBSP", "TAG\u00A0A", "VS16", "VS17", "U+D83D", "HF", "FA", "RLO"]);
  });

  it("knows every point that the reports call invisible", () => {
    const fillers = [0x2800, 0x3164, 0x115f, 0xffa0].map(chipOf);
    expect(fillers).toEqual(["BRAILLE\u00A0SP", "HF", "HCF", "HWHF"]);
    for (let point = 0; point <= 0x10ffff; point += 1) {
      if (isInvisible(point) && chipOf(point) === null) expect.fail(formatPoint(point));
    }
  });

  it("leaves alone what is seen as it is", () => {
    for (const point of ["a", " ", "\u02B9", "\u2019", "\u{1F600}"]) {
      expect(chipOf(point.codePointAt(0)!)).toBeNull();
    }
  });
});

describe("decorate", () => {
  it("marks the exact points in shown offsets", () => {
    expect(decorated("a\r\n\u02B9b", mark(3, 4))).toMatchObject([
      { start: 2, end: 3, className: "tt-mark tt-marked", chips: [] },
    ]);
  });

  it("puts a chip before each point without ink", () => {
    expect(decorated("a\u200B\u200Cb", mark(1, 3, "invisible"))[0]).toMatchObject({
      chips: [
        { at: 1, label: "ZWSP", hides: 0 },
        { at: 2, label: "ZWNJ", hides: 0 },
      ],
    });
  });

  it("names line endings where nothing else is marked", () => {
    expect(decorated("a\r\nb", mark(1, 3, "encoding"))[0]!.chips).toEqual([{ at: 1, label: "CRLF", hides: 0 }]);
  });

  it("puts no chips into an ordinary edit", () => {
    expect(chips("a\u200Bb", "ordinary")).toEqual([]);
    expect(chips("a\u200Bb", "part-only")).toEqual([]);
  });

  it("counts what is more than a reader would look at", () => {
    const many = chips("\u200B".repeat(1_000));
    expect(many).toHaveLength(CHIPS_PER_MARK + 1);
    expect(many.at(-1)!.label).toBe("+936");
  });

  it("hides the box that Monaco draws for what a chip names", () => {
    expect(chips("\uFEFF\uD83D")).toEqual([
      { at: 0, label: "BOM", hides: 1 },
      { at: 1, label: "U+D83D", hides: 1 },
    ]);
  });

  it("names a point once, by the strongest mark over it", () => {
    const drawn = decorated("a\u200Bb", mark(1, 2, "encoding"), mark(0, 3, "invisible"));
    expect(drawn.map((one) => [one.mark.kind, one.chips.length])).toEqual([
      ["invisible", 1],
      ["encoding", 0],
    ]);
  });

  it("names what is shown as something else even where nothing marks it", () => {
    const projection = project([{ heading: "h", text: "a\u202Eb\u2066c" }]);
    const marks = [mark(3, 4, "invisible"), mark(0, 5, "noise"), ...unmarked(projection, 0, projection.length)];
    const drawn = decorate(projection, placeMarks(projection, marks)).filter((one) => one.chips.length > 0);
    expect(drawn.map((one) => [one.className, one.chips[0]?.label])).toEqual([
      ["tt-mark tt-control", "RLO"],
      ["tt-mark tt-invisible", "LRI"],
    ]);
  });

  it("looks for what nothing marks only about what is in view", () => {
    const text = `\u202E${"\u{1F600}".repeat(3 * LOOKED_AROUND)}\u202E`;
    const projection = project([{ heading: "h", text }]);
    const found = (from: number, to: number) => unmarked(projection, from, to).map((one) => one.span.start);
    expect(found(0, 100)).toEqual([0]);
    expect(found(2 * LOOKED_AROUND, 2 * LOOKED_AROUND + 99)).toEqual([]);
    expect(found(projection.length, projection.length)).toEqual([text.length - 1]);
  });

  it("draws no more chips than Monaco can bear", () => {
    const text = "\u200B".repeat(20_000);
    const marks = Array.from({ length: 1_000 }, (_, index) => mark(index * 20, index * 20 + 20, "invisible"));
    const drawn = decorated(text, ...marks);
    expect(drawn.flatMap((one) => one.chips)).toHaveLength(DRAWN_CHIPS);
  });

  it("shows an empty span as a gap", () => {
    expect(decorated("ab", mark(1, 1, "invisible"))[0]!.className).toBe("tt-gap tt-invisible");
  });

  it("leaves out a mark whose part is not shown", () => {
    expect(decorated("ab", mark(0, 1, "marked", 3))).toEqual([]);
  });
});

describe("bounds", () => {
  const projection = project([{ heading: null, text: "x".repeat(50_000) }]);
  const placed = placeMarks(
    projection,
    Array.from({ length: 20_000 }, (_, index) => mark(index * 2, index * 2 + 1, index === 77 ? "marked" : "ordinary")),
  );

  it("draws the marks nearest to what is in view", () => {
    const near = nearestMarks(placed, 20_000, 20_100);
    expect(near).toHaveLength(DRAWN_MARKS);
    expect(near[0]!.start).toBeLessThan(20_000);
    expect(near.at(-1)!.end).toBeGreaterThan(20_100);
    expect(nearestMarks(placed, 0, 10)[0]!.start).toBe(0);
    expect(nearestMarks(placed, 49_000, 50_000).at(-1)!.start).toBe(39_998);
  });

  it("keeps the strongest of its neighbourhood in the overview", () => {
    const ticks = overviewTicks(projection, placed);
    expect(ticks.length).toBeLessThanOrEqual(OVERVIEW_TICKS);
    expect(ticks.some((tick) => tick.mark.kind === "marked")).toBe(true);
  });
});
