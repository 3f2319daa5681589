import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { channels, decodeText, simulateDateLine, tryToHide } from "#engine/index.ts";
import { stateSentence } from "#ui/decode/examples.ts";
import { channelOf, familyIds, familyOf, galleryCover, galleryWord } from "./families.ts";
import { notices, noticeToRead, wordInBits, wordInTags } from "./notices.ts";
import { differingPlaces, readSlip, type SlipBits, writeSlip } from "./slip.ts";
import { snippets } from "./snippets.ts";
import { precedences, shuffledSteps, stepIds } from "./steps.ts";

/** What the engine reads first in a text, and by which channel. */
async function readBest(text: string) {
  const [best] = await decodeText(text);
  return best && { channel: best.channel, text: best.payload?.text, weak: best.weak };
}

describe("a slip of Thimble Hollow", () => {
  const bit = fc.constantFrom(0 as const, 1 as const);

  it("says what was written into it, in as many code points whatever that is", () => {
    const plain = writeSlip({ list: 0, mill: 0, evening: 0 });
    fc.assert(
      fc.property(fc.record({ list: bit, mill: bit, evening: bit }), (bits: SlipBits) => {
        const slip = writeSlip(bits);
        expect(readSlip(slip)).toEqual({ bits });
        expect([...slip]).toHaveLength([...plain].length);
        expect(differingPlaces(plain, slip)).toHaveLength(bits.list + bits.mill + bits.evening);
      }),
      { numRuns: 20 },
    );
  });

  it("is five bytes longer with all bits, as the lesson says", () => {
    const bytes = (value: 0 | 1) =>
      new TextEncoder().encode(writeSlip({ list: value, mill: value, evening: value })).length;
    expect(bytes(1) - bytes(0)).toBe(5);
  });

  it("has its alphabet, and its words", () => {
    const plain = writeSlip({ list: 0, mill: 0, evening: 0 });
    expect(readSlip(plain.replace("'", "\u02BC"))).toEqual({ problem: "form", bit: "list", found: "\u02BC" });
    expect(readSlip(plain.replace("-", "\u{1F469}"))).toEqual({ problem: "form", bit: "mill", found: "\u{1F469}" });
    expect(readSlip(` ${plain}`)).toEqual({ problem: "words" });
    expect(readSlip("")).toEqual({ problem: "words" });
  });
});

describe("the gallery", () => {
  it.each(familyIds)("hides its word in %s, of one family, and the engine reads it first", async (family) => {
    const channel = channelOf[family];
    expect(channels.find(({ id }) => id === channel)?.canHide).toBe(true);
    const hidden = await tryToHide(channel, galleryCover, new TextEncoder().encode(galleryWord));
    if (!("text" in hidden)) throw new Error(hidden.error);
    expect(familyOf(hidden.text)).toBe(family);
    expect(await readBest(hidden.text)).toEqual({ channel, text: galleryWord, weak: false });
  });

  it("has a cover of no family", () => expect(familyOf(galleryCover)).toBeNull());
});

describe("the notices of the class", () => {
  it("are read by the engine, each in the family that it is of", async () => {
    const words = ["cake", "tea", "cat"];
    for (const [index, notice] of notices.entries()) {
      const family = familyOf(notice);
      expect(await readBest(notice)).toEqual({
        channel: family && channelOf[family],
        text: words[index],
        weak: false,
      });
    }
    expect(wordInTags(notices[0] ?? "")).toBe(words[0]);
    expect(wordInBits(notices[noticeToRead] ?? "")).toBe(words[noticeToRead]);
  });
});

describe("the snippets", () => {
  it("carry what they are said to: the run is read, the ordinary ones are not", async () => {
    expect(await readBest(snippets.run.text)).toMatchObject({ text: "bun", weak: false });
    for (const id of ["family", "persian", "dates", "lone"] as const) {
      expect((await decodeText(snippets[id].text)).filter(({ weak }) => !weak)).toEqual([]);
    }
  });

  it("have apostrophes of one kind in the newsletter, and of two in the printer's file", () => {
    const kinds = (text: string) => new Set(text.match(/['\u2019]/g));
    expect(kinds(snippets.newsletter.text)).toEqual(new Set(["\u2019"]));
    expect(kinds(snippets.printer.text)).toEqual(new Set(["'", "\u2019"]));
  });
});

describe("the steps", () => {
  it("keep their own order, and are laid out in one that breaks it for every pair's sake", () => {
    const holds = (order: readonly string[]) =>
      precedences.filter((pair) => {
        const [before = "", after = ""] = pair.split("-");
        return order.indexOf(before) < order.indexOf(after);
      });
    expect(holds(stepIds)).toEqual(precedences);
    expect(holds(shuffledSteps).length).toBeLessThan(precedences.length);
    expect([...shuffledSteps].sort()).toEqual([...stepIds].sort());
  });
});

describe("the date line of the lessons", () => {
  it("is the one that the rules write", () => {
    const { sentence } = simulateDateLine({
      baseUrl: "https://host01air.example.com",
      timeZone: "Asia/Shanghai",
      date: "2026-06-30",
    });
    expect(sentence).toBe(stateSentence({ knownDomain: 0, labKeyword: 1, listedTimeZone: 1 }));
  });
});
