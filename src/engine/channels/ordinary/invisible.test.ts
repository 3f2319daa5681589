import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findChannels } from "#engine/channels/scan/findChannels.ts";
import { invisibleRuns } from "#engine/text/invisible.ts";
import type { Found, Part } from "#engine/types.ts";
import { say } from "#messages/index.ts";

const part = (text: string): Part => ({ path: "", role: "text", text, bytes: null });
const findInvisible = (parts: readonly Part[]): Found[] => findChannels(parts, []);
const find = (text: string): Found[] => findInvisible([part(text)]);
const ids = (text: string): string[] => find(text).map((finding) => finding.say.id.replace("channels.invisible-", ""));
const raised = (text: string): string[] =>
  find(text)
    .filter(({ strength }) => strength !== "benign")
    .map((finding) => say(finding.say));

/** Ordinary sentences with the invisible characters that their writing has. */
const PROSE = {
  English: "\uFEFFA co\u00ADoperative price of 20\u00A0km, Mr.\u00A0Smith.\n\fNext page.",
  French: "Il dit\u00A0: \u00AB\u202Fbonjour\u202F\u00BB\u202F! Prix\u00A0: 1\u202F234\u00A0\u20AC",
  German: "Donau\u00ADdampf\u00ADschiff\u00ADfahrt, z.\u2009B. am 5.\u00A0Mai",
  Russian: "\u0412\u00A0\u0434\u043E\u043C\u0435\u00A0\u0431\u044B\u043B\u043E \u0442\u0438\u0445\u043E.",
  Persian: "می\u200Cخواهم کتاب\u200Cها را بخوانم؛ سال ۱۳۸۰ ه\u200D.ش و ۵\u200Cام",
  Arabic: "مرحبا\u200F! \u202Bنص عربي\u202C مع Unicode\u200E (اختبار) \u06DD١",
  Urdu: "یہ اردو ہے\u200F، \u0600١٢٣",
  Hebrew: "שלום\u200F, \u2067C++\u2069 ועוד \u05D1\u05B7\u034F\u05BD",
  Hindi: "क्\u200Dष और क्\u200Cष, र्\u200Dय हिन्दी में",
  Bengali: "র\u200D্যাব এবং খণ্ড ত্\u200D",
  Malayalam: "അവന്\u200D വന്നു, നന്\u200Cമ",
  Sinhala: "ශ්\u200Dරී ලංකා",
  Khmer: "ខ្ញុំ\u200Bចង់\u200Bរៀន\u200Bភាសា\u200Bខ្មែរ។",
  Thai: "ภาษา\u200Bไทย",
  Burmese: "မြန်မာ\u200Bစာ",
  Tibetan: "བོད་\u200Bཡིག",
  Mongolian: "ᠮᠣᠩᠭᠣᠯ\u202Fᠤᠨ ᠪᠣᠯᠪᠠᠰᠤᠷᠠ\u180Bᠯ ᠠᠯ\u180Eᠠ",
  Japanese: "\u3000\u3000吾輩は猫である。\u3000名前は葛\u{E0100}城。晴\uFE00",
  Chinese: "甲\u3000\u3000乙\n\u3000\u3000第二段。",
  Korean: "한국어 문장.\u3000다음 \u1112\u1161\u11AB ㄱ\u3164ㄴ",
  Syriac: "ܐ\u070Fܒ ܫܠܡܐ",
  Ogham: "᚛ᚄᚑᚌ\u1680ᚔᚅ᚜",
  Braille: "\u2813\u2811\u2800\u2803\u2817",
  Hieroglyphs: "\u{13000}\u{13430}\u{13001}\u{13437}\u{13002}\u{13438}",
  mathematics: "sin\u2061(x), 2\u2062x, \u2229\uFE00",
  emoji:
    "\u2764\uFE0F \u{1F468}\u200D\u{1F469}\u200D\u{1F467} \u{1F469}\u{1F3FD}\u200D\u{1F4BB} \u{1F3F3}\uFE0F\u200D\u{1F308} 1\uFE0F\u20E3 \u2652\uFE0E \u{1F916}\uFE0F",
  flags:
    "\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} \u{1F3F4}\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F} \u{1F3F4}\u200D\u2620\uFE0F",
  kiss: "\u{1F469}\u{1F3FB}\u200D\u2764\uFE0F\u200D\u{1F48B}\u200D\u{1F468}\u{1F3FF}\u00A0!",
  "chat page": "Steps:\n\n\u200B      const a = 1;\n\u200B\tb\n",
  "rich text": "Title\n\u2028\u2028You answer in \u200E\u200E\u2060{tag}\u2060 form.\u2028",
  "web page": "You\u00A0are\u00A0a\u00A0model.\n\u00A0\u00A0\u00A0\u00A0indented",
  "wrong encoding": "if possible \u00E2\u0080\u0093 use \u00E0\u00A4\u00AD\u00E0\u00A5\u008D, \u00C2\u00A0",
};

