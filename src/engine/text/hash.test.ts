import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256Hex, sha256OfText, sha256Stream } from "./hash.ts";

describe("hashes", () => {
  it("the published example of FIPS 180-4", () => {
    expect(sha256OfText("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });

  it("any bytes hash as elsewhere", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(sha256Hex(bytes)).toBe(createHash("sha256").update(bytes).digest("hex"));
      }),
    );
  });

  it("bytes in pieces hash as the whole", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 200 })), (pieces) => {
        const stream = sha256Stream();
        for (const piece of pieces) stream.update(piece);
        expect(stream.hex()).toBe(sha256Hex(Uint8Array.from(pieces.flatMap((piece) => [...piece]))));
      }),
    );
  });

  it("texts that differ in a lone surrogate only have different hashes", () => {
    expect(sha256OfText("\uD800")).not.toBe(sha256OfText("\uD801"));
  });
});
