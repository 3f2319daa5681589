import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KNOWN_DOMAINS, LAB_KEYWORDS } from "#engine/marker/lists.ts";
import { base64Lists } from "./base64Lists.ts";
import { bytesOf, disguised } from "./fixtures/madeUp.ts";

const label = fc.stringMatching(/^[a-z0-9][a-z0-9-]{1,10}[a-z0-9]$/);
const host = fc.tuple(label, fc.stringMatching(/^[a-z]{2,6}$/)).map((labels) => labels.join("."));
const hosts = fc.uniqueArray(host, { minLength: 5, maxLength: 30 });
const key = fc.integer({ min: 0, max: 255 });

function found(digits: string) {
  return base64Lists(bytesOf(digits)).map(({ key, entries }) => ({ key, entries }));
}

describe("lists of names in base64", () => {
  it("are found under any key", () => {
    fc.assert(
      fc.property(hosts, key, (entries, key) => {
        expect(found(disguised(entries, key).replace(/=+$/, ""))).toContainEqual({ key, entries });
      }),
      { numRuns: 60 },
    );
  });

  it("are found in the URL-safe alphabet", () => {
    fc.assert(
      fc.property(hosts, key, (entries, key) => {
        const digits = disguised(entries, key).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
        expect(found(digits)).toContainEqual({ key, entries });
      }),
      { numRuns: 30 },
    );
  });

  it("are found where other digits stand before them, however many, and where they stand is told", () => {
    fc.assert(
      fc.property(hosts, key, fc.stringMatching(/^[A-Z]{0,9}$/), (entries, key, before) => {
        const digits = disguised(entries, key).replace(/=+$/, "");
        // What stands before may read as a part of the first name, so that is not asked about.
        const lists = base64Lists(bytesOf(before + digits));
        const list = lists.find(
          (list) => list.key === key && list.entries.slice(-4).join() === entries.slice(-4).join(),
        );
        expect(list?.end).toBe(before.length + digits.length);
        expect(Math.abs((list?.start ?? -99) - before.length)).toBeLessThanOrEqual(before.length + 24);
      }),
      { numRuns: 30 },
    );
  });

  it.each([0, 1, 0x20, 91, 255])("are the published ones under key %i", (key) => {
    for (const list of [KNOWN_DOMAINS, LAB_KEYWORDS]) {
      expect(found(disguised(list, key).replace(/=+$/, ""))).toEqual([{ key, entries: list }]);
    }
  });

  it("are not made of random bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 2000, maxLength: 2000 }), (bytes) => {
        expect(found(btoa(String.fromCharCode(...bytes)))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ["prose", "the cat sat on the mat, the dog lay on the log, and nobody said a word"],
    ["numbers", "10,20,30,40,50,60,70,80,90,100,110,120,130"],
    ["versions", "1.2.3,2.0.1,3.1.4,10.11.12,0.0.1,5.5.5"],
    ["one name", "a-name-that-is-rather-long.but-one.example.com"],
    ["two names", "first-host.example.com,second-host.example.com"],
    ["a pattern", "ab.cd,ab.cd,ab.cd,ab.cd,ab.cd,ab.cd,ab.cd"],
    ["file types", "text/html,application/xml,image/png,font/woff"],
  ])("are not seen in %s", (_, text) => {
    expect(found(disguised([text], 0).replace(/=+$/, ""))).toEqual([]);
    expect(found(disguised([text], 91).replace(/=+$/, ""))).toEqual([]);
  });
});
