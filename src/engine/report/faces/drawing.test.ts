import { describe, expect, it } from "vitest";
import { wrap } from "./drawing.ts";

/** Ten Han characters wide. */
const ten = { most: 100, style: { size: 10 } } as const;
const lines = (text: string, most: number = ten.most): readonly string[] => wrap(text, most, 9, ten.style);

describe("lines on a card", () => {
  it("end after any character of a text without blanks, and hold together the words of another script in it", () => {
    expect(lines("一二三四五六七八九十甲乙丙")).toEqual(["一二三四五六七八九十", "甲乙丙"]);
    expect(lines("一二三四五六七 Unicode 八九")).toEqual(["一二三四五六七", "Unicode 八九"]);
  });

  it("never begin with a mark that closes, nor end with one that opens", () => {
    expect(lines("一二三四五六七八九十。甲乙")).toEqual(["一二三四五六七八九", "十。甲乙"]);
    expect(lines("一二三四五六七八九（十）甲")).toEqual(["一二三四五六七八九", "（十）甲"]);
  });

  it("end at blanks in a text that has them", () => {
    expect(lines("what a text says besides its words")).toEqual(["what a text says", "besides its words"]);
  });

  it("break a word that is longer than a line, and end in dots where there are too many", () => {
    expect(lines("abcdefghijklmnopqrstuvwx")).toHaveLength(2);
    expect(wrap("一二三四五六七八九十甲乙丙", ten.most, 1, ten.style)).toEqual(["一二三四五六七八九\u2026"]);
  });
});
