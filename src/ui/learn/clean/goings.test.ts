import { describe, expect, it } from "vitest";
import { cleanCopy } from "#engine/index.ts";
import { goingsOf } from "./goings.ts";

describe("what goes from a text", () => {
  const text = "a\u200Bb\u200Bc p\u0430y \u{E0041}x";

  it("is told by kind, equal ones together, and every place is counted once", () => {
    const { removed } = cleanCopy(text);
    const kinds = goingsOf(text, removed);
    expect(kinds.map(({ kind, count }) => [kind, count])).toEqual([
      ["invisible", 3],
      ["letters", 1],
    ]);
    expect(kinds[0]?.goings.map(({ before, insert, places }) => [before, insert, places.length])).toEqual([
      ["\u200B", "", 2],
      ["\u{E0041}", "", 1],
    ]);
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(removed.length);
  });

  it("tells two long runs apart that begin alike", () => {
    const [run, longer] = ["\u200B".repeat(200), "\u200B".repeat(100)];
    const long = `a${run}b${longer}c`;
    expect(goingsOf(long, cleanCopy(long).removed).flatMap(({ goings }) => goings)).toHaveLength(2);
  });
});
