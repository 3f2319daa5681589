import { describe, expect, it } from "vitest";
import { type ConfusablesData, confusables, loadConfusables } from "#engine/text/confusables.ts";
import { homoglyphs } from "./homoglyphs.ts";
import { lookalikes } from "./letters/lookalikes.ts";
import { seenBy } from "./letters/seenBy.ts";

const strengths = (text: string) => seenBy(homoglyphs, text).map(({ strength }) => strength);

describe("letters of other scripts in Latin words", () => {
  it.each([
    ["one Cyrillic letter", "Please confirm the p\u0430yment today."],
    ["a capital of a function's name", "def say\u041Dello(): pass"],
    ["several", "Sign in at p\u0430yp\u0430l to go on."],
    ["a Greek letter inside", "Search with g\u03BFogle."],
    ["a Greek capital", "The \u0391merican people."],
    ["Armenian and Cherokee", "S\u0585me \u13DFity"],
    ["beside an ending that does not look Latin", "Telegr\u0430m\u044B"],
  ])("%s: worth a line, with what speaks against it", (_, text) => {
    const found = seenBy(homoglyphs, text);
    expect(found.length).toBeGreaterThan(0);
    for (const { strength, against, for: reasons } of found) {
      expect(strength).toBe("unexplained");
      expect(against.length).toBeGreaterThan(0);
      expect(reasons.length).toBeGreaterThan(0);
    }
  });

  it("each letter is named with what it looks like, and its place", () => {
    const [found] = seenBy(homoglyphs, "p\u0430ym\u0435nt and p\u0430y");
    expect(found?.say).toEqual({
      id: "channels.letters-lookalike",
      params: { count: 3, counts: "U+0430 (a) \u00d7 2, U+0435 (e) \u00d7 1", others: 0, script: "cyrillic" },
    });
    expect(found?.spans).toEqual([
      { start: 1, end: 2 },
      { start: 4, end: 5 },
      { start: 13, end: 14 },
    ]);
  });

  it("letters like digits inside a number are worth a line, a house number's letter is not", () => {
    expect(strengths("order 1\u041E7")).toEqual(["unexplained"]);
    expect(strengths("\u0434\u043E\u043C 3\u0431, \u043A\u043B\u0430\u0441\u0441 10\u0410")).toEqual([]);
  });

  it.each([
    [
      "Russian",
      "\u0421\u0435\u0433\u043E\u0434\u043D\u044F \u0445\u043E\u0440\u043E\u0448\u0430\u044F \u043F\u043E\u0433\u043E\u0434\u0430, \u0430 \u0432\u0447\u0435\u0440\u0430 \u0448\u0451\u043B \u0434\u043E\u0436\u0434\u044C.",
    ],
    ["Russian words that could be Latin", "\u0440\u0430\u0441\u0430 \u0438 \u0440\u043E\u0442, and Latin words"],
    [
      "Russian with Latin stems",
      "SMS\u043A\u0430 \u0438 USB-\u043A\u0430\u0431\u0435\u043B\u044C, iPhone\u043E\u0432, Excel\u0435\u043C, VIP\u044B",
    ],
    [
      "Ukrainian",
      "\u041F\u0456\u0434 \u0447\u0430\u0441 \u0457\u0437\u0434\u0438 \u0456 \u043D\u0435 \u0442\u0456\u043B\u044C\u043A\u0438",
    ],
    ["Serbian", "\u0408\u0435\u0434\u0430\u043D \u0458\u0435 \u0434\u043E\u0448\u0430\u043E, jedan nije"],
    ["Kazakh", "\u049A\u0430\u0437\u0430\u049B \u0442\u0456\u043B\u0456 \u04BB\u04D9\u043C"],
    [
      "Greek",
      "\u039A\u03B1\u03BB\u03B7\u03BC\u03AD\u03C1\u03B1 \u03C3\u03B1\u03C2, \u03C0\u03CE\u03C2 \u03B5\u03AF\u03C3\u03C4\u03B5; To email \u03BC\u03BF\u03C5",
    ],
    ["Armenian", "\u0532\u0561\u0580\u0565\u0582 \u0541\u0565\u0566"],
    ["Georgian", "\u10D2\u10D0\u10DB\u10D0\u10E0\u10EF\u10DD\u10D1\u10D0 and tea"],
    ["Cherokee", "\u13A3\u13CF\u13F2 \u13D7\u13D3\u13B4\u13C2\u13CD\u13AB"],
    ["Vietnamese", "Ti\u1EBFng Vi\u1EC7t c\u00F3 d\u1EA5u"],
    ["Turkish", "\u0130stanbul\u2019da \u0131\u015F\u0131k"],
    ["Japanese", "\u03B1\u7248\u306EUI\u3068\u0414\u0438\u0437\u0430\u0439\u043D\u3067\u3059"],
    ["Hebrew with a Latin name", "\u05D1Windows \u05D5\u05D4Google"],
    ["units", "5 \u00B5m, 3 \u2126, 20 k\u03A9, 7 \u03BCs"],
    ["phonetics", "[\u02C8\u03B8\u026A\u014Bk\u026A\u014B \u03B2\u025B\u0281]"],
  ])("ordinary text is passed over: %s", (_, text) => {
    expect(strengths(text).filter((strength) => strength !== "benign")).toEqual([]);
  });

  it("formulas, names of science, slips and inflected abbreviations are named as what they are", () => {
    expect(seenBy(homoglyphs, "K\u03B1 and TNF\u03B1 and \u03BDx").map(({ say }) => say.id)).toEqual([
      "channels.letters-formula",
    ]);
    expect(seenBy(homoglyphs, "c\u0435\u0433\u043E\u0434\u043D\u044F").map(({ say }) => say.id)).toEqual([
      "channels.letters-slip",
    ]);
    expect(seenBy(homoglyphs, "SMS\u0443").map(({ say }) => say.id)).toEqual(["channels.letters-ending"]);
  });

  it("the table is that of UTS #39, but for the few in another size", async () => {
    const data: ConfusablesData = await loadConfusables();
    const { skeleton } = confusables(data);
    const others = [...lookalikes].filter(
      ([point, { like }]) => skeleton(String.fromCodePoint(point)) !== skeleton(like),
    );
    expect(others.map(([point]) => point.toString(16)).sort()).toEqual(["43a", "43c", "442"]);
  });
});
