import { describe, expect, it } from "vitest";
import { oddCodePoints } from "./oddCodePoints.ts";
import { channels } from "./registry.ts";
import { findChannels } from "./scan/findChannels.ts";

const find = (text: string) => findChannels([{ path: "", role: "text", text, bytes: null }], channels);

describe("code points without a character", () => {
  it.each([
    ["half of a pair", "a\uD83Db", "surrogate", "U+D83D"],
    ["a noncharacter", "a\uFDD0b", "noncharacter", "U+FDD0"],
    ["the last of a plane", "a\u{1FFFE}b", "noncharacter", "U+1FFFE"],
    ["private use", "a\uE123b", "private", "U+E123"],
    ["private use of the last plane", "a\u{10FFFD}b", "private", "U+10FFFD"],
    ["what Unicode 17.0 has not assigned", "a\u0378b", "unassigned", "U+0378"],
  ])("%s", (_, text, kind, point) => {
    const [finding, ...others] = find(text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      channel: "odd-code-points",
      strength: "unexplained",
      say: { params: { kind, point, count: 1 } },
    });
    expect(finding?.against).not.toEqual([]);
  });

  it("a row of private use counts its kinds", () => {
    const [finding] = find(`a${"\uE001\uE000".repeat(8)}b`);
    expect(finding?.say.params).toEqual({ kind: "private", point: "U+E001", count: 16, others: 1 });
    expect(finding?.for.map(({ id }) => id)).toEqual(["channels.for-scattered", "channels.for-alphabet"]);
  });

  it("icons of fonts, the sign of Apple and marks of citations are benign", () => {
    for (const text of [
      "\uE0A0 main \uE0B0 ~/src \uE0B0",
      "\uF8FF Menu",
      "see \uE200cite\uE202turn1\uE201.",
      "\uF07B docs \u{F0001}",
    ])
      expect(find(text).filter(({ strength }) => strength !== "benign")).toEqual([]);
  });

  it("letters of all scripts, emoji and whole pairs are not asked about", () => {
    expect(find("\u0416\u05D0\u0627\u0905\u4E00\uAC00\u{1F600}\u{20000}\u{1E900} \uFFFD \uFFFC")).toEqual([]);
  });

  it("a megabyte of them is bounded", () => {
    for (const piece of ["\uD800", "\uE000\uE001", "a\uE123", "\u{10FFFE}", "\u0378\uD800\uFDD0"]) {
      const found = findChannels(
        [{ path: "", role: "text", text: piece.repeat(400_000), bytes: null }],
        [oddCodePoints],
      );
      expect(found.length).toBeLessThan(5);
      expect(found[0]?.spans.length).toBeLessThanOrEqual(1000);
    }
  });
});
