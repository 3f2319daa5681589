import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode, encode, split } from "zero-width-lib";
import { foundIn, points, readingsOf } from "./scan/reads.fixture.ts";
import { zeroWidthLib } from "./zeroWidthLib.ts";

const hide = zeroWidthLib.hide;
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("zero-width-lib", () => {
  it("what it writes is read in a sentence", () => {
    const [first] = foundIn(`T${points("200C FEFF 200C 200B FEFF 200F 200E")}wo words`);
    expect(first).toMatchObject({ channel: "zero-width-lib", strength: "decoded", payload: { text: "Hi" } });
  });

  it("whatever it hides is read here", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (text) => {
        const [first] = readingsOf(zeroWidthLib, encode("A cover", text));
        expect(first?.text).toBe(text);
      }),
    );
  });

  it("whatever is hidden here it reads", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
        expect(decode(String(hide?.into("A cover of words", bytesOf(text))))).toBe(text);
      }),
    );
  });

  it("letters that it splits from each other carry nothing", () => {
    expect(foundIn(split("a forbidden word")).filter(({ payload }) => payload !== null)).toEqual([]);
  });

  it("a number with a needless zero in front is not one of its", () => {
    expect(readingsOf(zeroWidthLib, points("200E 200C FEFF 200C"))).toEqual([]);
    expect(readingsOf(zeroWidthLib, points("FEFF*20"))).toEqual([]);
  });
});
