import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { looksLikeJson, MAX_DEPTH, readJson, whereJsonBreaks } from "./json.ts";
import { jsonPath } from "./jsonPath.ts";
import { lines } from "./lines.ts";
import { surveyJson } from "./surveyJson.ts";

describe("readJson", () => {
  it("says where a JSON breaks off", () => {
    expect(whereJsonBreaks('{"a": 1,\n "b": "half')).toEqual({ line: 2, column: 7 });
    expect(whereJsonBreaks("{} // done")).toEqual({ line: 1, column: 4 });
  });

  it("keeps a lone surrogate that is written as an escape", () => {
    expect(readJson('"a\\ud83d"')).toEqual({ ok: true, value: "a\uD83D" });
  });

  it("does not take comments for JSON", () => {
    expect(readJson("{} // done")).toEqual({ ok: false, why: "broken" });
  });

  it("a nesting of 100,000 is refused, not followed", () => {
    const deep = "[".repeat(100_000);
    expect(readJson(deep + "]".repeat(100_000))).toEqual({ ok: false, why: "too-deep" });
    expect(readJson(deep)).toEqual({ ok: false, why: "too-deep" });
    expect(readJson(`"${deep}"`)).toEqual({ ok: true, value: deep });
    expect(readJson("[".repeat(MAX_DEPTH) + "]".repeat(MAX_DEPTH))).toMatchObject({ ok: true });
  });

  it("brackets after an error do not lead a second parser into the depth", () => {
    for (const text of ["]".repeat(100_000) + "[".repeat(100_000), `"\n${"[".repeat(100_000)}"`]) {
      expect(readJson(text)).toEqual({ ok: false, why: "broken" });
      expect(whereJsonBreaks(text)).toEqual({ line: 1, column: 1 });
    }
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:\\u0019etrufalsn-.+ \n\u2028\uD800') }), (text) => {
        const reading = readJson(text);
        if (reading.ok) expect(reading.value).toEqual(JSON.parse(text));
        else expect(whereJsonBreaks(text).line).toBeGreaterThan(0);
      }),
    );
  });
});

describe("looksLikeJson", () => {
  it.each(['{"a":1', "{}", " [1, 2", '\r\n[ "a"', "[[", "[]"])("%j may be meant as JSON", (text) => {
    expect(looksLikeJson(text)).toBe(true);
  });

  it.each(["", "{", "[Note] hello", "{braces}", "plain", "\u00A0{}", "[", "-1"])("%j is prose", (text) => {
    expect(looksLikeJson(text)).toBe(false);
  });
});

describe("surveyJson", () => {
  it("finds a string with its quotes and escapes", () => {
    const text = String.raw`{ "a" : [ 1, {"b c": "x\u2019y"} ] }`;
    const { spans } = surveyJson(text, new Set(['a[1]["b c"]', "absent"]));
    expect([...spans].map(([path, span]) => [path, text.slice(span.start, span.end)])).toEqual([
      ['a[1]["b c"]', String.raw`"x\u2019y"`],
    ]);
  });

  it("a key with a dot is not mistaken for a path", () => {
    expect(surveyJson('{"a.b":"no","a":{"b":"yes"}}', new Set(["a.b"])).spans.get("a.b")).toEqual({
      start: 21,
      end: 26,
    });
  });

  it("of a repeated key the last counts, as in the value", () => {
    const survey = surveyJson('{"a":"1","b":{"a":"2"},"a":"3"}', new Set(["a"]));
    expect(survey.repeatedKeys).toEqual(["a"]);
    expect(survey.spans.get("a")).toEqual({ start: 27, end: 30 });
  });

  it("numbers that a value writes in another way are told", () => {
    const survey = surveyJson("[1, 1.0, 1e3, 0.1, -0, 12345678901234567890, 1E400]", new Set());
    expect(survey.rewrittenNumbers).toEqual(["[1]", "[2]", "[4]", "[5]", "[6]"]);
  });

  it("finds every string of any value where it stands", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const wanted = new Map<string, string>();
        const walk = (value: unknown, path: string): void => {
          if (typeof value === "string") wanted.set(path, value);
          else if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, jsonPath(path, index));
          else if (typeof value === "object" && value !== null)
            for (const [key, item] of Object.entries(value)) walk(item, jsonPath(path, key));
        };
        walk(JSON.parse(text), "");
        const { spans } = surveyJson(text, new Set(wanted.keys()));
        const read = [...spans].map(([path, { start, end }]) => [path, JSON.parse(text.slice(start, end))]);
        expect(new Map(read as [string, string][])).toEqual(wanted);
      }),
    );
  });
});

describe("lines", () => {
  it("are cut at line feeds alone and know where they stand", () => {
    expect([...lines("\uFEFFa\r\n\n b\u2028c\nd", 1)]).toEqual([
      { text: "a\r", number: 1, start: 1 },
      { text: " b\u2028c", number: 3, start: 5 },
      { text: "d", number: 4, start: 10 },
    ]);
  });
});
