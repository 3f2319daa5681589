import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { awkward, awkwardParts } from "./awkwardText.fixture.ts";
import { applyEdit, areEqual, dominantEnding, editsBetween, isSpliced, splice, spliceBetween } from "./edit.ts";
import { LONGEST_LINE, project, toHeld } from "./projection.ts";

const change = (text: string, offset: number, length: number, insert: string) => {
  const parts = [{ heading: null, text }];
  const edit = applyEdit(project(parts), { offset, length, text: insert });
  return edit === null ? null : splice(parts, edit)[0]!.text;
};

describe("applyEdit", () => {
  it("writes a typed break in the ending the text uses", () => {
    expect(change("a\r\nb", 1, 0, "\n")).toBe("a\r\n\r\nb");
    expect(change("a\rb", 3, 0, "\nc")).toBe("a\rb\rc");
    expect(change("ab", 1, 0, "\n")).toBe("a\nb");
  });

  it("never lets a typed break melt into one that stands beside it", () => {
    expect(change("a\r\n\nb\nc\rd", 9, 0, "")).toBe("a\r\n\nb\nc\rd");
    expect(change("a\n\rb", 3, 0, "\n")).toBe("a\n\r\r\nb");
    expect(change("a\r\rb\n", 4, 0, "\n")).toBe("a\r\rb\r\n\n");
  });

  it("takes a CRLF out whole", () => {
    expect(change("a\r\nb", 1, 1, "")).toBe("ab");
  });

  it("takes out the point beside a break made for display", () => {
    const projection = project([{ heading: null, text: "\u{1F600}".repeat(LONGEST_LINE) }]);
    const remove = { offset: projection.shown.indexOf("\n"), length: 1, text: "" };
    const unit = toHeld(projection, remove.offset)!.unit;
    expect(applyEdit(projection, { ...remove, backward: true })?.span).toEqual({ start: unit - 2, end: unit });
    expect(applyEdit(projection, remove)?.span).toEqual({ start: unit, end: unit + 2 });
  });

  it("refuses to touch a heading", () => {
    const projection = project([
      { heading: "h", text: "a" },
      { heading: "i", text: "b" },
    ]);
    expect(applyEdit(projection, { offset: 0, length: 0, text: "x" })).toBeNull();
    expect(applyEdit(projection, { offset: 2, length: 4, text: "" })).toBeNull();
    expect(applyEdit(projection, { offset: 3, length: 0, text: "x" })).toEqual({
      part: 0,
      span: { start: 1, end: 1 },
      insert: "x",
    });
  });

  it("means in the held text what it does to the shown one", () => {
    const typed = awkward.map((text) => text.replace(/\r\n?/g, "\n").replace(/\p{Cs}/gu, "x"));
    fc.assert(
      fc.property(awkwardParts, fc.nat(), fc.nat({ max: 6 }), typed, (parts, where, long, text) => {
        const projection = project(parts);
        const offset = where % (projection.shown.length + 1);
        const length = Math.min(long, projection.shown.length - offset);
        // Monaco never edits inside a pair.
        fc.pre(![offset, offset + length].some((at) => (projection.shown.codePointAt(at - 1) ?? 0) > 0xffff));
        const edit = applyEdit(projection, { offset, length, text });
        if (edit === null) return;
        const before = parts[edit.part]!.text;
        const around = (before[edit.span.start - 1] ?? "") + edit.insert + (before[edit.span.end] ?? "");
        // What stood apart and now meets is one: a CRLF, a surrogate pair.
        if (edit.insert === "" && (around === "\r\n" || /^[\u{10000}-\u{10FFFF}]$/u.test(around))) return;
        const shown = projection.shown.slice(0, offset) + text + projection.shown.slice(offset + length);
        expect(project(splice(parts, edit)).shown).toBe(shown);
      }),
      { numRuns: 1_000 },
    );
  });

  it("leaves one break where a deletion brings a CR before an LF", () => {
    expect(change("a\rx\nb", 2, 1, "")).toBe("a\r\nb");
  });
});

describe("dominantEnding", () => {
  it("is the most frequent, LF where there is none", () => {
    expect(dominantEnding("")).toBe("\n");
    expect(dominantEnding("\r\n\r\n\n")).toBe("\r\n");
    expect(dominantEnding("\r\r\n\r")).toBe("\r");
  });
});

describe("spliceBetween", () => {
  it("cuts no surrogate pair", () => {
    expect(spliceBetween("\u{1F600}", "\u{1F601}")).toEqual({ span: { start: 0, end: 2 }, insert: "\u{1F601}" });
    expect(spliceBetween("\uD83D", "\u{1F600}")).toEqual({ span: { start: 0, end: 1 }, insert: "\u{1F600}" });
  });

  it("turns any text into any other", () => {
    fc.assert(
      fc.property(awkward, awkward, (before, after) => {
        const made = spliceBetween(before, after);
        if (made === null) expect(before).toBe(after);
        else expect(before.slice(0, made.span.start) + made.insert + before.slice(made.span.end)).toBe(after);
      }),
    );
  });
});

describe("editsBetween", () => {
  it("turns any texts into any others under the same headings", () => {
    fc.assert(
      fc.property(awkwardParts, fc.array(awkward), (before, texts) => {
        const after = before.map((part, index) => ({ ...part, text: texts[index] ?? part.text }));
        expect(areEqual(editsBetween(before, after)!.reduce(splice, before), after)).toBe(true);
      }),
    );
  });

  it("does not lead from one list to another", () => {
    expect(editsBetween([{ heading: null, text: "a" }], [])).toBeNull();
    expect(editsBetween([{ heading: null, text: "a" }], [{ heading: "h", text: "a" }])).toBeNull();
  });
});

describe("isSpliced", () => {
  const parts = [
    { heading: null, text: "abcd" },
    { heading: "h", text: "e" },
  ];
  const edit = { part: 0, span: { start: 1, end: 3 }, insert: "xyz" };
  const after = splice(parts, edit);

  it("knows what a splice gives", () => {
    expect(isSpliced(parts, edit, after)).toBe(true);
  });

  it("takes nothing else for it", () => {
    for (const text of ["abcd", "axyz", "axyzdd", "axyyd", "bxyzd", "axyze"]) {
      expect(isSpliced(parts, edit, splice(after, { part: 0, span: { start: 0, end: 5 }, insert: text }))).toBe(false);
    }
    expect(isSpliced(parts, edit, after.slice(0, 1))).toBe(false);
    expect(isSpliced(parts, edit, splice(after, { ...edit, part: 1 }))).toBe(false);
    expect(isSpliced(parts, edit, [...after.slice(0, 1), { heading: null, text: "e" }])).toBe(false);
  });
});
