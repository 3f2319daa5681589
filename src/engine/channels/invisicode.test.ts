import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { invisicode } from "./invisicode.ts";
import { channels } from "./registry.ts";
import { candidatesOf } from "./scan/candidatesOf.ts";
import { findChannels } from "./scan/findChannels.ts";
import { rawSurvey } from "./scan/rawSurvey.ts";

const read = (text: string) =>
  findChannels([{ path: "", role: "text", text, bytes: null }], channels).map(({ variant, payload }) => [
    variant,
    payload?.text,
  ]);
const readings = (text: string) => candidatesOf(invisicode, rawSurvey(text));

describe("invisicode", () => {
  it("bytes are read three by two, the lowest first", () => {
    expect(read("a\u{E0548}\u{E06C6}\u{E0F6C}\u{E0206}\u{E0F57}\u{E0726}\u{E046C}\u{E0216}b")).toEqual([
      ["invisicode bytes", "Hello World!"],
    ]);
  });

  it("a text is read behind its prefix, before what its tags would say by themselves", () => {
    expect(read("a\u{1D17A}\u{E0048}\u{E0069}\u{E0FFF}b")).toEqual([
      ["invisicode text", "Hi"],
      [null, "Hi"],
    ]);
    expect(readings("a\u{1D173}\u{E0048}\u{E0069}\u{E0FFF}b")[0]?.text).toBe("Hi");
  });

  it("two that follow each other are two", () => {
    const one = "\u{1D17A}\u{E0548}\u{E06C6}\u{E0F6C}\u{E0206}";
    expect(readings(`a${one}${one}b`).map(({ text }) => text)).toEqual(["Hello ", "Hello "]);
  });

  it("a tail that is no byte, or a number that is cut off, is not read", () => {
    expect(readings("a\u{E0100}b")).toEqual([]);
    expect(readings("a\u{E0100}\u{E0001}\u{E0FFF}b")).toEqual([]);
    expect(readings("a\u{1D17A}\u{E0080}b")).toEqual([]);
    expect(readings("a\u{1D17A}b")).toEqual([]);
  });

  it("what is hidden is read again, any bytes and any text", async () => {
    const hide = invisicode.hide;
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1 }), async (bytes) => {
        const found = readings((await hide?.into("Two words", bytes)) ?? "").map(({ candidate }) => [
          ...candidate.bytes,
        ]);
        expect(found).toContainEqual([...bytes]);
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", minLength: 1 }), async (text) => {
        const payload = new TextEncoder().encode(text);
        const hidden = await hide?.into("Two words", payload, { variant: "invisicode text" });
        expect(readings(hidden ?? "").map(({ candidate }) => candidate.text)).toContain(
          new TextDecoder("utf-8", { ignoreBOM: true }).decode(payload),
        );
      }),
    );
  });

  it("a megabyte of them is read in one go", () => {
    for (const piece of ["\u{E0548}\u{E06C6}", "\u{1D17A}", "\u{1D17A}\u{E0FFF}", "\u{E0FFF}"])
      expect(readings(piece.repeat(250_000)).length).toBeLessThanOrEqual(2000);
  });
});
