import { deflateSync } from "fflate";
import { expect, it } from "vitest";
import { joined } from "#engine/capture/inflateStream.ts";
import { encodeWtf8 } from "#engine/text/wtf8.ts";
import type { LinkedCapture } from "#engine/types.ts";
import { pinnedLinks } from "./fixtures/pinnedLinks.ts";
import { fromLink } from "./fromLink.ts";
import { linkLimits } from "./linkLimits.ts";
import { unpacked } from "./pack.ts";
import { linkOf, payloadOf } from "./payload.ts";
import { toLink } from "./toLink.ts";
import { varint } from "./varint.ts";

/** Repeatable numbers in [0, 1) (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const roll = dice(20_260_630);
const below = (n: number): number => Math.floor(roll() * n);
const one = <T>(of: readonly T[]): T => of[below(of.length)] as T;

const utf8 = (text: string) => new TextEncoder().encode(text);

/** What breaks readers: numbers at their bounds, brackets, keys that mean something to an engine, halves of characters. */
const PIECES = [
  ...[
    "{",
    "}",
    "[",
    "]",
    '"',
    ",",
    ":",
    "\\",
    "\\u",
    "null",
    "-1",
    "1e999",
    "0.5",
    "-0",
    "1.0",
    "9".repeat(20),
    "[[[[",
    " ",
  ],
  ...[
    '"__proto__":',
    '"constructor":',
    '{"__proto__":{"a":1}},',
    '"a":',
    '"kind":"copy"',
    '"text"',
    '"bytes"',
    '"copy"',
  ],
].map(utf8);
PIECES.push(
  Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0x0f),
  Uint8Array.of(0xed, 0xa0, 0x80),
  Uint8Array.of(0x80),
  Uint8Array.of(0),
);

function mutated(bytes: Uint8Array): Uint8Array {
  let out = [...bytes];
  for (let edits = 1 + below(3); edits > 0; edits--) {
    const at = below(out.length + 1);
    const kind = roll();
    if (kind < 0.3) out[at] = below(256);
    else if (kind < 0.4) out[at] = (out[at] ?? 0) ^ (1 << below(8));
    else if (kind < 0.6) out.splice(at, below(4), ...one(PIECES));
    else if (kind < 0.75) out.splice(at, 1 + below(6));
    else if (kind < 0.9) out.splice(at, 0, ...out.slice(at, at + below(40)));
    else out = out.slice(0, at);
  }
  return Uint8Array.from(out, (byte) => byte ?? 0);
}

function mutatedText(link: string): string {
  return String.fromCharCode(...mutated(utf8(link)));
}

const links = pinnedLinks.filter(({ holds }) => !holds.includes("all bytes"));
const payloads = links.map(({ link }) => payloadOf(link.slice(3)) ?? { kind: 0, contents: new Uint8Array() });
const bodies = payloads
  .filter(({ kind }) => kind === 0)
  .map(({ contents }) => unpacked(contents))
  .filter((body) => body !== null && body !== "too-large");

/** Each layer is mutated behind the checks of those around it. */
const layers: Record<string, { links: number; mutant: () => string }> = {
  "the characters": { links: 45_000, mutant: () => mutatedText(one(links).link) },
  "the payload, its checksum made to fit": {
    links: 15_000,
    mutant: () => {
      const { kind, contents } = one(payloads);
      return linkOf(roll() < 0.1 ? below(256) : kind, mutated(contents));
    },
  },
  // Stored, not deflated: it is not the compressor that is tried here, and its tables would take most of the time.
  "what is packed in it, packed again": {
    links: 40_000,
    mutant: () => {
      const { head, a } = one(bodies);
      const inHead = a === null || roll() < 0.6;
      const first = deflateSync(inHead ? mutated(head) : head, { level: 0 });
      const second = a === null ? [] : [deflateSync(inHead && roll() < 0.8 ? a : mutated(a), { level: 0 })];
      return linkOf(0, joined([varint(first.length), first, ...second]));
    },
  },
};

const sizeOf = (side: LinkedCapture | undefined): number => {
  if (side === undefined) return 0;
  if ("bytes" in side) return side.bytes.length;
  return encodeWtf8("text" in side ? side.text : JSON.stringify(side.copy)).length;
};

it.each(Object.entries(layers))(
  "mutated links never throw and never exceed the bounds: %s",
  async (_, { links, mutant }) => {
    const seen = new Map<string, number>();
    const started = performance.now();
    for (let i = 0; i < links; i++) {
      const link = mutant();
      const result = await fromLink(link);
      const outcome = "error" in result ? result.error : "locked" in result ? "locked" : "opened";
      seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
      if ("error" in result) {
        if (!result.error.startsWith("link.")) throw new Error(link);
      } else if (!("locked" in result)) {
        if (sizeOf(result.a) > linkLimits.bytes || sizeOf(result.b) > linkLimits.bytes) throw new Error(link);
        // Whatever opens can be shared again, and is still the same.
        if (i % 10 === 0) expect(await fromLink(await toLink(result)), link).toEqual(result);
      }
    }
    expect(Object.getPrototypeOf({}), "nothing reached the prototype of all").toBe(Object.prototype);
    expect(({} as { a?: unknown }).a).toBe(undefined);
    expect(seen.size).toBeGreaterThan(1);
    // Thirty times what it takes.
    expect(performance.now() - started).toBeLessThan(120_000);
  },
  150_000,
);
