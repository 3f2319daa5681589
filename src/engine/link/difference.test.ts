import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyDifference, differenceOf } from "./difference.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const LIMIT = 1 << 24;

/** A text and what became of it: pieces moved, doubled, dropped and changed. */
const related = fc
  .tuple(
    fc.uint8Array({ minLength: 1, maxLength: 400 }),
    fc.array(fc.tuple(fc.nat(400), fc.nat(200), fc.uint8Array({ maxLength: 5 })), { maxLength: 8 }),
  )
  .map(([a, pieces]) => {
    const parts = pieces.flatMap(([start, length, put]) => [a.slice(start, start + length), put]);
    return [a, Uint8Array.from(parts.flatMap((part) => [...part]))] as const;
  });

const few = fc.array(fc.constantFrom(0, 1), { maxLength: 300 }).map((bits) => Uint8Array.from(bits));

describe("the difference of two byte strings", () => {
  it("makes B of A, whatever they are", () => {
    const pair = fc.oneof(related, fc.tuple(fc.uint8Array(), fc.uint8Array()), fc.tuple(few, few));
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(applyDifference(a, differenceOf(a, b), LIMIT)).toEqual(b);
      }),
      { numRuns: 500 },
    );
  });

  it("takes a few bytes for each changed place, wherever it is", () => {
    const a = Array.from({ length: 2_000 }, (_, i) => `line ${i} of ${i * i}\n`).join("");
    expect(differenceOf(bytes(a), bytes(a)).length).toBeLessThan(8);
    expect(differenceOf(bytes(a), bytes(a.replace("line 900 ", "line 9oo "))).length).toBeLessThan(16);
    expect(differenceOf(bytes(a), bytes(`${a.slice(20_000)}${a.slice(0, 20_000)}`)).length).toBeLessThan(20);
    expect(differenceOf(bytes(a), bytes(a.replaceAll(" 7", " 8"))).length).toBeLessThan(4_000);
  });

  it("of texts that have nothing in common is the second, and a few bytes more", () => {
    expect(differenceOf(bytes("a".repeat(1000)), bytes("b".repeat(1000))).length).toBeLessThan(1_008);
    expect(differenceOf(new Uint8Array(), bytes("alone")).length).toBe(8);
  });

  it("does not take long for the worst of texts", () => {
    const started = performance.now();
    for (const period of [1, 2, 3, 7, 1000]) {
      const a = Uint8Array.from({ length: 1_000_000 }, (_, i) => (i % period) & 255);
      const b = Uint8Array.from({ length: 1_000_000 }, (_, i) => (i % 19 === 0 ? 200 : (i % period) & 255));
      expect(applyDifference(a, differenceOf(a, b), LIMIT)?.length).toBe(b.length);
    }
    // Fifty times what it takes.
    expect(performance.now() - started).toBeLessThan(60_000);
  });

  it("that reaches outside of A, makes nothing, or makes too much is refused", () => {
    const a = bytes("abc");
    const steps = [
      [0, 0, 4],
      [0, 2, 3],
      [0, 1, 1],
      [0, 6, 0],
      [0, 0, 0],
      [0],
      [0, 0],
      [2, 97],
      [0x80],
      [0x80, 0, 0, 1],
      [0, 0, 0x81, 0],
      [0, 0, 0xff, 0xff, 0xff, 0xff, 0x1f],
      [0, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 1],
    ];
    for (const step of steps) expect(applyDifference(a, Uint8Array.from(step), LIMIT), `${step}`).toBe(null);
    expect(applyDifference(a, Uint8Array.of(0, 0, 3, 0, 5, 3), 5)).toBe(null);
    expect(applyDifference(a, Uint8Array.of(0, 0, 3, 0, 5, 3), 6)).toEqual(bytes("abcabc"));
  });
});
