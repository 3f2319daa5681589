import { describe, expect, it } from "vitest";
import { say } from "#messages/index.ts";
import { bits, lineOf } from "./samples.ts";

describe("chains", () => {
  const via = (outer: string, inner = "none", misreading = "none") => ({
    id: "marker.via",
    params: { outer, inner, misreading },
  });
  it.each([
    [String.raw`Today\u2019s date is 2026\/06\/30.`, "U+2019", "\\u2019", via("backslash")],
    [String.raw`Today\u02BCs date is 2026/06/30.`, "U+02BC", "\\u02BC", via("backslash")],
    [String.raw`Today\\u02b9s date is 2026/06/30.`, "U+02B9", "\\\\u02b9", via("backslash", "backslash")],
    [String.raw`Today\'s date is 2026/06/30.`, "U+0027", "\\'", via("backslash")],
    ["Today&rsquo;s date is 2026/06/30.", "U+2019", "&rsquo;", via("html")],
    ["Today&#39;s date is 2026&#47;06&#x2f;30.", "U+0027", "&#39;", via("html")],
    ["Today&apos;s date is 2026/06/30.", "U+0027", "&apos;", via("html")],
    ["Today&#8217;s date is 2026/06/30.", "U+2019", "&#8217;", via("html")],
    ["Today&#x2019;s date is 2026/06/30.", "U+2019", "&#x2019;", via("html")],
    ["Today&#700;s date is 2026/06/30.", "U+02BC", "&#700;", via("html")],
    ["Today&#x2bc;s date is 2026/06/30.", "U+02BC", "&#x2bc;", via("html")],
    ["Today&#697;s date is 2026/06/30.", "U+02B9", "&#697;", via("html")],
    ["Today&#X2B9;s date is 2026/06/30.", "U+02B9", "&#X2B9;", via("html")],
    ["Today&#146;s date is 2026/06/30.", "U+2019", "&#146;", via("html")],
    ["Today&amp;rsquo;s date is 2026/06/30.", "U+2019", "&amp;rsquo;", via("html", "html")],
    ["Today%E2%80%99s%20date%20is%202026%2F06%2F30.", "U+2019", "%E2%80%99", via("percent")],
    ["Today%25E2%2580%2599s date is 2026/06/30.", "U+2019", "%25E2%2580%2599", via("percent", "percent")],
    ["Today%ca%bcs+date+is+2026/06/30.", "U+02BC", "%ca%bc", via("percent")],
    ["Today%CA%B9s date is 2026/06/30.", "U+02B9", "%CA%B9", via("percent")],
    [
      "Today\u00E2\u20AC\u2122s date is 2026/06/30.",
      "U+2019",
      "\u00E2\u20AC\u2122",
      via("none", "none", "utf8AsWindows1252"),
    ],
    ["Today\u00CA\u00BCs date is 2026/06/30.", "U+02BC", "\u00CA\u00BC", via("none", "none", "utf8AsWindows1252")],
    ["Today\u00CA\u00B9s date is 2026/06/30.", "U+02B9", "\u00CA\u00B9", via("none", "none", "utf8AsWindows1252")],
    [
      "Today\u00E2\u0080\u0099s date is 2026/06/30.",
      "U+2019",
      "\u00E2\u0080\u0099",
      via("none", "none", "utf8AsLatin1"),
    ],
    ["Today\u0092s date is 2026/06/30.", "U+2019", "\u0092", via("none", "none", "windows1252AsLatin1")],
    [
      String.raw`Today\u00e2\u20ac\u2122s date is 2026/06/30.`,
      "U+2019",
      String.raw`\u00e2\u20ac\u2122`,
      via("backslash", "none", "utf8AsWindows1252"),
    ],
    ["Today^\u2019s date is 2026/06/30.", "U+2019", "^\u2019", via("caret")],
    ["Today$([char]8217)s date is 2026/06/30.", "U+2019", "$([char]8217)", via("powershell")],
    ["Today\u9225\u6A9A date is 2026/06/30.", "U+2019", "\u9225\u6A9A", via("none", "none", "utf8AsGbk")],
    ["Today\u59CBs date is 2026/06/30.", "U+02BC", "\u59CBs", via("none", "none", "utf8AsGbk")],
    ["Today\u4F7Fs date is 2026/06/30.", "U+02B9", "\u4F7Fs", via("none", "none", "utf8AsGbk")],
    ["Today\u7AB6\u51B1 date is 2026/06/30.", "U+2019", "\u7AB6\u51B1", via("none", "none", "utf8AsShiftJis")],
    ["Today\uFF8A\uFF7Cs date is 2026/06/30.", "U+02BC", "\uFF8A\uFF7Cs", via("none", "none", "utf8AsShiftJis")],
    [
      "Today\u0432\u0402\u2122s date is 2026/06/30.",
      "U+2019",
      "\u0432\u0402\u2122s",
      via("none", "none", "utf8AsWindows1251"),
    ],
    ["Today\u041A\u2116s date is 2026/06/30.", "U+02B9", "\u041A\u2116s", via("none", "none", "utf8AsWindows1251")],
    [
      "Today\u0393\u00C7\u00D6s date is 2026/06/30.",
      "U+2019",
      "\u0393\u00C7\u00D6",
      via("none", "none", "utf8AsCp437"),
    ],
    ["Today\u2569\u255Ds date is 2026/06/30.", "U+02BC", "\u2569\u255D", via("none", "none", "utf8AsCp437")],
    [
      "Today\u00D4\u00C7\u00D6s date is 2026/06/30.",
      "U+2019",
      "\u00D4\u00C7\u00D6",
      via("none", "none", "utf8AsCp850"),
    ],
    [
      "Today\u201A\u00C4\u00F4s date is 2026/06/30.",
      "U+2019",
      "\u201A\u00C4\u00F4",
      via("none", "none", "utf8AsMacRoman"),
    ],
    ["Today\u00A0\u00BAs date is 2026/06/30.", "U+02BC", "\u00A0\u00BA", via("none", "none", "utf8AsMacRoman")],
    ["Today\u00A0\u03C0s date is 2026/06/30.", "U+02B9", "\u00A0\u03C0", via("none", "none", "utf8AsMacRoman")],
    ["Today\u5B8Es date is 2026/06/30.", "U+02BC", "\u5B8Es", via("none", "none", "utf8AsBig5")],
    ["Today\u8CC8s date is 2026/06/30.", "U+02B9", "\u8CC8s", via("none", "none", "utf8AsKorean")],
  ])("%s is read through", (text, apostrophe, written, via) => {
    const padded = `\u{1F600} ${text}\n`;
    const line = lineOf(padded);
    expect(line).toMatchObject({ status: "decoded", apostrophe, separator: "U+002F", date: "2026-06-30", via });
    expect(line.bits?.listedTimeZone).toBe(1);
    expect(padded.slice(line.span.start, line.span.end)).toBe(text);
    expect(padded.slice(line.apostropheSpan!.start, line.apostropheSpan!.end)).toBe(written);
  });

  it("is named in words", () => {
    const words = (text: string) => say(lineOf(text).via!);
    expect(words(String.raw`Today\\u2019s date is 2026/06/30.`)).toBe(
      "Written with backslash escapes around backslash escapes, undone here.",
    );
    expect(words("Today\u9225\u6A9A date is 2026/06/30.")).toBe(
      "UTF-8 was taken for GBK on the way, which can swallow the letter behind an apostrophe. This was reversed: the characters are a reading, not the original bytes.",
    );
    expect(words("Today&#x92;s date is 2026/06/30.")).toBe("Written with HTML entities, undone here.");
    expect(words(String.raw`Today\u0092s date is 2026/06/30.`)).toBe(
      "Written with backslash escapes, undone here. The windows-1252 byte 92 was taken for Latin-1 on the way. This was reversed: the characters are a reading, not the original bytes.",
    );
  });

  it("covers an escaped separator whole", () => {
    const text = String.raw`Today's date is 2026\/06\/30.`;
    const line = lineOf(text);
    expect(line.separatorSpans.map((span) => text.slice(span.start, span.end))).toEqual([
      String.raw`\/`,
      String.raw`\/`,
    ]);
  });

  it("finds a hole beneath an escape", () => {
    expect(lineOf(String.raw`Today\ufffds date is 2026\/06\/30.`)).toMatchObject({
      status: "lost",
      bits: bits(null, null, 1),
    });
  });

  it("does not undo what is not there: an escape behind the sentence is none of its business", () => {
    expect(lineOf(String.raw`Today's date is 2026-06-30. \u2019 &rsquo; %20`).via).toBeNull();
    expect(lineOf(String.raw`Today's date is 2026-06-30 \u2019`)).toMatchObject({ status: "near-miss", via: null });
  });
});
