import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeWtf8, encodeWtf8 } from "./wtf8.ts";

const anyText = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) });

describe("WTF-8", () => {
  it("every string comes back, lone surrogates and leading BOM included", () => {
    fc.assert(fc.property(anyText, (text) => decodeWtf8(encodeWtf8(text)) === text));
    expect(decodeWtf8(encodeWtf8("\uFEFFa"))).toBe("\uFEFFa");
  });

  it("well-formed text is plain UTF-8", () => {
    const text = "It\u02B9s \u{1F600}";
    expect(encodeWtf8(text)).toEqual(new TextEncoder().encode(text));
  });

  it("a lone surrogate takes the three bytes of its number", () => {
    expect([...encodeWtf8("a\uD800b\uDFFF")]).toEqual([0x61, 0xed, 0xa0, 0x80, 0x62, 0xed, 0xbf, 0xbf]);
  });

  it("bytes that are no text become U+FFFD", () => {
    expect(decodeWtf8(Uint8Array.of(0x61, 0xff, 0xed, 0xa0))).toBe("a\uFFFD\uFFFD\uFFFD");
  });

  it("Korean text, full of ED bytes, is decoded as it stands", () => {
    const text = "\uD55C\uAE00 \uD7A3".repeat(1000);
    expect(decodeWtf8(new TextEncoder().encode(text))).toBe(text);
  });

  it("text of nothing but lone surrogates, U+FFFF among them, comes back and takes no longer than other text", () => {
    const text = "\uDC00\uFFFF\uD800".repeat(500_000);
    expect(decodeWtf8(encodeWtf8(text)) === text).toBe(true);
  });
});
