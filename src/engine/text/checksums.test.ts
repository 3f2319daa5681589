import { expect, it } from "vitest";
import { adler32, crc32 } from "./checksums.ts";

const digits = new TextEncoder().encode("123456789");

it("the check values of both checksums come out, in one piece and in two", () => {
  expect(crc32(digits)).toBe(0xcbf43926);
  expect(adler32(digits)).toBe(0x091e01de);
  expect(crc32(digits.subarray(4), crc32(digits.subarray(0, 4)))).toBe(0xcbf43926);
  expect(adler32(digits.subarray(4), adler32(digits.subarray(0, 4)))).toBe(0x091e01de);
});

it("the sums of a long run do not overflow", () => {
  // As zlib gives it.
  expect(adler32(new Uint8Array(1_000_000).fill(0xff))).toBe(0x3843e1be);
});
