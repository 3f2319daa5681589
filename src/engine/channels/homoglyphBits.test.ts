import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CapacityError } from "./channel.ts";
import { homoglyphBits } from "./homoglyphBits.ts";
import { channels } from "./registry.ts";
import { candidatesOf } from "./scan/candidatesOf.ts";
import { findChannels } from "./scan/findChannels.ts";
import { rawSurvey } from "./scan/rawSurvey.ts";

const { hide } = homoglyphBits;
const readOf = (text: string) =>
  candidatesOf(homoglyphBits, rawSurvey(text)).map(({ candidate }) => [...candidate.bytes]);

describe("bits in Latin and Cyrillic letters", () => {
  it.each(homoglyphBits.examples)("the example $text is read", ({ text, payload }) => {
    expect(readOf(text)).toEqual([[...(payload ?? [])]]);
  });

  it("a hidden text is found as decoded", () => {
    const text = String(hide?.into(hide.cover, new TextEncoder().encode("Meet me")));
    const [found] = findChannels([{ path: "", role: "text", text, bytes: null }], channels);
    expect(found).toMatchObject({ channel: "homoglyph-bits", strength: "decoded", payload: { text: "Meet me" } });
  });

  it("what is hidden is read again, unless it ends in a zero byte", () => {
    const bytes = fc.uint8Array({ minLength: 1, maxLength: hide?.capacity(hide.cover) ?? 0 });
    fc.assert(
      fc.property(bytes, (payload) => {
        fc.pre(payload.at(-1) !== 0);
        const text = String(hide?.into(hide.cover, payload));
        expect(readOf(text)).toContainEqual([...payload]);
      }),
    );
  });

  it("a cover that is too small says what it takes", () => {
    expect(() => hide?.into("a bit", new Uint8Array(1))).toThrow(CapacityError);
    expect(hide?.capacity("a bit")).toBe(0);
  });

  it("Cyrillic words beside Latin ones are not read", () => {
    expect(readOf("\u0441\u043E\u0440\u043E\u043A and forty, \u0442\u0440\u0438 and three")).toEqual([]);
  });
});
