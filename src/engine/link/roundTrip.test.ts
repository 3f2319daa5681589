import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LinkedCapture, LinkInput, SharedCopy } from "#engine/types.ts";
import { fromLink } from "./fromLink.ts";
import { toLink } from "./toLink.ts";

/** Any string: code units as they come, lone surrogates among them, and text as people write it. */
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
  fc.string({ unit: fc.constantFrom("\ud800", "\udc00", "\uffff", "\ufeff", "\0", "a"), maxLength: 40 }),
  fc.string({ unit: fc.constantFrom("one ", "two ", "three "), maxLength: 60 }),
);

const count = fc.nat(2 ** 31 - 1);
const sha256 = fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 64, maxLength: 64 });
const ids = fc.array(fc.constantFrom("mail-1", "host-2", "key-12"), { maxLength: 3 });
const where = fc.array(anyText, { maxLength: 3 });

const part = fc
  .record({
    path: anyText,
    role: fc.constantFrom("system", "user", "assistant", "tool", "text"),
    sha256,
    gaps: fc.array(fc.tuple(fc.nat(100), anyText), { maxLength: 4 }),
    behind: fc.nat(1000),
  })
  .map(({ gaps, behind, ...part }) => {
    let end = -1;
    const pieces = gaps.map(([gap, text]) => {
      const start = end + 1 + gap;
      end = start + text.length;
      return { start, text };
    });
    return { ...part, units: Math.max(0, end) + behind, pieces };
  });

const anyCopy = fc.record({
  source: fc.record({
    name: fc.option(anyText),
    format: fc.constantFrom("plain-text", "har", "claude-trace-jsonl"),
    encoding: fc.constantFrom("utf-8", "wtf-8", "none"),
    sha256: fc.option(sha256),
    bytes: fc.option(count),
    requests: count,
    request: count,
  }),
  request: fc.record(
    {
      label: anyText,
      method: anyText,
      path: anyText,
      host: anyText,
      upstream: anyText,
      time: anyText,
      model: anyText,
      version: anyText,
    },
    { requiredKeys: ["label"] },
  ),
  fields: fc.array(fc.record({ path: anyText, value: anyText }), { maxLength: 4 }),
  parts: fc.array(part, { maxLength: 4 }),
  redacted: fc.array(fc.record({ kind: fc.constantFrom("account", "mail", "host"), places: count, where }), {
    maxLength: 2,
  }),
  kept: ids,
}) as fc.Arbitrary<SharedCopy>;

const anyContents = fc.oneof(
  fc.record({ text: anyText }),
  fc.record({ bytes: fc.uint8Array() }),
  fc.record({ copy: anyCopy }),
);

const anyCapture = fc
  .tuple(
    anyContents,
    fc.record(
      {
        name: anyText,
        origin: fc.constantFrom("pasted", "typed", "file", "example", "simulated", "challenge", "link"),
        request: count,
      },
      { requiredKeys: [] },
    ),
  )
  .map(([contents, said]) => ({ ...contents, ...said })) as fc.Arbitrary<LinkedCapture>;

const sentence = fc.record({
  id: fc.constantFrom("marker.plain", "marker.gone"),
  // Names that every object has are refused (below); no sentence has such a parameter.
  params: fc.dictionary(
    fc.string({ unit: "grapheme-ascii", minLength: 1 }).filter((name) => !(name in {})),
    fc.oneof(anyText, count),
    { maxKeys: 3 },
  ),
});

const span = fc.tuple(fc.nat(1000), fc.nat(1000)).map(([start, length]) => ({ start, end: start + length }));

/** Anything that may be shared: one side or two, of every kind, with and without all that is optional. */
const anyInput = fc
  .record(
    {
      a: anyCapture,
      b: anyCapture,
      reading: fc.record({
        rules: count,
        tool: fc.option(fc.record({ version: anyText, commit: fc.option(anyText) })),
        digest: fc.oneof(sha256, fc.constant("")),
        headlines: fc.record({ a: sentence, b: sentence }, { requiredKeys: [] }),
      }),
      focus: fc.array(fc.record({ side: fc.constantFrom("a", "b"), part: count, span }), { maxLength: 16 }),
    },
    { requiredKeys: [] },
  )
  .filter(({ a, b }) => a !== undefined || b !== undefined) as unknown as fc.Arbitrary<LinkInput>;

/** Any two strings. */
const anyPair = fc.tuple(anyText, anyText);

describe("what goes into a link comes out", () => {
  it("any pair of strings, lone surrogates included", async () => {
    await fc.assert(
      fc.asyncProperty(anyPair, async ([a, b]) => {
        expect(await fromLink(await toLink({ a: { text: a }, b: { text: b } }))).toEqual({
          a: { text: a },
          b: { text: b },
        });
      }),
      { numRuns: 500 },
    );
  });

  it("texts, files and copies, with and without names, in either pane or both", async () => {
    await fc.assert(
      fc.asyncProperty(anyInput, async (input) => {
        const link = await toLink(input);
        expect(link).toMatch(/^#1\.[A-Za-z0-9_-]+$/);
        expect(await fromLink(link)).toEqual(input);
        expect(await toLink(input)).toBe(link);
      }),
      { numRuns: 300 },
    );
  });

  it("the bytes that come out are their own: handing on one side leaves the other whole", async () => {
    const opened = await fromLink(
      await toLink({ a: { bytes: Uint8Array.of(1, 2) }, b: { bytes: Uint8Array.of(1, 2) } }),
    );
    if (!("a" in opened && opened.a && "bytes" in opened.a)) throw new Error("not opened");
    expect(opened.a.bytes.buffer.byteLength).toBe(2);
  });

  it("a key named __proto__ in the parameters of a headline makes no link that would open as something else", async () => {
    const params = JSON.parse('{"__proto__":"x"}');
    const reading = { rules: 1, tool: null, digest: "", headlines: { a: { id: "marker.gone", params } as never } };
    await expect(toLink({ a: { text: "" }, reading })).rejects.toThrow(TypeError);
  });
});
