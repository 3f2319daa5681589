import { describe, expect, it } from "vitest";
import { flawsIn } from "./flawsIn.ts";

const flaws = (translation: string, original: string): readonly string[] =>
  flawsIn("zh-Hans", { "a.b": translation }, { "a.b": original });

describe("a table that is laid beside the original", () => {
  it("lacks what only the original has, and has what nobody says", () => {
    expect(flawsIn("zh-Hans", { "a.c": "x", toString: "x" }, { "a.b": "x", "a.c": "x", constructor: "x" })).toEqual([
      'zh-Hans: "toString" is not a message',
      'zh-Hans: "a.b" is missing',
      'zh-Hans: "constructor" is missing',
    ]);
    expect(flaws(" ", "x")).toEqual(['zh-Hans: "a.b" is missing']);
  });

  it("says of a message that it is no MessageFormat", () => {
    expect(flaws("{count, plural, one {x}}", "{count}")).toEqual([
      expect.stringContaining('zh-Hans: "a.b" is not well formed'),
    ]);
  });

  it("shows every argument, and no other", () => {
    expect(flaws("{a}", "{a} {b}")).toEqual(['zh-Hans: "a.b" shows a, not a, b']);
    expect(flaws("{a} {c}", "{a}")).toEqual(['zh-Hans: "a.b" shows a, c, not a']);
    expect(flaws("no more", "{a, number}")).toEqual(['zh-Hans: "a.b" shows nothing, not a']);
    expect(flaws("{b, number} {a}", "{a} {b}")).toEqual([]);
  });

  it("may leave out what only inflects, but not what is counted", () => {
    expect(flaws("x", "It {count, plural, one {is} other {are}}")).toEqual([]);
    expect(flaws("{count}", "{count, plural, one {One is} other {# are}}")).toEqual([]);
    expect(flaws("x", "{count, plural, one {One is} other {# are}}")).toEqual([
      'zh-Hans: "a.b" shows nothing, not count',
    ]);
  });

  it("knows every case that the original chooses among, and shows in each what is shown there", () => {
    const original = "{side, select, a {{name} in A} b {in B} other {}}";
    expect(flaws("{side, select, b {x} a {x {name}} other {x}}", original)).toEqual([]);
    expect(flaws("{side, select, a {{name}} other {}}", original)).toEqual([
      'zh-Hans: "a.b" chooses by {side} among a, other, not among a, b, other',
    ]);
    expect(flaws("{name}", original)).toEqual([
      'zh-Hans: "a.b" chooses by {side} among nothing, not among a, b, other',
    ]);
    expect(flaws("{side, select, a {x} b {{name}} other {}}", original)).toEqual([
      'zh-Hans: "a.b" shows nothing, not name, where side = a',
    ]);
  });
});
