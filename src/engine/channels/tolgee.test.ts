import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foundIn, points, readingsOf } from "./scan/reads.fixture.ts";
import { tolgee } from "./tolgee.ts";

describe("Tolgee's markers", () => {
  it("one in a page is named as such, and accuses nobody", () => {
    const marker = points("200C 200D 200C 200C 200D 200C 200C 200C 200C 200C 200D 200D 200C 200D 200C 200C 200D 200C");
    expect(foundIn(`Save${marker} changes`)).toMatchObject([
      { channel: "tolgee", strength: "benign", payload: { text: "Hi" }, say: { id: "channels.tolgee-bookkeeping" } },
    ]);
  });

  it("any bytes that are hidden are among the readings", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (bytes) => {
        const read = readingsOf(tolgee, String(tolgee.hide?.into("Save changes", bytes)));
        expect(read.map((reading) => Array.from(reading.bytes))).toEqual([Array.from(bytes)]);
      }),
    );
  });

  it("a ninth bit that is not 0 is none of its", () => {
    expect(readingsOf(tolgee, points("200C 200D*2 200C*4 200D*2"))).toEqual([]);
  });
});
