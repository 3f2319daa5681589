import { deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compressionOf, decompress } from "./decompress.ts";
import { inflateStream, joined } from "./inflateStream.ts";

const LIMIT = 64 * 1024 * 1024;
const utf8 = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const changed = (bytes: Uint8Array, at: number) => bytes.with(at, bytes.at(at)! ^ 0xff);

/** A thousand lines that no two are alike, so that they do not compress to nothing. */
const PROSE = Array.from(
  { length: 1000 },
  (_, line) => `${line}: the ${(line * 7919) % 1009}th word of ${line ** 3}`,
).join("\n");

describe("gzip", () => {
  it("every member is read, wherever the pieces end", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 300 }), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 40 }),
        (texts, size) => {
          const packed = joined(texts.map((text) => gzipSync(text)));
          const stream = inflateStream("gzip", size);
          const out = [...stream.push(packed.subarray(0, 7)), ...stream.push(packed.subarray(7))];
          expect(stream.end()).toBe("whole");
          expect(stream.read).toBe(packed.length);
          expect(textOf(joined(out))).toBe(texts.map((text) => textOf(utf8(text))).join(""));
        },
      ),
    );
  });

  it("cut off anywhere, what stands before the cut is given", () => {
    const packed = gzipSync(PROSE);
    for (const cut of [20, 1000, packed.length - 9, packed.length - 8, packed.length - 1]) {
      const { bytes, end, read } = decompress(packed.subarray(0, cut), "gzip", LIMIT);
      expect([end, read]).toEqual(["cutOff", cut]);
      expect(PROSE.startsWith(textOf(bytes))).toBe(true);
      expect(bytes.length).toBeGreaterThan(cut > 1000 ? PROSE.length - 10 : -1);
    }
  });

  it("a changed byte does not pass, and never invents a whole file", () => {
    const packed = gzipSync(PROSE);
    for (let at = 10; at < packed.length; at += 997) {
      expect(decompress(changed(packed, at), "gzip", LIMIT).end).not.toBe("whole");
    }
  });

  it("a wrong checksum in any member is said", () => {
    const [first, second] = [gzipSync("one"), gzipSync("two")];
    const packed = joined([changed(first, first.length - 8), second]);
    const { bytes, end } = decompress(packed, "gzip", LIMIT);
    expect([textOf(bytes), end]).toEqual(["onetwo", "wrongChecksum"]);
  });

  it("what follows a member and is none is damage, and what stood before it is kept", () => {
    const { bytes, end } = decompress(joined([gzipSync("one"), utf8("and then some words")]), "gzip", LIMIT);
    expect([textOf(bytes), end]).toEqual(["one", "damaged"]);
  });

  it("a header without an end comes to an end", () => {
    const endless = new Uint8Array(4_000_000).fill(0x61);
    endless.set([0x1f, 0x8b, 8, 8]);
    expect(decompress(endless, "gzip", LIMIT)).toMatchObject({ end: "damaged", length: 0 });
  });

  it("200 MB of zeros are not unpacked beyond the limit", () => {
    const bomb = gzipSync(new Uint8Array(200_000_000));
    expect(bomb.length).toBeLessThan(250_000);
    const { bytes, end, length, read } = decompress(bomb, "gzip", LIMIT);
    expect([bytes.length, end]).toEqual([0, "too-large"]);
    expect(length).toBeLessThan(LIMIT + 5_000_000);
    expect(Math.round(length / read)).toBeGreaterThan(900);
  });
});

describe("zlib and bare deflate", () => {
  it.each([
    ["zlib", deflateSync(PROSE)],
    ["deflate", deflateRawSync(PROSE)],
  ] as const)("%s is read, and a cut is told from an end", (kind, packed) => {
    expect(decompress(packed, kind, LIMIT)).toMatchObject({ end: "whole", length: PROSE.length });
    const { bytes, end } = decompress(packed.subarray(0, 3000), kind, LIMIT);
    expect(end).toBe("cutOff");
    expect(PROSE.startsWith(textOf(bytes))).toBe(true);
  });

  it("a wrong checksum of zlib is said", () => {
    const packed = deflateSync(PROSE);
    expect(decompress(changed(packed, packed.length - 1), "zlib", LIMIT).end).toBe("wrongChecksum");
  });
});

describe("zstd", () => {
  /** A frame of blocks that are stored as they are (RFC 8878 §3.1.1.2): no encoder is needed for it. */
  const frame = (...texts: string[]) => {
    const blocks = texts.map((text, index) => {
      const header = (utf8(text).length << 3) | (index === texts.length - 1 ? 1 : 0);
      return joined([Uint8Array.of(header & 0xff, (header >> 8) & 0xff, header >> 16), utf8(text)]);
    });
    return joined([Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0, 0x40), ...blocks]);
  };

  it("every frame is read, skippable ones are skipped", () => {
    const skipped = Uint8Array.of(0x50, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3);
    const { bytes, end } = decompress(joined([frame("one ", "two "), skipped, frame("three")]), "zstd", LIMIT);
    expect([textOf(bytes), end]).toEqual(["one two three", "whole"]);
  });

  it("what `zstd` itself writes is read", () => {
    // `printf 'the date is the date is the date is the day' | zstd`, checksum included.
    const packed = Uint8Array.from(atob("KLUv/QRYnQAAaHRoZSBkYXRlIGlzIHkBABdLEsnFQ/k="), (char) => char.charCodeAt(0));
    expect(textOf(decompress(packed, "zstd", LIMIT).bytes)).toBe("the date is the date is the date is the day");
  });

  it("cut off, what stands before the cut is given", () => {
    const packed = frame("one ", "two ", "three");
    const { bytes, end } = decompress(packed.subarray(0, packed.length - 2), "zstd", LIMIT);
    expect([textOf(bytes), end]).toEqual(["one two ", "cutOff"]);
  });

  it("a frame that asks for a window of gigabytes is not given one", () => {
    const greedy = frame("a").with(5, 0xa8);
    expect(decompress(greedy, "zstd", LIMIT)).toMatchObject({ end: "too-large" });
  });

  it("runs of a byte are not unpacked beyond the limit", () => {
    // 128 KiB of one byte in four.
    const run = Uint8Array.of(0x02, 0x00, 0x10, 0x61);
    const bomb = joined([frame("").subarray(0, 5), Uint8Array.of(0x58), ...Array.from({ length: 2000 }, () => run)]);
    expect(decompress(bomb, "zstd", LIMIT).end).toBe("too-large");
  });
});

it("any bytes under any name come to an end without an error", () => {
  const kind = fc.constantFrom("gzip" as const, "zlib" as const, "deflate" as const, "zstd" as const);
  const starts = { gzip: [0x1f, 0x8b, 8, 0], zlib: [0x78, 0x9c], deflate: [], zstd: [0x28, 0xb5, 0x2f, 0xfd] };
  fc.assert(
    fc.property(kind, fc.uint8Array({ maxLength: 200 }), (name, rest) => {
      const { bytes, length } = decompress(joined([Uint8Array.from(starts[name]), rest]), name, 100_000);
      expect(bytes.length === length || bytes.length === 0).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

it("a compression is known by its first bytes, text is none", () => {
  expect([gzipSync(""), deflateSync(""), deflateSync("", { level: 9 })].map(compressionOf)).toEqual([
    "gzip",
    "zlib",
    "zlib",
  ]);
  expect(["x^2", "x", "", "{}", "(\u00B5/"].map((text) => compressionOf(utf8(text)))).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});
