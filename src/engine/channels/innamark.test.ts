import { deflateSync } from "fflate";
import { describe, expect, it } from "vitest";
import { crc32 } from "#engine/text/checksums.ts";
import { innamark } from "./innamark.ts";
import { channels } from "./registry.ts";
import { candidatesOf } from "./scan/candidatesOf.ts";
import { findChannels } from "./scan/findChannels.ts";
import { rawSurvey } from "./scan/rawSurvey.ts";

const cover = Array.from({ length: 120 }, (_, index) => `word${index}`).join(" ");
const utf8 = (text: string) => new TextEncoder().encode(text);
const hide = (payload: Uint8Array) => String(innamark.hide?.into(cover, payload));
const findingsIn = (text: string) => findChannels([{ path: "", role: "text", text, bytes: null }], channels);
const textsIn = (text: string) =>
  candidatesOf(innamark, rawSurvey(text)).flatMap((one) => (one.accepted && one.text !== null ? [one.text] : []));

describe("Innamark", () => {
  it("its vector is read inside a text with ordinary spaces around, though each of its spaces may stand in ordinary text", () => {
    for (const { text } of innamark.examples) {
      const found = findingsIn(`It is written here: ${text} and then it goes on.`);
      expect(found.find(({ channel }) => channel === "innamark")).toMatchObject({
        strength: "decoded",
        payload: { text: "Hi" },
        variant: "Innamark",
      });
    }
  });

  it("a watermark that is repeated over a text is one finding, which says so", () => {
    const found = findingsIn(hide(utf8("by Fran\u00e7ois"))).filter(({ strength }) => strength !== "benign");
    expect(found.map(({ channel, payload }) => [channel, payload?.text])).toEqual([["innamark", "by Fran\u00e7ois"]]);
    expect(found[0]?.for).toContainEqual({ id: "channels.for-repeats", params: { count: 2 } });
    expect(found[0]?.spans).toHaveLength(119);
  });

  it("a tag in front is taken off, and what it says is checked", () => {
    const content = utf8("Fjord");
    expect(textsIn(hide(Uint8Array.of(0, ...content)))).toEqual(["Fjord"]);
    expect(textsIn(hide(Uint8Array.of(0x20, 10, 0, 0, 0, ...content)))).toEqual(["Fjord"]);
    expect(textsIn(hide(Uint8Array.of(0x20, 11, 0, 0, 0, ...content)))).toEqual([]);
    const sum = crc32(Uint8Array.of(0x10, 0, 0, 0, 0, ...content));
    const bytes = [0, 8, 16, 24].map((shift) => (sum >>> shift) & 0xff);
    expect(textsIn(hide(Uint8Array.of(0x10, ...bytes, ...content)))).toEqual(["Fjord"]);
    expect(textsIn(hide(Uint8Array.of(0x10, 1, 2, 3, 4, ...content)))).toEqual([]);
    expect(textsIn(hide(Uint8Array.of(0x40, ...deflateSync(utf8("Fjord Fjord")))))).toEqual(["Fjord Fjord"]);
    // Packed content that is none.
    expect(textsIn(hide(Uint8Array.of(0x40, 7, 7, 7)))).toEqual([]);
  });

  it("typeset text, which has most spaces ordinary, is not read", () => {
    const typeset =
      "Le prix\u202F: 1\u202F000\u202F000\u202F\u20AC, soit 25\u202F% de plus\u202F; le pr\u00e9c\u00e9dent, de 12\u2009000\u2009\u20AC, est \u00AB\u202Foubli\u00e9\u202F\u00BB. ";
    expect(textsIn(typeset.repeat(40))).toEqual([]);
    expect(findingsIn(typeset.repeat(40)).filter(({ channel }) => channel === "innamark")).toEqual([]);
  });
});
