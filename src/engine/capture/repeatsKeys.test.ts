import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonValue } from "./json.ts";
import { mayRepeatKeys } from "./repeatsKeys.ts";
import { surveyJson } from "./surveyJson.ts";

const may = (text: string) => mayRepeatKeys(text, JSON.parse(text) as JsonValue);

describe("keys counted", () => {
  it.each([
    '{"a":1,"a":2}',
    '{"a" :1,"a":2}',
    '{"a\\\\":1,"a\\\\"\t: 2}',
    '{"x":{"a":{"b":1},"a":2}}',
    '{"a":":)","a":2}',
    '{"a":"\\u003a","a":2}',
    '{"":1,"":2}',
  ])("%s may have a key twice", (text) => {
    expect(may(text)).toBe(true);
  });

  it.each([
    "{}",
    "7",
    '{"a":":)","b":[" :","\\":"]}',
    '{":a":1,"b\\"":"\\\\\\":"}',
    '{"a" : {"a" : "a\\u0020b"}}',
    '{"__proto__":1}',
  ])("%s has none twice", (text) => {
    expect(may(text)).toBe(false);
  });

  it("no key twice is ever missed, however the text is written", () => {
    const key = fc.constantFrom("a", ":", "\\\\", '\\"', " :", "\\u003a", "");
    const leaf = fc.oneof(
      key.map((text) => `"${text}"`),
      fc.constant("1"),
    );
    const space = fc.constantFrom("", " ", "\n\t");
    const { value } = fc.letrec<{ value: string }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.array(tie("value"), { maxLength: 3 }).map((items) => `[${items.join(",")}]`),
        fc
          .array(fc.tuple(key, space, tie("value")), { maxLength: 4 })
          .map((entries) => `{${entries.map(([name, gap, item]) => `"${name}"${gap}:${item}`).join(",")}}`),
      ),
    }));
    fc.assert(
      fc.property(value, (text) => {
        if (surveyJson(text, new Set()).repeatedKeys.length > 0) expect(may(text)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
