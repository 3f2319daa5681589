import { describe, expect, it } from "vitest";
import { glyphOf, glyphsOf } from "./glyph.ts";

describe("glyphOf", () => {
  it("never draws nothing for a point without ink", () => {
    const labels = [0x3164, 0x115f, 0xffa0, 0x2800, 0xa0, 0x3000, 0x202e, 0x0, 0x1b, 0x9, 0xa, 0xd83d].map(glyphOf);
    expect(labels.every((glyph) => glyph.isLabel && glyph.text !== "")).toBe(true);
  });

  it("sets a mark on a dotted circle and a box for what no font draws", () => {
    expect(glyphOf(0x301).text).toBe("\u25CC\u0301");
    expect([0xe000, 0xffff, 0xfffc].map((point) => glyphOf(point).text)).toEqual(["\u25A1", "\u25A1", "\u25A1"]);
  });

  it("leaves everything else as it is", () => {
    expect([0x20, 0x27, 0x2b9, 0x1f600].map((point) => glyphOf(point).text)).toEqual([" ", "'", "\u02B9", "\u{1F600}"]);
  });
});

describe("glyphsOf", () => {
  it("names what has no ink between the words, and reorders nothing", () => {
    expect(glyphsOf("a\u202Eb\u00A0")).toEqual([
      { text: "a", isLabel: false },
      { text: "RLO", isLabel: true },
      { text: "b", isLabel: false },
      { text: "NBSP", isLabel: true },
    ]);
  });

  it("keeps lines, tabs and marks that have a base", () => {
    expect(glyphsOf("a\u0301\r\n\tb\n")).toEqual([{ text: "a\u0301\r\n\tb\n", isLabel: false }]);
    expect(glyphsOf("\u0301")).toEqual([{ text: "\u25CC\u0301", isLabel: false }]);
    expect(glyphsOf("a\rb").map((glyph) => glyph.text)).toEqual(["a", "CR", "b"]);
  });
});
