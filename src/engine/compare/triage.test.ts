import { describe, expect, it } from "vitest";
import { confusables, loadConfusables } from "#engine/text/confusables.ts";
import type { Part } from "#engine/types.ts";
import { compareRequests } from "./compareRequests.ts";
import { named, readMarked } from "./markedText.ts";

const table = confusables(await loadConfusables());

const part = (text: string, path = ""): Part => ({ path, role: "text", text, bytes: null });

/** `class: A>B` of every change, code points by number. */
function classes(marked: string): string[] {
  const { a, b } = readMarked(marked);
  const { changes } = compareRequests([part(a)], [part(b)], { a: [], b: [] }, table);
  return changes.map((change) => `${change.class}: ${named(change.aText)}>${named(change.bText)}`);
}

describe("what a change is", () => {
  it.each([
    ["an apostrophe for another", "Today['/\u2019]s date", ["look-alike: '><U+2019>"]],
    ["a prime for an apostrophe", "Today['/\u02b9]s date", ["look-alike: '><U+02B9>"]],
    ["a dash for another", "2026[-/\u2010]06", ["look-alike: -><U+2010>"]],
    ["a no-break space for a space", "date[ /\u00a0]is", ["look-alike:  ><U+00A0>"]],
    ["a Cyrillic letter in a Latin word", "p[a/\u0430]ypal", ["look-alike: a><U+0430>"]],
    ["a one for an l in a word", "paypa[l/1]", ["look-alike: l>1"]],
    ["a word translated", "[spoke/\u0440\u0435\u0447\u044c]", ["ordinary: spoke><U+0440><U+0435><U+0447><U+044C>"]],
    ["a zero-width space", "to[/\u200b]day", ["invisible: ><U+200B>"]],
    ["a tag character taken out", "to[\u{e0041}/]day", ["invisible: <U+E0041>>"]],
    ["an emoji with its selector", "fine [/\u2764\ufe0f ]day", ["ordinary: ><U+2764><U+FE0F> "]],
    ["a carriage return", "line[\r/]\nnext", ["encoding: <U+000D>>"]],
    ["a byte order mark", "[/\ufeff]text", ["encoding: ><U+FEFF>"]],
    ["a composed letter", "caf[\u00e9/e\u0301]", ["encoding: <U+00E9>>e<U+0301>"]],
    ["an edited word", "You are [helpful/cheerful]", ["ordinary: >c", "ordinary: lp>er"]],
    ["a new empty line", "a\n[/\n]b", ["ordinary: ><U+000A>"]],
    ["a date's separators", "2026[//-]05[//-]22", ["separator: />-", "separator: />-"]],
    ["a date and its separators", "2026[//-]05[//-]2[2/1]", ["separator: />-", "separator: />-", "noise: 2>1"]],
    ["another date", "2026-05-2[2/1]", ["noise: 2>1"]],
    ["another number", "at most 2[2/1] files", ["ordinary: 2>1"]],
    ["the separator of a number", "1[,/.]000", ["separator: ,>."]],
    ["a date in another format", "date: [5/21/2026/x]", ["ordinary: 5>21/2026/x"]],
    ["a check value", "cch=[<normalized>/27333];", ["noise: <normalized>>27333"]],
    ["the suffix of a version", "cc_version=2.1.144.[668/9fb];", ["noise: 668>9fb"]],
    ["a version", "cc_version=2.1.14[4/5].668;", ["ordinary: 4>5"]],
    ["a commit", "3f[a/b]91c07 Fix the build", ["noise: a>b"]],
    ["a port", "http://127.0.0.1:[23575/41116]/v1", ["noise: 23575>41116"]],
    ["a temporary folder", "in /tmp/work-[ab1/xyz]/memory", ["noise: ab1>xyz"]],
    ["another program", "run /usr/bin/[ls/wc]", ["ordinary: ls>wc"]],
    ["a look-alike in a temporary folder", "in /tmp/w[o/\u043e]rk/memory", ["look-alike: o><U+043E>"]],
  ])("%s", (_, marked, expected) => {
    expect(classes(marked)).toEqual(expected);
  });

  it("a date in another order is a matter of format", () => {
    const { groups } = compareRequests(
      [part("It is 5/21/2026.")],
      [part("It is 2026-05-21.")],
      { a: [], b: [] },
      table,
    );
    expect(new Set(groups.map((group) => group.why.id))).toEqual(new Set(["compare.date-format"]));
  });
});

describe("groups", () => {
  it("a rewritten sentence is one", () => {
    const a = "Answer with care.\nThe quick brown fox jumps over the dog.\nEnd.";
    const b = "Answer with care.\nA quite brave box hums under the log.\nEnd.";
    expect(compareRequests([part(a)], [part(b)], { a: [], b: [] }, table).groups).toHaveLength(1);
  });

  it("ten thousand line ends are one", () => {
    const a = "line\r\n".repeat(10_000);
    const { groups, truncated } = compareRequests([part(a)], [part(a.replaceAll("\r", ""))], { a: [], b: [] }, table);
    expect(groups).toHaveLength(1);
    expect(groups[0]?.changes).toHaveLength(10_000);
    expect(truncated).toBe(false);
  });

  it("the date line comes first among its equals, and noise last", () => {
    const { a, b } = readMarked("don[\u2019/']t; Today['/\u02b9]s date is 2026-06-[30/29]. [old/new]");
    const at = a.indexOf("Today");
    const spans = [{ part: 0, span: { start: at, end: at + 27 } }];
    const { groups, changes } = compareRequests([part(a)], [part(b)], { a: spans, b: [] }, table);
    expect(groups.map((group) => [group.class, group.inDateLine])).toEqual([
      ["look-alike", true],
      ["look-alike", false],
      ["ordinary", false],
      ["noise", true],
    ]);
    expect(changes[groups[0]?.changes[0] ?? -1]?.bText).toBe("\u02b9");
  });

  it("past twenty thousand changes the strongest are kept, and it is said", () => {
    const a = `${"This is one line\n".repeat(25_000)}can't`;
    const b = `${"This is ore line\n".repeat(25_000)}can\u2019t`;
    const { changes, truncated, groups } = compareRequests([part(a)], [part(b)], { a: [], b: [] }, table);
    expect(changes).toHaveLength(20_000);
    expect(truncated).toBe(true);
    expect(groups[0]?.class).toBe("look-alike");
  });

  it("a part that only one side has is one change", () => {
    const parts = [part("one and the same text", "system"), part("a tool that went away", "tools[0].description")];
    const { changes, pairs } = compareRequests(parts, parts.slice(0, 1), { a: [], b: [] }, table);
    expect(pairs).toEqual([
      { a: 0, b: 0 },
      { a: 1, b: null },
    ]);
    expect(changes).toMatchObject([
      { kind: "delete", class: "ordinary", pair: 1, why: { id: "compare.part-only-in-a" } },
    ]);
  });
});
