import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LONGEST_RUN, RunScanner } from "./runs.ts";

const isA = new Uint8Array(256);
isA[0x61] = 1;
isA[0x62] = 1;

/** Scans a text cut into pieces; a full stop stands for a zero. */
function runsIn(text: string, cuts: readonly number[], width: 1 | 2 = 1, shortest = 4) {
  const bytes = Uint8Array.from(text, (unit) => (unit === "." ? 0 : unit.charCodeAt(0)));
  const runs: string[] = [];
  const scanner = new RunScanner(isA, width, shortest, ({ units, start }) =>
    runs.push(`${start}:${String.fromCharCode(...units)}`),
  );
  const ends = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  for (const end of ends) scanner.scan(bytes.subarray(scanner.next, end), scanner.next, false);
  scanner.scan(bytes.subarray(scanner.next), scanner.next, true);
  return runs;
}

/** The same, the plain way. */
function runsByExpression(text: string, width: 1 | 2): string[] {
  const pattern = width === 1 ? /[ab]{4,}/g : /(?:[ab]\.){4,}/g;
  return [...text.matchAll(pattern)].map(({ 0: run, index }) => `${index}:${run.replaceAll(".", "")}`);
}

const noise = fc.array(fc.constantFrom("a", "b", "ab", "aabb", "a.", "a.b.a.b.", ".", "x", "-"), { maxLength: 40 });

describe("runs of an alphabet", () => {
  it.each([1, 2] as const)("are the same however the bytes are cut, in characters of width %i", (width) => {
    fc.assert(
      fc.property(noise, fc.array(fc.nat(200), { maxLength: 12 }), (pieces, cuts) => {
        const text = pieces.join("");
        expect(runsIn(text, cuts, width)).toEqual(runsByExpression(text, width));
      }),
      { numRuns: 400 },
    );
  });

  it("that are too long are counted and left out, and what follows is not", () => {
    const long = new Uint8Array(LONGEST_RUN + 10).fill(0x61);
    const bytes = Uint8Array.from([...long, 0x2d, ...long.subarray(0, 5)]);
    for (const cut of [50_000, LONGEST_RUN + 2, bytes.length]) {
      const lengths: number[] = [];
      const scanner = new RunScanner(isA, 1, 4, ({ units }) => lengths.push(units.length));
      for (let end = cut; end < bytes.length; end += cut) {
        scanner.scan(bytes.subarray(scanner.next, end), scanner.next, false);
      }
      scanner.scan(bytes.subarray(scanner.next), scanner.next, true);
      expect(lengths).toEqual([5]);
      expect(scanner.tooLong).toBe(1);
    }
  });
});
