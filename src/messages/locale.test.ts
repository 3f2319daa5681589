import { describe, expect, it } from "vitest";
import { localeFor } from "./locale.ts";

describe("the language of the page", () => {
  it.each([
    [["en-GB", "zh-CN"], "en"],
    [["zh-CN", "zh", "en-US", "en"], "zh-Hans"],
    [["zh-TW", "en"], "zh-Hans"],
    [["zh-Hant-HK"], "zh-Hans"],
    [["ZH"], "zh-Hans"],
    [["de-AT", "zh-SG", "en"], "zh-Hans"],
    [["de", "en", "zh"], "en"],
    [["zhx", "english"], "en"],
    [["fr"], "en"],
    [[], "en"],
  ] as const)("for a browser that asks for %j is %s", (languages, locale) => {
    expect(localeFor(languages)).toBe(locale);
  });
});
