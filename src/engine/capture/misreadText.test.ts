import { expect, it } from "vitest";
import { say } from "#messages/index.ts";
import { misreadText } from "./misreadText.ts";

const named = (text: string) => misreadText(text, "utf-8").map(({ params }) => params);

it.each([
  ["windows1252", "It\u00E2\u20AC\u2122s \u00E2\u20AC\u201D 3 \u00E2\u2020\u2019 4", 3],
  ["latin1", "It\u00E2\u0080\u0099s \u00E2\u0080\u0094", 2],
  ["cp437", "It\u0393\u00C7\u00D6s \u0393\u00C7\u00F6 \u0393\u00E5\u00C6", 3],
  ["windows1252", "Today\u00E2\u20AC\u2122s date is 2026-06-30.", 1],
  ["windows1251", "It\u0432\u0402\u2122s \u0432\u0402\u201D", 2],
  ["gbk", "It\u9225\u6A9A \u9225\u6A9A", 2],
  ["shiftJis", "Today\u7AB6\u51B1 date is 2026-06-30.", 1],
])("UTF-8 taken for %s is known by its dashes and quotes", (misreading, text, count) => {
  expect(named(text)).toEqual([{ misreading, saved: "utf8", count, limit: 0 }]);
});

it("both damages are said where a console wrote a misread text as UTF-16", () => {
  expect(misreadText("It\u0393\u00C7\u00D6s \u0393\u00C7\u00F6", "utf-16le").map(say)).toEqual([
    "It looks as if UTF-8 was taken for the DOS code page 437, then saved as UTF-16: 2 places show it. The text is shown as it stands. Where it can be reversed for a date line, the line says so.",
  ]);
});

it("a text that speaks of misread characters is not called misread", () => {
  expect(named("\u2019 becomes \u00E2\u20AC\u2122 when UTF-8 is read as windows-1252")).toEqual([]);
});

it("an article that quotes one misread apostrophe is not called misread", () => {
  expect(named("Search your site for \u00E2\u20AC\u2122 and repair it.")).toEqual([]);
});

it.each([
  "",
  "plain",
  "It\u2019s 5 \u20AC \u2014 \u201Cfine\u201D",
  "\u00E2ge, \u0393\u03B1\u03BC\u03BC\u03B1, \u0432 \u0440\u0435\u043A\u0435, \u4ECA\u5929",
])("%s is not called misread", (text) => {
  expect(named(text)).toEqual([]);
});