describe("clean text in many scripts", () => {
  it.each(Object.entries(PROSE))("%s: all that is invisible has an ordinary reason", (_, text) => {
    expect(find(text).length).toBeGreaterThan(0);
    expect(raised(text)).toEqual([]);
  });

  it("text without invisible characters has no findings", () => {
    expect(find("Today's date is 2026-06-30.\r\n\tIt\u2019s fine \u2014 \u{1F600} \uE200cite\uE201 \uD800")).toEqual(
      [],
    );
  });

  it("says which ordinary reason", () => {
    expect(ids("\uFEFFa")).toEqual(["bom"]);
    expect(ids(PROSE.flags)).toEqual(["flag", "emoji", "emoji"]);
    expect(ids("n\u00A0: 1")).toEqual(["french-space"]);
    expect(ids("Mr.\u00A0Smith")).toEqual(["space"]);
    expect(ids("\u4E00\u3000\u4E8C")).toEqual(["east-asian-space"]);
    expect(ids("\u845B\u{E0100}")).toEqual(["variant"]);
    expect(ids("\u00C0 la CAF\u00C9\u00A0!")).toEqual(["french-space"]);
    expect(ids("\u00E0\u00A0\u00ABb")).toEqual(["space"]);
    expect(ids("GR\u00D6\u00ADSSE")).toEqual(["soft-hyphen"]);
    expect(ids("\u2003\u2003Indented")).toEqual(["space"]);
    expect(ids("a\u2028b")).toEqual(["line-separator"]);
  });

  it("a hundred no-break spaces are one finding with a hundred places", () => {
    const [finding, ...others] = find(`${"a\u00A0".repeat(100)}b`);
    expect(others).toEqual([]);
    expect(finding?.spans.length).toBe(100);
    expect(finding?.say.params).toEqual({ point: "U+00A0", count: 100 });
  });
});

describe("what has no ordinary reason", () => {
  it("a run is counted by kind, with reasons on both sides", () => {
    const text = `Hello ${"\u200B\u200C\u200C\u200B".repeat(4)}world`;
    const [finding, ...others] = find(text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ channel: "zero-width", part: 0, payload: null, strength: "unexplained" });
    expect(finding?.spans).toEqual([{ start: 6, end: 22 }]);
    expect(finding?.say).toEqual({
      id: "channels.invisible-run",
      params: { count: 16, counts: "U+200B \u00d7 8, U+200C \u00d7 8", others: 0 },
    });
    expect(finding?.for.map(({ id }) => id)).toEqual(["channels.for-length", "channels.for-alphabet"]);
    expect(finding?.against).not.toEqual([]);
  });

  it.each([
    ["tags after a letter", "hi\u{E0048}\u{E0069}"],
    ["a flag of no country", "\u{1F3F4}\u{E0075}\u{E0073}\u{E0074}\u{E0078}\u{E007F}"],
    ["tags after a flag has ended", `${PROSE.flags.slice(0, 14)}\u{E0048}\u{E0069}`],
    ["selectors as bytes", "\u{1F600}\u{E0138}\u{E0159}"],
    ["selectors after a letter", "a\uFE01\uFE02"],
    ["invisible times and plus", "x\u2062\u2064\u2062\u2062y"],
    ["joiners between Persian letters, two of them", "\u0645\u06CC\u200C\u200D\u062E"],
    ["a joiner between a Latin and a Persian letter", "a\u200C\u062E"],
    ["an override in a line of Hebrew", "\u05D0\u202E\u05D1\u202C"],
    ["an isolate that is never closed", "\u05D0\u2067\u05D1"],
    ["direction marks without right-to-left letters", "a\u200Eb"],
    ["a mark in the middle of the text", "a\uFEFFb"],
    ["a backspace", "ab\u0008c"],
    ["a terminal code", "\u001B[8mhidden"],
    ["Hangul filler in Latin text", "a\u3164b"],
    ["emoji joined as nobody joins them", "\u{1F600}\u200D\u{1F680}"],
    ["a style after a plain digit", "1\uFE0F2"],
    ["an ignorable that is not assigned", "a\u{E0F6C}b"],
    ["spaces of different widths in a row", "a\u2002\u2003b"],
  ])("%s", (_, text) => {
    expect(raised(text)).not.toEqual([]);
  });

  it("every channel's usual carrier stays visible when it is glued to an emoji or a Persian word", () => {
    const payload = "\u200B\u200C\u200C\u200B\u200B\u200C\u200B\u200B";
    for (const carrier of [
      "\u{1F468}\u200D\u{1F469}\u200D\u{1F467}",
      "\u2764\uFE0F",
      "\u0645\u06CC",
      "\u0915\u094D",
      "\u00AB",
    ]) {
      expect(raised(`${carrier}${payload} end`).length).toBe(1);
    }
  });

  it("single ones scattered over words are one finding that says so", () => {
    const [finding, ...others] = find([..."forbidden"].join("\u200B"));
    expect(others).toEqual([]);
    expect(finding?.say).toEqual({ id: "channels.invisible-scattered", params: { point: "U+200B", count: 8 } });
    expect(finding?.for.map(({ id }) => id)).toEqual(["channels.for-scattered"]);
    expect(finding?.against.map(({ id }) => id)).toEqual(["channels.against-zero-width-space"]);
  });

  it("spaces between words whose widths vary are one finding, one width alone is ordinary", () => {
    const words = (spaces: string) => `${[...spaces].map((space, index) => `word${index}${space}`).join("")}end`;
    expect(ids(words("\u2002\u2003\u2003\u2002\u2002\u2003\u2002\u2003"))).toEqual(["mixed-spaces"]);
    expect(ids(words("\u2009".repeat(8)))).toEqual(["space"]);
    expect(ids(words("\u2005 \u2005  \u2005"))).toEqual(["space"]);
  });
});

