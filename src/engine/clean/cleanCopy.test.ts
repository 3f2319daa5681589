import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { channels } from "#engine/channels/registry.ts";
import { clean as ordinaryTexts } from "#engine/channels/scan/clean.fixture.ts";
import { carriedIn, readAll } from "#engine/survival/carried.ts";
import { type Carrier, makeCarriers } from "#engine/survival/carriers.ts";
import type { CleanKind } from "#engine/types.ts";
import { cleanCopy } from "./cleanCopy.ts";
import { cleanKinds, longestCopy } from "./cleanKinds.ts";
import { applyRemovals } from "./edits.ts";

let carriers: readonly Carrier[] = [];
beforeAll(async () => {
  carriers = await makeCarriers();
}, 60_000);

/** What is read in a text. */
const payloads = (text: string): string[] =>
  carriedIn(readAll(text)).flatMap((one) => (one.kind === "payload" ? [one.finding.channel] : []));

/** What the copy is made of, pieces that hide and pieces that do not, on top of each other. */
const pieces = fc.constantFrom(
  ..."a e o \n\t'-\u2019\u02B9\u02BC\u00A0\u2002\u200B\u200C\u200D\u2060\uFEFF\u00AD\u3164\u202E\u0430\u0435\uFF41\u0662\u2011\u00E9\b",
  "  ",
  " \n",
  "\r\n",
  "\r",
  "\u{E0041}",
  "\u{E0100}",
  "\u{1F469}\u200D\u{1F467}",
  "\uD83D",
  "e\u0301",
  "Today\u02B9s date is 2026/06/30.",
  "don\u2019t ",
  "\u0645\u06CC\u200C\u062E",
  "p\u0430yment",
);
const anyText = fc.array(pieces, { maxLength: 30 }).map((all) => all.join(""));

describe("a cleaned copy", () => {
  it("is what its removals make of the original, and cleaning it again changes nothing", () => {
    const someKinds = fc.oneof({ weight: 3, arbitrary: fc.constant(cleanKinds) }, fc.subarray([...cleanKinds]));
    fc.assert(
      fc.property(anyText, someKinds, fc.boolean(), (text, kinds, ordinary) => {
        const options = { kinds, ordinary };
        const { text: copy, removed } = cleanCopy(text, options);
        expect(applyRemovals(text, removed)).toBe(copy);
        let end = 0;
        for (const { span, kind } of removed) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          end = span.end;
          expect(kinds).toContain(kind);
        }
        expect(cleanCopy(copy, options)).toMatchObject({ text: copy, removed: [] });
      }),
      { numRuns: 60 },
    );
  });

  it("has no payload left, whichever channel hid it", () => {
    for (const { id, text, carries } of carriers) {
      if (carries === "innocent") continue;
      const { text: copy, removed, kept } = cleanCopy(text);
      expect([id, applyRemovals(text, removed) === copy]).toEqual([id, true]);
      expect([id, payloads(copy)]).toEqual([id, []]);
      expect([id, kept.filter(({ kind }) => kind === "payload")]).toEqual([id, []]);
    }
  });

  it("has no payload left of any length, in any of the ways in which a channel hides", async () => {
    const hiding = channels.flatMap(({ id, hide }) =>
      hide === undefined ? [] : (hide.variants ?? [undefined]).map((variant) => ({ id, hide, variant })),
    );
    const payload = fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 24 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...hiding), payload, async ({ id, hide, variant }, message) => {
        const bytes = new TextEncoder().encode(message.slice(0, hide.capacity(hide.cover)));
        const text = await hide.into(hide.cover, bytes, variant === undefined ? {} : { variant });
        expect([id, payloads(cleanCopy(text).text)]).toEqual([id, []]);
      }),
      { numRuns: 60 },
    );
  });

  it("has a plain date line, from each of the eight states", () => {
    for (const { id, kind, text } of carriers) {
      if (kind !== "date-line") continue;
      const { text: copy, removed } = cleanCopy(text, { kinds: ["date-line"] });
      expect(copy).toContain("Today's date is 2026-06-30.");
      expect([id, removed.length > 0]).toEqual([id, id !== "date-line-000"]);
    }
  });

  it("of plain words is the same, with nothing removed and nothing kept", () => {
    expect(cleanCopy("The meeting is on Tuesday.\n")).toEqual({
      text: "The meeting is on Tuesday.\n",
      removed: [],
      kept: [],
      more: 0,
    });
  });

  it("leaves what ordinary use explains, and says so by name", () => {
    const text = "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 \u{1F469}\u200D\u{1F467} \u2764\uFE0F";
    const { text: copy, removed, kept } = cleanCopy(text);
    expect(copy).toBe(text);
    expect(removed).toEqual([]);
    expect(kept.map((one) => one.kind === "ordinary" && one.finding.say.id)).toEqual([
      "channels.invisible-script",
      "channels.invisible-emoji",
      "channels.invisible-emoji",
    ]);
    expect(cleanCopy(text, { ordinary: true }).text).not.toContain("\u200C");
  });

  it.each(Object.entries(ordinaryTexts).slice(0, 40))("takes no letter of ordinary text: %s", (_, text) => {
    const { text: copy } = cleanCopy(text);
    const seen = (of: string) => of.replace(/[^\p{L}\p{M}\p{Nd}]/gu, "").replace(/[\u02B9-\u02BF]/g, "");
    expect(seen(copy)).toBe(seen(text));
  });

  it.each<[CleanKind, string, string]>([
    ["invisible", "a\u200Bb\u{E0041}c\u3164e", "abc e"],
    ["invisible", "a\u0085\u200B\u2028b", "a\n\nb"],
    ["line-ends", "a \t\r\nb\t\nc ", "a\r\nb\nc"],
    ["line-endings", "a\r\nb\nc\rd", "a\nb\nc\nd"],
    ["line-endings", "a\r\nb\r\n", "a\r\nb\r\n"],
    ["gaps", "one  two   three\n  four", "one two   three\n  four"],
    ["apostrophes", "It\u2019s, don\u02BCt, \u2018so\u2019", "It's, don't, 'so'"],
    ["apostrophes", "\u043F\u02BC\u044F\u0442\u044C, Hawai\u02BBi", "\u043F\u02BC\u044F\u0442\u044C, Hawai\u02BBi"],
    ["letters", "p\u0430yment", "payment"],
    ["letters", "pa\uFF59ment", "payment"],
    ["letters", "the year 20\u06622", "the year 2022"],
    ["accents", "d\u00E9j\u00E0 vu, de\u0301ja\u0300 vu", "d\u00E9j\u00E0 vu, d\u00E9j\u00E0 vu"],
    ["odd", "a\uE123b\uD83Dc", "abc"],
    ["date-line", "Today\u2018s date is 2026/06/30.", "Today\u2018s date is 2026/06/30."],
    ["apostrophes", "Today\u02B9s date is 2026/06/30.", "Today\u02B9s date is 2026/06/30."],
  ])("%s alone: %j", (kind, text, copy) => {
    expect(cleanCopy(text, { kinds: [kind] }).text).toBe(copy);
  });

  it("says of each removal where it stood, what stands there now, and which channel it belongs to", () => {
    expect(cleanCopy("a\u200Bb p\u0430y").removed).toEqual([
      { span: { start: 1, end: 2 }, insert: "", kind: "invisible", channel: "zero-width" },
      { span: { start: 5, end: 6 }, insert: "a", kind: "letters", channel: "homoglyphs" },
    ]);
  });

  it("is refused above its bound", () => {
    expect(() => cleanCopy("a".repeat(longestCopy + 1))).toThrow(RangeError);
  });
});
