import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyzeWith } from "#engine/analyze.ts";
import { confusables } from "#engine/text/confusables.ts";
import type { Capture } from "#engine/types.ts";
import { samples } from "./fixtures/samples.ts";
import { byteFormats, formats, textFormats } from "./formats.ts";
import { readCapture } from "./readCapture.ts";

const tables = { confusables: confusables({ prototypes: "" }) };

/** A hundred times what they take: it catches a hang, not a slow machine. */
const LONGEST_MS = 1_000;

const utf8 = (text: string) => new TextEncoder().encode(text);

/** What breaks readers: delimiters, quotes, lengths, first bytes of containers, halves of characters. */
const pieces = fc.constantFrom(
  ...[
    '"',
    "\\",
    "{",
    "}",
    "[",
    "]",
    "'",
    "^",
    "`",
    "$'",
    "\n",
    "\r\n",
    "\n---\n",
    ":",
    ",",
    "9999999999:",
    "\\u",
    "0",
    "==",
    "\0",
    "%",
  ].map(utf8),
  Uint8Array.of(0xff),
  Uint8Array.of(0xef, 0xbb, 0xbf),
  Uint8Array.of(0x1f, 0x8b),
  Uint8Array.of(0xed, 0xa0, 0x80),
);

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.oneof({ weight: 4, arbitrary: fc.nat(3) }, fc.nat(400)),
  put: fc.oneof(pieces, fc.uint8Array({ maxLength: 4 })),
  times: fc.constantFrom(1, 1, 1, 40),
});

const edits = fc.record({
  edits: fc.array(edit, { minLength: 1, maxLength: 4 }),
  /** Cut off at this share of its length. */
  upTo: fc.constantFrom(1, 1, 0.99, 0.5),
});

function mutated(
  file: Uint8Array,
  mutation: { edits: readonly { at: number; drop: number; put: Uint8Array; times: number }[]; upTo: number },
) {
  let bytes = [...file];
  for (const { at, drop, put, times } of mutation.edits) {
    bytes.splice(Math.floor(at * bytes.length), drop, ...Array.from({ length: times }, () => [...put]).flat());
  }
  bytes = bytes.slice(0, Math.ceil(bytes.length * mutation.upTo));
  return Uint8Array.from(bytes);
}

function expectWellFormed(capture: Capture): void {
  expect(capture.requests.length).toBeGreaterThan(0);
  expect(capture.sha256).toMatch(/^[0-9a-f]{64}$/);
  for (const { parts, label } of capture.requests) {
    expect(typeof label).toBe("string");
    for (const { text, bytes } of parts) {
      expect(typeof text).toBe("string");
      if (bytes === null) continue;
      expect(bytes.start).toBeGreaterThanOrEqual(0);
      expect(bytes.end).toBeGreaterThanOrEqual(bytes.start);
    }
  }
}

describe("files of every format", () => {
  it("there is a sample of each", () => {
    const ids = new Set([...formats, ...textFormats, ...byteFormats].map(({ id }) => id));
    expect([...ids].filter((id) => !samples.some(([format]) => format === id))).toEqual([]);
  });

  it.each(samples)("a sample of %s is recognised", async (format, bytes) => {
    const capture = await readCapture({ bytes });
    expect(capture.format).toBe(format);
    expectWellFormed(capture);
  });

  it.each(samples)(
    "a mutated %s is read without an error, in time, to a whole report",
    { timeout: 120_000 },
    async (_format, file) => {
      await fc.assert(
        fc.asyncProperty(edits, async (mutation) => {
          const bytes = mutated(file, mutation);
          const start = performance.now();
          const capture = await readCapture({ bytes });
          const report = await analyzeWith(tables, { capture });
          expect(performance.now() - start).toBeLessThan(LONGEST_MS);
          expectWellFormed(capture);
          expect(report.captures.a!.requests).toHaveLength(capture.requests.length);
          expect(report.reading[0]!.kind).toBe("state");
          // Whole and serialisable: as it crosses to the page, and as it is filed.
          expect(structuredClone(report)).toEqual(report);
        }),
        { numRuns: 20 },
      );
    },
  );
});
