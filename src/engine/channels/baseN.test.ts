import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode, encode, MODE_FULL, MODE_ZWSP } from "zwsp-steg";
import { baseN } from "./baseN.ts";
import { foundIn, points, readingsOf } from "./scan/reads.fixture.ts";

const FULL = "zwsp-steg FULL, ZWSP-Tool, ZeroWidthStego threshold_based";
const ZWSP = "zwsp-steg ZWSP";
const hide = baseN.hide;
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("digits of fixed width", () => {
  it.each([
    ["330k", points("200C*4 200D 200C 202C 200C 200C*4 200D 202C*2 200D")],
    ["330k binary", points("200D 200C 202C 200C 200D 202C*2 200D")],
    [FULL, points("200B*4 200D 200F 200D 200B*4 200F 200C 200B")],
    [ZWSP, points("200B*7 200D*2 200B*2 200B*6 200C 200B 200D*2 200B")],
  ])("what %s writes is read in a sentence", (variant, hidden) => {
    const [first] = foundIn(`Two${hidden} words`).filter(({ payload }) => payload !== null);
    expect(first).toMatchObject({ channel: "base-n", strength: "decoded", variant, payload: { text: "Hi" } });
  });

  it("any bytes that are hidden are among the readings", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (bytes) => {
        const read = readingsOf(baseN, String(hide?.into(hide.cover, bytes)));
        expect(read.map((reading) => Array.from(reading.bytes))).toContainEqual(Array.from(bytes));
      }),
    );
  });

  it("a number that no code unit has is not read", () => {
    const variants = readingsOf(baseN, points("200F*7")).map(({ variant }) => variant);
    expect(variants).not.toContain(FULL);
  });
});

describe("zwsp-steg itself", () => {
  const modes = [
    [FULL, MODE_FULL],
    [ZWSP, MODE_ZWSP],
  ] as const;

  it.each(modes)("what it writes is read here: %s", (variant, mode) => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (text) => {
        const read = readingsOf(baseN, `A cover${encode(text, mode)} of words`);
        expect(read.find((reading) => reading.variant === variant)?.text).toBe(text);
      }),
    );
  });

  it.each(modes)("what is hidden here it reads: %s", (variant, mode) => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
        expect(decode(String(hide?.into("A cover of words", bytesOf(text), { variant })), mode)).toBe(text);
      }),
    );
  });

  it.each(modes)("a sentence of it is found among all channels: %s", (variant, mode) => {
    const found = foundIn(`A cover${encode("\u041f\u0440\u0438\u0432\u0435\u0442 \u{1f44b}", mode)} of words`);
    expect(found[0]).toMatchObject({ variant, payload: { text: "\u041f\u0440\u0438\u0432\u0435\u0442 \u{1f44b}" } });
  });
});
