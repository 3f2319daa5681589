import { describe, expect, it } from "vitest";
import type { CopiedPart, SharedCopy } from "#engine/types.ts";
import { excerptPlace } from "./excerptPlace.ts";
import { joinPieces } from "./gap.ts";

const text = "abcdefghij";

function part(path: string, ...pieces: readonly number[]): CopiedPart {
  const cut = pieces.map((start) => ({ start, text: text.slice(start, start + 3) }));
  const whole = [{ start: 0, text }];
  return { path, role: "user", units: text.length, sha256: path, pieces: pieces.length > 0 ? cut : whole };
}

function copy(...parts: readonly CopiedPart[]): SharedCopy {
  return { parts } as unknown as SharedCopy;
}

const whole = copy(part("a"), part("b"));
const excerpt = copy(part("b", 1, 6));

describe("a place of a whole, in an excerpt of it", () => {
  it("is where the same words stand, in whichever text they stand now", () => {
    for (const start of [1, 2, 6, 7]) {
      const place = excerptPlace({ side: "a", part: 1, span: { start, end: start + 2 } }, whole, excerpt);
      const shown = joinPieces(excerpt.parts[0]!).text;
      expect(place?.part).toBe(0);
      expect(shown.slice(place?.span.start, place?.span.end)).toBe(text.slice(start, start + 2));
    }
  });

  it("is nowhere where a part of it was cut, or its text is not there", () => {
    expect(excerptPlace({ side: "a", part: 1, span: { start: 3, end: 5 } }, whole, excerpt)).toBeNull();
    expect(excerptPlace({ side: "a", part: 0, span: { start: 1, end: 2 } }, whole, excerpt)).toBeNull();
    expect(excerptPlace({ side: "a", part: 9, span: { start: 1, end: 2 } }, whole, excerpt)).toBeNull();
  });

  it("stays where it was in a text that is there whole", () => {
    const place = { side: "b", part: 1, span: { start: 3, end: 5 } } as const;
    expect(excerptPlace(place, whole, copy(part("b")))).toEqual({ ...place, part: 0 });
  });
});
