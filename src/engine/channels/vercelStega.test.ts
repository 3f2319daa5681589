import { legacyStegaEncode, vercelStegaCombine, vercelStegaDecode, vercelStegaEncode } from "@vercel/stega";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { channels } from "./registry.ts";
import { candidatesOf } from "./scan/candidatesOf.ts";
import { findChannels } from "./scan/findChannels.ts";
import { rawSurvey } from "./scan/rawSurvey.ts";
import { vercelStega } from "./vercelStega.ts";

const textsIn = (text: string) => candidatesOf(vercelStega, rawSurvey(text)).flatMap((one) => one.text ?? []);
const findingsIn = (text: string) => findChannels([{ path: "", role: "text", text, bytes: null }], channels);

/** What editors put there, and what they might. */
const infos = fc.dictionary(
  fc.string({ minLength: 1 }),
  fc.oneof(fc.string({ unit: "grapheme" }), fc.integer(), fc.boolean(), fc.constant(null)),
);

describe("stega of Sanity and Vercel", () => {
  it("its vectors are named as what they are, with their JSON, and nobody is accused", () => {
    for (const { text } of vercelStega.examples) {
      const found = findingsIn(`Press ${text} to go on.`);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({
        channel: "vercel-stega",
        strength: "benign",
        payload: { text: '{"a":1}' },
        say: { id: "channels.vercel-stega-bookkeeping" },
      });
    }
  });

  it("what the package encodes is read, as it is and in the encoding before", () => {
    fc.assert(
      fc.property(infos, (info) => {
        const json = JSON.stringify(info);
        expect(textsIn(vercelStegaCombine("A heading", info, false))).toContain(json);
        const ascii = json.replaceAll(/[^ -~]/g, "?");
        expect(textsIn(`A heading${legacyStegaEncode(JSON.parse(ascii))}`)).toContain(ascii);
      }),
    );
  });

  it("what is hidden here is decoded by the package", async () => {
    const variants = vercelStega.hide?.variants ?? [];
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(infos, fc.string({ unit: "grapheme", minLength: 1 })),
        fc.constantFrom(...variants),
        async (value, variant) => {
          const payload = new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value));
          const hidden = await vercelStega.hide?.into("A heading", payload, { variant });
          const decoded = vercelStegaDecode(hidden ?? "");
          // An object that the legacy encoding cannot write goes as a string.
          expect(typeof value !== "string" && typeof decoded === "string" ? JSON.parse(decoded) : decoded).toEqual(
            typeof value === "string" && /^[[{]/.test(value) ? expect.anything() : value,
          );
          expect(textsIn(hidden ?? "")).toContain(new TextDecoder().decode(payload));
        },
      ),
    );
  });

  it("a text that already ends in U+200B shifts nothing", () => {
    for (const value of [{ a: 1 }, "Hi"])
      for (let more = 0; more < 9; more++) {
        const expected = typeof value === "string" ? value : JSON.stringify(value);
        expect(textsIn(`end${"\u200B".repeat(more)}${vercelStegaEncode(value)}`)).toContain(expected);
        expect(textsIn(`end${"\u200B".repeat(more)}${legacyStegaEncode(value)}`)).toContain(expected);
      }
  });

  it("several are each read, one behind the other, and what follows them does not matter", () => {
    const both = `${vercelStegaEncode({ a: 1 })}${vercelStegaEncode("b")}`;
    for (const after of ["", "\u200D", "\uFEFF", "\u200D\u2063"])
      expect(textsIn(`A heading${both}${after}`)).toEqual(expect.arrayContaining(['{"a":1}', "b"]));
    expect(textsIn(`A heading${legacyStegaEncode({ a: 1 })}${legacyStegaEncode([2])}`)).toEqual(['{"a":1}', "[2]"]);
  });

  it("what is cut off, and what is no JSON, is not read", () => {
    const whole = vercelStegaEncode({ a: 1 });
    expect(textsIn(`A heading${whole.slice(0, -3)}`)).toEqual([]);
    expect(textsIn(`A heading${whole.slice(3)}`)).toEqual([]);
    expect(findingsIn(`A heading${"\u200B".repeat(40)}`).filter(({ channel }) => channel === "vercel-stega")).toEqual(
      [],
    );
  });

  it("a megabyte of its characters is gone through in a bounded time", () => {
    const before = performance.now();
    for (const text of ["\u200B", "\u200B\u200B\u200B\u200B\u200C\uFEFF\u200D\uFEFF", "\u2061\u{1D176}"])
      candidatesOf(vercelStega, rawSurvey(text.repeat(1_000_000 / 3 / text.length)));
    expect(performance.now() - before).toBeLessThan(20_000);
  });
});
