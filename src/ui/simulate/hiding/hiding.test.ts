import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "#engine/index.ts";
import { bytesOfHex } from "./bytesOfHex.ts";
import { asciiDropped, asciiReplaced, byteTokens, hexBytes, jsonEscaped, piecesOf, windowOn } from "./machineForms.ts";
import { tallyChanges } from "./tallyChanges.ts";

const anyText = fc.string({ unit: "binary", maxLength: 20 });

describe("bytes in hexadecimal", () => {
  it.each([
    ["73 65 63", [0x73, 0x65, 0x63]],
    ["0x73,0x65\n63", [0x73, 0x65, 0x63]],
    ["FFfe", [0xff, 0xfe]],
    ["", []],
  ])("%j are %j", (text, bytes) => expect([...(bytesOfHex(text) ?? [])]).toEqual(bytes));

  it.each(["7", "73 6", "0x", "7g", "\u0663\u0663"])("%j are none", (text) => expect(bytesOfHex(text)).toBeNull());
});

describe("what changed", () => {
  it("is counted in code points, by what happened to them", () => {
    const [cover, text] = ["ab cd", "a\u200B\u200C\u{E0041}b\u2003cd"];
    expect(tallyChanges(cover, text, compare(cover, text))).toEqual({
      added: 3,
      replaced: 1,
      removed: 0,
      points: ["U+200B", "U+200C", "U+E0041", "U+2003"].map((point) => ({ point, count: 1 })),
    });
    expect(tallyChanges("ab", "a", compare("ab", "a"))).toMatchObject({ added: 0, removed: 1 });
  });

  it("is one for one where the lengths agree and that explains it, though the comparison slid a letter", () => {
    const [cover, text] = ["mitte", "mi\u0442\u0442\u0435"];
    const slid = [
      { kind: "replace", a: { start: 2, end: 3 }, b: { start: 2, end: 5 } },
      { kind: "delete", a: { start: 3, end: 5 }, b: { start: 5, end: 5 } },
    ] as const;
    expect(tallyChanges(cover, text, slid)).toMatchObject({ added: 0, replaced: 3, removed: 0 });
    // A letter that went from the beginning to the end is not every letter replaced.
    expect(tallyChanges("xabcdef", "abcdefx", compare("xabcdef", "abcdefx"))).toMatchObject({ added: 1, removed: 1 });
  });

  it("is marked in pieces that make up the text", () => {
    fc.assert(
      fc.property(anyText, anyText, (cover, text) => {
        const pieces = piecesOf(text, compare(cover, text), { start: 0, end: text.length });
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      }),
      { numRuns: 50 },
    );
    const marked = piecesOf("a\u200Bb", compare("ab", "a\u200Bb"), { start: 0, end: 3 }).filter(
      (piece) => piece.isMarked,
    );
    expect(marked).toEqual([{ text: "\u200B", isMarked: true }]);
  });

  it("is in view where a text is too long to be shown whole, and no pair is cut", () => {
    const text = `${"\u{1F30A}".repeat(500)}\u200B${"\u{1F30A}".repeat(500)}`;
    const window = windowOn(text, compare(text.replace("\u200B", ""), text), 401);
    const shown = text.slice(window.start, window.end);
    expect(shown).toContain("\u200B");
    expect(shown).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
    expect(windowOn("abc", [], 10)).toEqual({ start: 0, end: 3 });
  });
});

describe("what a machine sees", () => {
  it("is escaped to ASCII and read back by any JSON parser as it was", () => {
    expect(jsonEscaped('"\u2019\u{1F30A}\n\uD800')).toBe('\\"\\u2019\\ud83c\\udf0a\\n\\ud800');
    fc.assert(
      fc.property(anyText, (text) => {
        expect(JSON.parse(`"${jsonEscaped(text)}"`)).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  it("is bytes, and in byte fallback each that is not plain ASCII by itself", () => {
    expect(hexBytes("a\u200B")).toBe("61 e2 80 8b");
    expect(byteTokens("a\u200B\tb")).toBe("a<0xE2><0x80><0x8B><0x09>b");
  });

  it("is in an ASCII log a trace or nothing", () => {
    const text = "caf\u00E9\u200B \u{E0041}\uFB01";
    expect(asciiReplaced(text)).toBe("caf?? ??");
    expect(asciiDropped(text)).toBe("cafe fi");
  });
});
