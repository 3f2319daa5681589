import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { channels } from "./registry.ts";
import { candidatesOf } from "./scan/candidatesOf.ts";
import { findChannels } from "./scan/findChannels.ts";
import { rawSurvey } from "./scan/rawSurvey.ts";
import { variationSelectors } from "./variationSelectors.ts";

const bytesAsSelectors = (bytes: Iterable<number>) =>
  Array.from(bytes, (byte) => String.fromCodePoint(byte < 16 ? 0xfe00 + byte : 0xe0100 + byte - 16)).join("");
const butler = (text: string) => bytesAsSelectors(new TextEncoder().encode(text));
const garak = (text: string) =>
  Array.from(text, (letter) => String.fromCodePoint(0xe0100 + letter.charCodeAt(0))).join("");
const find = (text: string) => findChannels([{ path: "", role: "text", text, bytes: null }], channels);
const read = (text: string) =>
  find(text)
    .filter(({ payload }) => payload !== null)
    .map(({ payload, variant }) => [variant?.split(" ")[0], payload?.text]);

describe("variation selectors", () => {
  it("are read as bytes", () => {
    expect(read("Some words\u{E0138}\u{E0159} and more")).toEqual([["Butler", "Hi"]]);
    expect(read(`Some \u{1F600}${butler("Gr\u00FC\u00DFe, \u4F60\u597D \u{1F600}")} and more`)[0]).toEqual([
      "Butler",
      "Gr\u00FC\u00DFe, \u4F60\u597D \u{1F600}",
    ]);
  });

  it("are read by both mappings, which are said to collide; the more usual text comes first", () => {
    expect(read("Some words\u{E0148}\u{E0169} and more")).toEqual([
      ["Butler", "Xy"],
      ["garak", "Hi"],
    ]);
    const said = find(`Some words${garak("Attack at dawn")} and more`);
    expect(said[0]).toMatchObject({ variant: "garak", payload: { text: "Attack at dawn" } });
    const [first] = find("Some words\u{E0148}\u{E0169} and more");
    expect(first?.against).toContainEqual({ id: "channels.against-collision", params: { count: 1, names: "garak" } });
  });

  it("are read however long the text is, prose or code", () => {
    const prose =
      "It was a long letter, written in a small hand, about the garden and what the frost had left of it. ".repeat(40);
    const code = btoa(prose).slice(0, 2000);
    for (const text of [prose, code]) {
      expect(read(`Some words${butler(text)} and more`)[0]).toEqual(["Butler", text.slice(0, 4096)]);
    }
  });

  it("the emoji style of a carrier is not read as a byte", () => {
    expect(read(`I \u2764\uFE0F${butler("you all")} so`)[0]).toEqual(["Butler", "you all"]);
    // A carrier that is no emoji.
    expect(read(`I a\uFE0F${butler("you all")} so`)[0]).toEqual(["Butler", "you all"]);
  });

  it("a row of them that is no text is shown as bytes, a few are not", () => {
    const bytes = [0x00, 0x01, 0xff, 0x0d, 0x80, 0x9f, 0x10, 0xc0];
    const [finding] = find(`g${bytesAsSelectors(bytes)}`);
    expect(finding?.payload).toEqual({ base64: btoa(String.fromCharCode(...bytes)), text: null });
    expect(read(`g${bytesAsSelectors(bytes.slice(0, 4))}`)).toEqual([]);
    expect(read(`g${"\uFE01".repeat(100)}`)).toEqual([]);
  });

  it("variants of Han, Mongolian, mathematics, and styles of emoji are benign", () => {
    const text =
      "\u845B\u{E0100}\u98FE\u{E0101} \u1820\u180B\u1821\u180C \u2229\uFE00 \u2764\uFE0F \u{1F3F3}\uFE0F\u200D\u{1F308} 1\uFE0F\u20E3";
    expect(find(text).filter(({ strength }) => strength !== "benign")).toEqual([]);
  });

  it("what is hidden is read again, for any bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1 }), async (bytes) => {
        const hidden = await variationSelectors.hide?.into("Two words", bytes);
        expect(
          candidatesOf(variationSelectors, rawSurvey(hidden ?? "")).map((one) => [...one.candidate.bytes]),
        ).toContainEqual([...bytes]);
      }),
    );
  });

  it("a megabyte of them is read in one go", () => {
    const hostile = ["\u{E0148}\u{E0169}", "\uFE0F\u180B", "\uFE0Fa\u{E0120}"].map((piece) => piece.repeat(130_000));
    for (const text of hostile)
      expect(candidatesOf(variationSelectors, rawSurvey(text)).length).toBeLessThanOrEqual(2100);
  });
});
