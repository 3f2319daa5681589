import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CapacityError } from "./channel.ts";
import { seenBy } from "./letters/seenBy.ts";
import { normalization } from "./normalization.ts";
import { channels } from "./registry.ts";
import { candidatesOf } from "./scan/candidatesOf.ts";
import { findChannels } from "./scan/findChannels.ts";
import { rawSurvey } from "./scan/rawSurvey.ts";

const { hide } = normalization;
const readOf = (text: string) =>
  candidatesOf(normalization, rawSurvey(text)).map(({ candidate }) => [...candidate.bytes]);

const TEXTS: readonly (readonly [string, string])[] = [
  ["French", "d\u00E9j\u00E0 vu, \u00E9t\u00E9, No\u00EBl, for\u00EAt, fa\u00E7ade"],
  ["Vietnamese", "Ti\u1EBFng Vi\u1EC7t c\u00F3 s\u00E1u thanh \u0111i\u1EC7u"],
  ["Greek", "\u039A\u03B1\u03BB\u03B7\u03BC\u03AD\u03C1\u03B1 \u03BA\u03CC\u03C3\u03BC\u03B5"],
  ["Russian", "\u0451\u043B\u043A\u0430 \u0438 \u0439\u043E\u0434, \u043C\u043E\u0439 \u0447\u0430\u0439"],
  ["Japanese", "\u304C\u304E\u3050\u3052\u3054 \u30D1\u30D4\u30D7"],
  ["Korean", "\uC548\uB155\uD558\uC138\uC694 \uD55C\uAD6D\uC5B4"],
  ["Polish", "za\u017C\u00F3\u0142\u0107 g\u0119\u015Bl\u0105 ja\u017A\u0144"],
  ["Yoruba", "\u1EB9\u0301 \u1ECD\u0300 \u00E0\u00E1"],
  ["Hebrew with points", "\u05E9\u05C1\u05B8\u05DC\u05D5\u05B9\u05DD"],
  ["Hindi", "\u0939\u093F\u0928\u094D\u0926\u0940 \u0958"],
];

describe("composed and decomposed letters", () => {
  it.each(TEXTS)("%s in one form, either, is passed over", (_, text) => {
    for (const form of ["NFC", "NFD"] as const) {
      expect(seenBy(normalization, text.normalize(form))).toEqual([]);
      expect(readOf(text.normalize(form))).toEqual([]);
    }
  });

  it("a name that was pasted is ordinary", () => {
    const text = `${"un \u00E9t\u00E9 \u00E0 la for\u00EAt ".repeat(9)}re\u0301sume\u0301.pdf`;
    expect(seenBy(normalization, text)[0]).toMatchObject({
      strength: "benign",
      say: { params: { composed: 36, decomposed: 2, both: 1 } },
    });
  });

  it("a form that changes from letter to letter is worth a line", () => {
    const text = Array.from("0110100101101001", (bit) => (bit === "1" ? "e\u0301" : "\u00E9")).join(" ");
    const [found] = seenBy(normalization, text);
    expect(found?.strength).toBe("unexplained");
    expect(found?.against).not.toEqual([]);
  });

  it("bits are read in both polarities, and the better text ranks first", () => {
    const text = String(hide?.into(hide.cover, new TextEncoder().encode("Hi")));
    const [found] = findChannels([{ path: "", role: "text", text, bytes: null }], channels);
    expect(found).toMatchObject({ channel: "normalization", strength: "decoded", payload: { text: "Hi" } });
  });

  it.each(normalization.examples.filter(({ payload }) => payload !== null))(
    "its example is read",
    ({ text, payload }) => {
      expect(readOf(text)).toContainEqual([...(payload ?? [])]);
    },
  );

  it("what is hidden is read again in either polarity, unless it ends in a zero byte or changes nothing", () => {
    const cover = TEXTS.slice(0, 8)
      .map(([, text]) => text.normalize("NFC"))
      .join("\n");
    const capacity = hide?.capacity(cover) ?? 0;
    expect(capacity).toBeGreaterThan(4);
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: capacity }),
        fc.constantFrom(...(hide?.variants ?? [])),
        (payload, variant) => {
          fc.pre(payload.at(-1) !== 0 && payload.some((byte) => byte !== 0xff));
          expect(readOf(String(hide?.into(cover, payload, { variant })))).toContainEqual([...payload]);
        },
      ),
    );
    expect(() => hide?.into("\u00E9", new Uint8Array(1))).toThrow(CapacityError);
  });
});
