import { describe, expect, it } from "vitest";
import { apostrophes } from "./apostrophes.ts";
import { seenBy } from "./letters/seenBy.ts";

const strengths = (text: string) => seenBy(apostrophes, text).map(({ strength }) => strength);

describe("apostrophes", () => {
  it("straight and curly ones in one text are counted, and ordinary", () => {
    const [found] = seenBy(apostrophes, "It\u2019s late, isn't it? Don't go.");
    expect(found?.strength).toBe("benign");
    expect(found?.say).toEqual({
      id: "channels.apostrophes-mixed",
      params: { count: 3, counts: "U+0027 \u00d7 2, U+2019 \u00d7 1", others: 0 },
    });
  });

  it("one kind throughout is passed over", () => {
    expect(strengths("It\u2019s late, isn\u2019t it? \u2018Don\u2019t go,\u2019 said she.")).toEqual([]);
    expect(strengths("It's late, isn't it? 'Don't go,' said she.")).toEqual([]);
  });

  it("letters that no keyboard gives, among ordinary apostrophes of contractions, are worth a line", () => {
    const marks = ["'", "\u02BC", "'", "'", "\u02B9", "\u02BC", "'", "'", "\u02B9"];
    const text = marks.map((mark, index) => `${["it", "don", "they"][index % 3]}${mark}${["s", "t", "re"][index % 3]}`);
    const [found] = seenBy(apostrophes, text.join(" "));
    expect(found?.strength).toBe("unexplained");
    expect(found?.against).not.toEqual([]);
  });

  it.each([
    ["few", "Why didn\u2019t they? She couldn\u02BCt. It wasn\u2018t."],
    [
      "Ukrainian",
      "\u043F\u02BC\u044F\u0442\u044C, \u043E\u0431\u02BC\u0454\u043A\u0442, \u043C'\u044F\u0442\u0430, \u043F\u2019\u044F\u0442\u0430",
    ],
    [
      "Uzbek",
      "O\u02BBzbekiston, so\u02BBm, to\u02BBs, ma\u02BCno, san\u02BCat, o\u02BBt, bo\u02BBldi, go'zal, o'tin, so'm, ko'd, to's",
    ],
    ["Hawaiian", "Hawai\u02BBi, O\u02BBahu, Lana\u02BBi and Maui's"],
    ["transliteration", "al-Qur\u02BE\u0101n, Ba\u02BFth, Kaz\u02B9min, the city's"],
    ["French", "l\u2019ann\u00E9e, d'un, qu\u2019il, aujourd'hui"],
    ["Italian with accents typed so", "dell\u00B4arte, l'altro"],
    ["Catalan", "l\u2019hora d'aqu\u00ED"],
    ["measures", "5\u203210\u2033 tall, it's 6' now"],
    ["the date line", "Today\u02B9s date is 2026-06-30. It's noon."],
  ])("ordinary text is not accused: %s", (_, text) => {
    expect(strengths(text).filter((strength) => strength !== "benign")).toEqual([]);
  });

  it("the date line's apostrophe is left to its own channel", () => {
    expect(strengths("Today\u02B9s date is 2026-06-30.")).toEqual([]);
    expect(strengths("Today\u2019s date is 2026/06/30. It's noon.")).toEqual([]);
  });
});
