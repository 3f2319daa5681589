import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "./canonicalJson.ts";

const anyText = fc.string({ unit: "binary" }).map((text) => `${text}\uD800`.slice(text.length % 2));

/** Any JSON value, with strings of any code units and keys of any kind. */
const anyValue = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => (one === 0 ? 0 : one)),
    anyText,
    fc.array(tie("value"), { maxLength: 4 }),
    fc.array(fc.tuple(fc.oneof(anyText, fc.constantFrom("10", "2", "a", "__proto__")), tie("value"))).map((members) => {
      const object: Record<string, unknown> = Object.create(null);
      for (const [key, value] of members) object[key] = value;
      return object;
    }),
  ),
})).value;

describe("canonical JSON", () => {
  it("says what the value says, and is its own canonical form", () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(canonicalJson(JSON.parse(JSON.stringify(value)))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it("is printable ASCII, whatever it holds", () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(canonicalJson(value)).toMatch(/^[\x20-\x7e\n]*\n$/);
      }),
    );
  });

  it("does not depend on the order in which an object was put together", () => {
    const one = { b: 1, a: [{ y: null, x: "" }], 10: true, 2: false };
    const other = { 2: false, 10: true, a: [{ x: "", y: null }], b: 1 };
    expect(canonicalJson(one)).toBe(canonicalJson(other));
    expect(canonicalJson(one)).toBe(
      '{\n  "10": true,\n  "2": false,\n  "a": [\n    {\n      "x": "",\n      "y": null\n    }\n  ],\n  "b": 1\n}\n',
    );
  });

  it("spells what cannot be seen, and halves of pairs", () => {
    expect(canonicalJson("\u02b9\u200b\ud83d\ude00\udc00\x7f\x85\n\"\\'")).toBe(
      `"\\u02b9\\u200b\\ud83d\\ude00\\udc00\\u007f\\u0085\\n\\"\\\\'"\n`,
    );
  });

  it("leaves out what is undefined, and writes empty lists on one line", () => {
    expect(canonicalJson({ a: undefined, b: [], c: {}, d: -0 })).toBe('{\n  "b": [],\n  "c": {},\n  "d": 0\n}\n');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, undefined, [undefined], () => 1, { a: 1n }])(
    "has no word for %s",
    (value) => {
      expect(() => canonicalJson(value)).toThrow(TypeError);
    },
  );
});