describe("bounds", () => {
  it("a thousand runs are listed, the rest is counted in one", () => {
    const found = find("a\u200B\u200C".repeat(1500));
    expect(found.length).toBe(1001);
    expect(found.at(-1)?.say).toEqual({ id: "channels.invisible-more", params: { runs: 500, count: 1000 } });
  });

  it("a capture of very many parts has bounded findings too", () => {
    const found = findInvisible(Array.from({ length: 3000 }, () => part("\uFEFFa\u200Bb")));
    expect(found.length).toBe(2002);
    expect(found.slice(-2).map((finding) => finding.say)).toEqual([
      { id: "channels.invisible-more", params: { runs: 2000, count: 2000 } },
      { id: "channels.invisible-more-ordinary", params: { runs: 2000, count: 2000 } },
    ]);
  });

  it("a finding holds a thousand places and counts all", () => {
    const [finding] = find("a\u00A0".repeat(5000));
    expect(finding?.spans.length).toBe(1000);
    expect(finding?.say.params).toMatchObject({ count: 5000 });
  });

  it("a million invisible characters are one run", () => {
    const [finding] = find("\u200B\u200C".repeat(500_000));
    expect(finding?.say.params).toMatchObject({ count: 1_000_000 });
  });

  it("one line of a megabyte with a mark in every word is read in one go", () => {
    expect(raised("\u05E9\u05DC\u200F ".repeat(250_000))).toEqual([]);
  });

  it("every invisible character of any text is in exactly one finding, and no span cuts a pair", () => {
    const unit = fc.constantFrom(
      ..."\u200B\u200C\u200D\uFE0F\uFE0E\u00A0\u3000\u2003\u200F\u202E\uFEFF\u00AD\u2028 \nab1(\u05D0\u0645\u0915\u094D\u4E00",
      "\u{1F468}",
      "\u{1F469}",
      "\u{1F3FB}",
      "\u{1F3F4}",
      "\u{E0067}",
      "\u{E007F}",
      "\u2764",
      "\u20E3",
      "\uD800",
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        const seen = new Array<number>(text.length).fill(0);
        for (const { spans } of find(text)) {
          for (const { start, end } of spans) for (let at = start; at < end; at++) seen[at] = (seen[at] ?? 0) + 1;
        }
        const expected = new Array<number>(text.length).fill(0);
        for (const { start, end } of invisibleRuns(text)) expected.fill(1, start, end);
        expect(seen).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it("findings stand in the order of the parts", () => {
    expect(findInvisible([part("a"), part("b\u200B"), part("\uFEFFc\u200Bd")]).map(({ part }) => part)).toEqual([
      1, 2, 2,
    ]);
  });

  it("everything it says has words", () => {
    for (const text of [...Object.values(PROSE), "a\u200B\u200Cb", "a\u200Bb", "\u001B[0m", "a\u0000b"]) {
      for (const finding of find(text)) {
        for (const sentence of [finding.say, ...finding.for, ...finding.against]) {
          expect(say(sentence)).toMatch(/^[A-Z].*\.$/);
        }
      }
    }
  });
});
