import fc from "fast-check";
import { expect, it } from "vitest";
import { base64urlOf, bytesOfBase64url } from "./base64url.ts";

it("bytes are written as Node writes them, and come back", () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const text = base64urlOf(bytes);
      expect(text).toBe(Buffer.from(bytes).toString("base64url"));
      expect(bytesOfBase64url(text)).toEqual(bytes);
    }),
  );
});

it("no other text stands for the same bytes", () => {
  // "AA" is one zero byte; the last four bits of the second character carry nothing.
  expect(bytesOfBase64url("AA")).toEqual(Uint8Array.of(0));
  for (const text of [
    "A",
    "AB",
    "AP",
    "AAB",
    "AAD",
    "AA=",
    "AA==",
    " AA",
    "AA\n",
    "A+",
    "A/",
    "A\u0141",
    "AAAAA",
    "\u{1F600}",
  ]) {
    expect(bytesOfBase64url(text), text).toBe(null);
  }
});
