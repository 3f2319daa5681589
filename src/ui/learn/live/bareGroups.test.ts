import { describe, expect, it } from "vitest";
import { notices } from "#ui/learn/hollow/notices.ts";
import { bareGroups } from "./bareGroups.ts";

const drawn = (text: string) => bareGroups(text).map((glyphs) => glyphs.map(({ text }) => text).join("|"));

describe("a text that is bare", () => {
  it("has what cannot be seen as labels, by eights", () => {
    const labels = bareGroups(notices[1] ?? "").filter(([first]) => first?.isLabel);
    expect(labels.map((glyphs) => glyphs.length)).toEqual([8, 8, 8]);
  });

  it("has labels for white space at the ends of lines, and nowhere else", () => {
    expect(drawn("a b \t\nc")).toEqual(["a b", "SP|TAB", "\nc"]);
    expect(drawn("a b\nc")).toEqual(["a b\nc"]);
    expect(drawn("a ")).toEqual(["a", "SP"]);
  });
});
