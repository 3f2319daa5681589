import fc from "fast-check";
import { expect, it } from "vitest";
import type { JsonValue } from "./json.ts";
import { jsonLength, likelyLengths } from "./jsonLength.ts";

it("is the length of the JSON that would be written", () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: "binary" }), (value) => {
      expect(jsonLength(value as JsonValue)).toBe(new TextEncoder().encode(JSON.stringify(value)).length);
    }),
  );
});

it.each(["\uD800", "\uDC00\uD800", 'a\uD83D\uDE00\u0000\u001F\u007F\n"\\/', "\u2028\u02B9"])(
  "every kind of unit counts as it is written: %j",
  (text) => {
    expect(jsonLength([text, { [text]: null }])).toBe(
      new TextEncoder().encode(JSON.stringify([text, { [text]: null }])).length,
    );
  },
);

it("is told by the length of the line, written with spaces after separators or without", () => {
  const body = { text: "a, b: \u2019", list: [1, { x: "," }], none: {} };
  const record = { turn: 1, request: { body, headers: { a: "b, c" } } };
  const compact = new TextEncoder().encode(JSON.stringify(record)).length;
  expect(likelyLengths(compact, record, body)).toContain(jsonLength(body));
  expect(likelyLengths(compact + 14, record, body)).toContain(jsonLength(body));
});
