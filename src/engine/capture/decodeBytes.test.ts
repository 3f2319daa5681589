import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeWtf8 } from "#engine/text/wtf8.ts";
import { say } from "#messages/index.ts";
import { byteOffsets } from "./byteOffsets.ts";
import { decodeBytes } from "./decodeBytes.ts";
import { utf8Length } from "./utf8Length.ts";

const bytesOf = (...bytes: number[]) => Uint8Array.from(bytes);

/** Any string, lone surrogates included. */
const anyString = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) });

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let unit = 0; unit < text.length; unit++) view.setUint16(2 * unit, text.charCodeAt(unit), littleEndian);
  return new Uint8Array(view.buffer);
}

describe("decodeBytes", () => {
  it("a BOM stays in the text", () => {
    const decoded = decodeBytes(bytesOf(0xef, 0xbb, 0xbf, 0x61));
    expect(decoded).toMatchObject({ text: "\uFEFFa", encoding: "utf-8", bom: true, exact: true, notes: [] });
  });

  it("line endings, U+2028 and NUL stay as they are", () => {
    const text = "a\r\nb\rc\u2028d\u0000e\n";
    expect(decodeBytes(new TextEncoder().encode(text)).text).toBe(text);
  });

  it("bytes that are not UTF-8 become U+FFFD, and are said", () => {
    const decoded = decodeBytes(bytesOf(0x61, 0x93, 0x62, 0xa1, 0x80));
    expect(decoded).toMatchObject({ text: "a\uFFFDb\uFFFD\uFFFD", encoding: "utf-8", exact: false });
    expect(decoded.notes.map(say)).toEqual([
      "3 places are not valid UTF-8, the first at byte 1 (counted from 0). There the text shows U+FFFD in place of the bytes.",
      "It may be in an older encoding: save it as UTF-8 and bring it again.",
    ]);
    // Where as much is well written, it is UTF-8 that was damaged.
    const damaged = decodeBytes(bytesOf(0xc3, 0xa9, 0xff));
    expect(damaged.notes).toEqual([{ id: "capture.invalid-utf8", params: { count: 1, offset: 2 } }]);
  });

  it("a U+FFFD that was in the file is not called a bad byte", () => {
    expect(decodeBytes(bytesOf(0xef, 0xbf, 0xbd))).toMatchObject({ text: "\uFFFD", exact: true, notes: [] });
  });

  it("a surrogate pair written as two surrogates (CESU-8) is not UTF-8", () => {
    expect(decodeBytes(bytesOf(0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80))).toMatchObject({ encoding: "utf-8", exact: false });
  });

  it("any string saved as WTF-8 comes back", () => {
    fc.assert(
      fc.property(anyString, (text) => {
        // Bytes that begin like a BOM of UTF-16 cannot come from WTF-8, which never holds FE or FF.
        const decoded = decodeBytes(encodeWtf8(text));
        expect(decoded.text).toBe(text);
        expect(decoded.exact).toBe(true);
      }),
    );
  });

  it.each([true, false])("any string saved as UTF-16 with a BOM comes back (little endian: %s)", (littleEndian) => {
    fc.assert(
      fc.property(anyString, (text) => {
        const decoded = decodeBytes(utf16(`\uFEFF${text}`, littleEndian));
        expect(decoded.text).toBe(`\uFEFF${text}`);
        expect(decoded).toMatchObject({ encoding: littleEndian ? "utf-16le" : "utf-16be", bom: true, exact: true });
      }),
    );
  });

  it("a last byte that makes no UTF-16 unit is said", () => {
    const decoded = decodeBytes(bytesOf(0xff, 0xfe, 0x61, 0x00, 0x62));
    expect(decoded).toMatchObject({ text: "\uFEFFa", exact: false });
    expect(decoded.notes).toEqual([{ id: "capture.odd-utf16", params: { offset: 4 } }]);
  });

  it("decodes as TextDecoder does, and counts the bad sequences as it replaces them", () => {
    // Leads and continuations are where sequences break; plain random bytes seldom make half of one.
    const byte = fc.oneof(
      fc.integer({ min: 0, max: 255 }),
      fc.constantFrom(0xc2, 0xe0, 0xe2, 0xed, 0xf0, 0xf4, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf),
    );
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 24 }), (array) => {
        // A letter first keeps BOMs out.
        const bytes = bytesOf(0x61, ...array);
        const decoded = decodeBytes(bytes);
        if (decoded.encoding !== "utf-8") return;
        expect(decoded.text).toBe(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
        let units = 0;
        for (let at = 0; at < bytes.length; ) {
          const length = utf8Length(bytes, at, false);
          at += Math.abs(length);
          units += length === 4 ? 2 : 1;
        }
        expect(units).toBe(decoded.text.length);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a text from before Unicode", () => {
  const legacy = (...pieces: (string | number)[]) =>
    Uint8Array.from(
      pieces.flatMap((piece) => (typeof piece === "number" ? [piece] : [...new TextEncoder().encode(piece)])),
    );

  it("byte 92 is the apostrophe of windows-1252, on every platform", () => {
    const bytes = legacy("It", 0x92, "s 5 ", 0x80, " at a caf", 0xe9, ".");
    const decoded = decodeBytes(bytes);
    expect(decoded).toMatchObject({
      text: "It\u2019s 5 \u20AC at a caf\u00E9.",
      encoding: "windows-1252",
      exact: false,
    });
    expect(decoded.notes.map(say)).toEqual([
      "Read as windows-1252: the bytes are not UTF-8, and hold byte 92, which is the apostrophe U+2019 there. This is a guess by the bytes. windows-1252 has no U+02BC and no U+02B9.",
    ]);
    expect(byteOffsets(decoded)(3)).toBe(3);
  });

  it("A1 AF is the apostrophe of GBK", () => {
    const bytes = legacy("It", 0xa1, 0xaf, "s ", 0xbd, 0xf1, 0xcc, 0xec, ", ", 0x94, 0x39, 0xda, 0x33, "!");
    const decoded = decodeBytes(bytes);
    expect(decoded).toMatchObject({ text: "It\u2019s \u4ECA\u5929, \u{1F4A9}!", encoding: "gb18030" });
    expect(decoded.notes.map(say)).toEqual([
      "Read as GBK: the bytes are not UTF-8, and hold the apostrophe U+2019 as GBK writes it, A1 AF. This is a guess by the bytes. GBK has no U+02BC and no U+02B9.",
    ]);
    // The points and their bytes: two for a character of GBK, four for one beyond it.
    expect([0, 2, 3, 5, 6, 7, 9, 11, 12].map(byteOffsets(decoded))).toEqual([0, 2, 4, 6, 8, 10, 12, 16, 17]);
  });

  it("UTF-8 with a bad byte in it stays UTF-8", () => {
    expect(decodeBytes(legacy("\u2014 \u2019 ", 0x92))).toMatchObject({
      encoding: "utf-8",
      text: "\u2014 \u2019 \uFFFD",
    });
    expect(decodeBytes(legacy("\u2019", 0xa1, 0xaf, " "))).toMatchObject({ encoding: "utf-8" });
  });

  it("what has neither apostrophe is not guessed at", () => {
    expect(decodeBytes(legacy("caf", 0xe9))).toMatchObject({ encoding: "utf-8", text: "caf\uFFFD" });
  });
});

describe("byteOffsets", () => {
  it("every point of a text begins where its bytes begin", () => {
    fc.assert(
      fc.property(anyString, fc.boolean(), (text, wide) => {
        const bytes = wide ? utf16(`\uFEFF${text}`, true) : encodeWtf8(text);
        const decoded = decodeBytes(bytes);
        const toByte = byteOffsets(decoded);
        let unit = 0;
        for (const point of decoded.text) {
          const piece = bytes.subarray(toByte(unit), toByte(unit + point.length));
          expect(piece).toEqual(wide ? utf16(point, true) : encodeWtf8(point));
          unit += point.length;
        }
      }),
    );
  });

  it("bad bytes do not shift what follows them", () => {
    const toByte = byteOffsets(decodeBytes(bytesOf(0x61, 0xe2, 0x80, 0x62, 0x63)));
    // E2 80 is one bad sequence, one U+FFFD.
    expect([0, 1, 2, 3, 4].map(toByte)).toEqual([0, 1, 3, 4, 5]);
  });

  it("asked backwards it starts anew", () => {
    const toByte = byteOffsets(decodeBytes(new TextEncoder().encode("\u2019a\u2019b")));
    expect([3, 1, 2, 99].map(toByte)).toEqual([7, 3, 4, 8]);
  });
});
