import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foundIn, points, readingsOf } from "./scan/reads.fixture.ts";
import { zwus } from "./zwus.ts";

describe("ZWUS", () => {
  it.each([
    ["ZWUS base 3", "200D*2 180E*2 00AD 200B 180E 200D*2 180E"],
    ["ZWUS base 6", "00AD 200D*2 200C 00AD 200E 2060"],
    ["ZWUS base 8", "200F*2 200D 200C 200F 200E 200F"],
  ])("%s is read in a sentence", (variant, hidden) => {
    const [first] = foundIn(`Two${points(hidden)} words`).filter(({ payload }) => payload !== null);
    expect(first).toMatchObject({ channel: "zwus", strength: "decoded", variant, payload: { text: "Hi" } });
  });

  it("whatever text is hidden, in whatever base, is among the readings", () => {
    const { hide } = zwus;
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", minLength: 1 }),
        fc.constantFrom(...(hide?.variants ?? [])),
        (text, variant) => {
          const made = String(hide?.into(hide.cover, new TextEncoder().encode(text), { variant }));
          expect(readingsOf(zwus, made).find((reading) => reading.variant === variant)?.text).toBe(text);
        },
      ),
    );
  });
});
