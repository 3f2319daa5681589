import fc from "fast-check";
import { expect, it } from "vitest";
import { compactJson } from "./compactJson.ts";

it("the example of RFC 8785 §3.2.2 comes out as it stands there", () => {
  const value = {
    numbers: [Number("333333333.33333329"), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"/",
    literals: [null, true, false],
  };
  expect(compactJson(value)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
      '"string":"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
});

it("keys are sorted by code unit, numbers among them, whatever the order they came in", () => {
  const keys = ["\u20ac", "\r", "\ufb33", "10", "2", "\u{1F600}", "\u0080", "\u00f6", "__proto__"];
  const written = JSON.parse(`{${keys.map((key) => `${JSON.stringify(key)}:0`).join(",")}}`);
  const sorted = ["\r", "10", "2", "__proto__", "\u0080", "\u00f6", "\u20ac", "\u{1F600}", "\ufb33"];
  expect(compactJson(written)).toBe(`{${sorted.map((key) => `${JSON.stringify(key)}:0`).join(",")}}`);
});

it("a lone surrogate is written as its escape, and what has no value is left out", () => {
  expect(compactJson({ b: undefined, a: "\ud800" })).toBe('{"a":"\\ud800"}');
});

it("every JSON value comes back, and has one form only", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      const text = compactJson(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(compactJson(JSON.parse(text))).toBe(text);
    }),
  );
});
