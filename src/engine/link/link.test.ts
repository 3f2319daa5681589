import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { en } from "#messages/en/index.ts";
import { pinnedLinks } from "./fixtures/pinnedLinks.ts";
import { fromLink } from "./fromLink.ts";
import { LinkTooLongError } from "./LinkTooLongError.ts";
import { linkLimits } from "./linkLimits.ts";
import { toLink } from "./toLink.ts";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

const plainLinks = pinnedLinks.filter(({ passphrase }) => passphrase === undefined).map(({ link }) => link);

describe("a link is whole or refused", () => {
  it("cut off anywhere, it does not open", async () => {
    for (const link of plainLinks) {
      for (let length = 0; length < link.length; length++) {
        const { error } = (await fromLink(link.slice(0, length))) as { error?: string };
        expect(error, `${length} of ${link}`).toBe(length < 3 ? "link.not-a-link" : "link.damaged");
      }
    }
  });

  it("with any one character missing, doubled or swapped with its neighbour, it does not open", async () => {
    for (const link of plainLinks) {
      for (let at = 3; at < link.length; at++) {
        const [before, here, next, after] = [link.slice(0, at), link[at], link[at + 1] ?? "", link.slice(at + 2)];
        for (const changed of [
          before + next + after,
          before + here + here + next + after,
          before + next + here + after,
        ]) {
          if (changed !== link) expect(await fromLink(changed), changed).toEqual({ error: "link.damaged" });
        }
      }
    }
  });

  it("with any one character of its alphabet changed to any other, it does not open", async () => {
    for (const link of [pinnedLinks[0]?.link ?? "", pinnedLinks[3]?.link ?? ""]) {
      for (let at = 3; at < link.length; at++) {
        for (const other of ALPHABET) {
          if (other === link[at]) continue;
          const changed = link.slice(0, at) + other + link.slice(at + 1);
          expect(await fromLink(changed), changed).toEqual({ error: "link.damaged" });
        }
      }
    }
  });

  it("any change within three neighbouring characters is found", async () => {
    const link = pinnedLinks[0]?.link ?? "";
    const three = fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: 3, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 3, max: link.length - 3 }), three, async (at, put) => {
        const changed = link.slice(0, at) + put + link.slice(at + 3);
        fc.pre(changed !== link);
        expect(await fromLink(changed)).toEqual({ error: "link.damaged" });
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([" ", "\n", "=", "==", "+", "/", "%20", ".", "\u200b", "\ud800", "A", "AA", "AAAA"])(
    "with %j behind it, it does not open",
    async (more) => {
      for (const link of plainLinks) expect(await fromLink(link + more)).toEqual({ error: "link.damaged" });
    },
  );
});

describe("what is no link of version 1", () => {
  it.each([
    "",
    "#",
    "#try-pair",
    "#try-states",
    "#foo",
    "#1",
    "#01.AAAA",
    "#0.AAAA",
    "#-1.AAAA",
    "1,AAAA",
    "##1.AAAA",
    "# 1.AA",
  ])("%j is not a link", async (hash) => {
    expect(await fromLink(hash)).toEqual({ error: "link.not-a-link" });
  });

  it.each(["#2.AAAA", "#2.", "#10.something else", "3.", "#2.\u0000"])(
    "%j was made by a newer version",
    async (hash) => {
      expect(await fromLink(hash)).toEqual({ error: "link.newer" });
    },
  );

  it("a longer one than is ever made is refused before it is read", async () => {
    expect(await fromLink(`#1.${"A".repeat(linkLimits.characters)}`)).toEqual({ error: "link.too-large" });
    expect(await fromLink(`#1.${"A".repeat(50_000_000)}`)).toEqual({ error: "link.too-large" });
  });
});

describe("too much for a link", () => {
  /** Nothing of it can be packed smaller than three quarters. */
  const noise = (length: number): Uint8Array => {
    let state = 1;
    return Uint8Array.from({ length }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) | 0;
      return state >>> 24;
    });
  };

  it("is refused with its length and the limit, and never cut", async () => {
    const error = await toLink({ a: { bytes: noise(800_000) } }).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(LinkTooLongError);
    expect(error).toMatchObject({ limit: linkLimits.characters, unit: "characters" });
    expect((error as LinkTooLongError).length).toBeGreaterThan(linkLimits.characters);
  });

  it("just short of it, it still opens", async () => {
    const bytes = noise(749_000);
    const link = await toLink({ a: { bytes } });
    expect(link.length).toBeGreaterThan(998_000);
    expect(link.length).toBeLessThanOrEqual(linkLimits.characters);
    const { a } = (await fromLink(link)) as { a: { bytes: Uint8Array } };
    expect(Buffer.compare(a.bytes, bytes)).toBe(0);
  });

  it("sixteen megabytes open, however small the link, and one byte more is refused", async () => {
    const text = "a".repeat(linkLimits.bytes - 100);
    expect(await fromLink(await toLink({ a: { text }, b: { text: `${text}!` } }))).toEqual({
      a: { text },
      b: { text: `${text}!` },
    });
    for (const capture of [{ bytes: new Uint8Array(linkLimits.bytes + 1) }, { text: "\u20ac".repeat(6_000_000) }]) {
      await expect(toLink({ b: capture })).rejects.toMatchObject({ limit: linkLimits.bytes, unit: "bytes" });
    }
  });
});

it("every reason why a link does not open has words that ask for no parameters", () => {
  const ids = Object.keys(en).filter((id) => id.startsWith("link."));
  expect(ids).toHaveLength(7);
  for (const id of ids) {
    expect(en[id as keyof typeof en]).not.toContain("{");
  }
});
