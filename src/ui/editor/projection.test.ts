import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { awkward, awkwardParts } from "./awkwardText.fixture.ts";
import {
  heldText,
  LARGE,
  LONGEST_LINE,
  LONGEST_ROW,
  project,
  rowOf,
  sliceEnd,
  spanToShown,
  toHeld,
  toShown,
} from "./projection.ts";

const plain = (text: string) => project([{ heading: null, text }]);

/** Between the CR and the LF of a CRLF. */
const isInsideBreak = (text: string, unit: number) => text[unit - 1] === "\r" && text[unit] === "\n";

describe("project", () => {
  it("shows every CR, LF and CRLF as one line feed", () => {
    expect(plain("a\rb\nc\r\nd\n\r\r\n").shown).toBe("a\nb\nc\nd\n\n\n");
  });

  it("leaves byte order marks and the other separators where they stand", () => {
    expect(plain("\uFEFFa\u2028b\u2029c\u0085\uFEFF").shown).toBe("\uFEFFa\u2028b\u2029c\u0085\uFEFF");
  });

  it("shows a lone surrogate as a replacement character, and a pair as it is", () => {
    expect(plain("\uD83Da\uDE00\u{1F600}\uD83D").shown).toBe("\uFFFDa\uFFFD\u{1F600}\uFFFD");
  });

  it("gives a heading a line of its own, even if it was written on two", () => {
    const projection = project([
      { heading: "system\r\n\u00B7", text: "a" },
      { heading: null, text: "b\r\n" },
      { heading: "user", text: "" },
    ]);
    expect(projection.shown).toBe("system \u00B7\na\nb\n\nuser\n");
    expect([0, 1, 2, 3, 4, 5].map((line) => rowOf(projection, line))).toEqual(["heading", 1, 1, 2, "heading", 1]);
  });

  it("places a unit between CR and LF before the break, and covers the break for either half", () => {
    const projection = plain("a\r\nb");
    expect([0, 1, 2, 3, 4].map((unit) => toShown(projection, 0, unit))).toEqual([0, 1, 1, 2, 3]);
    expect(spanToShown(projection, 0, { start: 1, end: 2 })).toEqual({ start: 1, end: 2 });
    expect(spanToShown(projection, 0, { start: 2, end: 3 })).toEqual({ start: 1, end: 2 });
    expect(spanToShown(projection, 0, { start: 2, end: 2 })).toEqual({ start: 1, end: 1 });
  });

  it("knows a heading from the end of the part before it", () => {
    const projection = project([
      { heading: null, text: "a" },
      { heading: "h", text: "b" },
    ]);
    expect([0, 1, 2, 3, 4, 5].map((offset) => toHeld(projection, offset))).toEqual([
      { part: 0, unit: 0 },
      { part: 0, unit: 1 },
      null,
      null,
      { part: 1, unit: 0 },
      { part: 1, unit: 1 },
    ]);
  });

  it("maps every held place there and back, but for the middle of a CRLF", () => {
    fc.assert(
      fc.property(awkwardParts, (parts) => {
        const projection = project(parts);
        expect(projection.shown).not.toContain("\r");
        for (const [part, { text }] of parts.entries()) {
          for (let unit = 0; unit <= text.length; unit += 1) {
            const expected = isInsideBreak(text, unit) ? unit - 1 : unit;
            expect(toHeld(projection, toShown(projection, part, unit))).toEqual({ part, unit: expected });
          }
        }
      }),
    );
  });

  it("maps every shown offset to the held unit that is shown there", () => {
    fc.assert(
      fc.property(awkwardParts, (parts) => {
        const projection = project(parts);
        for (let offset = 0; offset < projection.shown.length; offset += 1) {
          const place = toHeld(projection, offset);
          if (place === null) continue;
          expect(toShown(projection, place.part, place.unit)).toBe(offset);
          const text = parts[place.part]!.text;
          const held = text.replace(/\p{Cs}/gu, "\uFFFD")[place.unit] ?? "\n";
          expect(projection.shown[offset]).toBe(held === "\r" ? "\n" : held);
        }
      }),
    );
  });

  it("gives back exactly what is held, whatever it is", () => {
    fc.assert(
      fc.property(fc.oneof(awkward, fc.string({ unit: "binary" })), (text) => {
        const projection = plain(text);
        expect(heldText(projection, 0, projection.shown.length)).toBe(text);
      }),
    );
  });

  it("copies no heading", () => {
    const projection = project([
      { heading: "one", text: "a\r\nb" },
      { heading: "two", text: "c" },
    ]);
    expect(heldText(projection, 0, projection.shown.length)).toBe("a\r\nb\nc");
    expect(heldText(projection, 1, 2)).toBe("");
  });
});

describe("a large text", () => {
  const long = "\u{1F600}".repeat(LARGE / 2 + 10);

  it("is shown in rows of bounded length that cut no surrogate pair", () => {
    const projection = plain(`a${long}`);
    const rows = projection.shown.split("\n");
    expect(projection.large).toBe(true);
    expect(rows.every((row) => row.length <= LONGEST_ROW && !/\p{Cs}/u.test(row))).toBe(true);
    expect(rows.join("")).toBe(`a${long}`);
  });

  it("is broken behind a space where one is near", () => {
    const projection = plain(`${"word ".repeat(LARGE / 5)} `);
    expect(projection.shown.split("\n").every((row) => row.endsWith(" "))).toBe(true);
  });

  it("of one line is broken even where it is not large, but a long paragraph is not", () => {
    expect(plain("x".repeat(LONGEST_LINE + 1)).shown).toContain("\n");
    expect(plain("x".repeat(LONGEST_LINE)).shown).not.toContain("\n");
  });

  it("keeps the line numbers of what is held", () => {
    const projection = plain(`${"x".repeat(LONGEST_ROW + 1)}\r\n${"y".repeat(LARGE)}\nz`);
    const rows = projection.shown.split("\n").map((_, line) => rowOf(projection, line));
    expect(rows.slice(0, 4)).toEqual([1, "broken", 2, "broken"]);
    expect(rows.at(-1)).toBe(3);
    expect(heldText(projection, 0, projection.shown.length)).toBe(projection.parts[0]!.text);
  });

  it("maps every place there and back across its breaks", () => {
    const text = `${"x".repeat(LONGEST_ROW * 2 + 7)}\r\n${"y".repeat(LARGE)}`;
    const projection = plain(text);
    for (let unit = 0; unit <= LONGEST_ROW * 5; unit += 1) {
      const expected = isInsideBreak(text, unit) ? unit - 1 : unit;
      expect(toHeld(projection, toShown(projection, 0, unit))).toEqual({ part: 0, unit: expected });
    }
  });

  it("of 5 MB in mixed endings is laid out in well under a second", () => {
    const text = "line of text\r\nanother\rthird\n".repeat(180_000);
    const begun = performance.now();
    const projection = plain(text);
    for (let unit = 0; unit < text.length; unit += 500) toHeld(projection, toShown(projection, 0, unit));
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  it("is cut into slices that together are the whole, each but the last ending behind a break", () => {
    const { shown } = plain(`${"\u{1F600}".repeat(LARGE / 2)}\r\n${"short line\n".repeat(50_000)}`);
    const slices: string[] = [];
    for (let rest = shown; rest !== ""; rest = rest.slice(sliceEnd(rest))) slices.push(rest.slice(0, sliceEnd(rest)));
    expect(slices.length).toBeGreaterThan(10);
    expect(slices.join("")).toBe(shown);
    expect(slices.slice(0, -1).filter((slice) => !slice.endsWith("\n"))).toEqual([]);
  });
});
