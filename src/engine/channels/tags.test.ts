import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { channels } from "./registry.ts";
import { candidatesOf } from "./scan/candidatesOf.ts";
import { findChannels } from "./scan/findChannels.ts";
import { rawSurvey } from "./scan/rawSurvey.ts";
import { tags } from "./tags.ts";

const tagged = (text: string) =>
  Array.from(text, (letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join("");
const find = (text: string) => findChannels([{ path: "", role: "text", text, bytes: null }], channels);
const read = (text: string) => find(text).map(({ payload }) => payload?.text);

describe("tags", () => {
  it("are read as ASCII, framed or not, after an emoji or a word", () => {
    expect(read(`Some words${tagged("Hi")} and more`)).toEqual(["Hi"]);
    expect(read(`Some \u{1F600}${tagged("Hi, you!")} and more`)).toEqual(["Hi, you!"]);
    const [framed] = find(`Some \u{E0001}${tagged("Hi")}\u{E007F} words`);
    expect(framed?.payload?.text).toBe("Hi");
    expect(framed?.for.map(({ id }) => id)).toContain("channels.for-framing");
  });

  it("what stands for no character is left out", () => {
    expect(read("a\u{E0001}\u{E0000}\u{E0048}\u{E0000}\u{E0069}\u{E007F}b")).toEqual(["Hi"]);
  });

  it("a line end in a text is one", () => {
    expect(read(`a${tagged("one\ntwo")}b`)).toEqual(["one\ntwo"]);
  });

  it("strewn over words they are read as a whole", () => {
    expect(read([..."secret"].map((letter) => `word ${tagged(letter)}`).join(""))).toEqual(["secret"]);
  });

  it("the three flags are benign, of other regions it is said that they may be flags", () => {
    const flag = (region: string) => `\u{1F3F4}${tagged(region)}\u{E007F}`;
    for (const region of ["gbeng", "gbsct", "gbwls"])
      expect(find(`We fly ${flag(region)} today`).map(({ strength }) => strength)).toEqual(["benign"]);
    const [texas] = find(`We fly ${flag("ustx")} today`);
    expect(texas?.against.map(({ id }) => id)).toContain("channels.against-flag");
    expect(read(`We fly ${flag("gbeng")}${tagged("Hi")} today`)).toContain("Hi");
  });

  it("one alone, or one that only ends, is no payload", () => {
    expect(read("Line\u{E0041}")).toEqual([undefined]);
    expect(read("Line\u{E007F}")).toEqual([undefined]);
  });

  it("what is hidden is read again, for any ASCII", async () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)), "\n", "\t"),
      minLength: 1,
    });
    await fc.assert(
      fc.asyncProperty(text, async (text) => {
        const hidden = await tags.hide?.into("Two words", new TextEncoder().encode(text));
        expect(
          candidatesOf(tags, rawSurvey(hidden ?? "")).map((one) => new TextDecoder().decode(one.candidate.bytes)),
        ).toContain(text);
      }),
    );
    expect(() => tags.hide?.into("Two words", Uint8Array.of(0xe9))).toThrow(RangeError);
  });

  it("a megabyte of them is read in one go", () => {
    expect(candidatesOf(tags, rawSurvey(tagged("Hello ").repeat(90_000))).length).toBe(1);
  });
});
