import { afterEach, describe, expect, it, vi } from "vitest";
import type { LinkInput } from "#engine/types.ts";
import { fromLink } from "./fromLink.ts";
import { isLocked } from "./lock.ts";
import { linkOf, payloadOf } from "./payload.ts";
import { lockedLength, toLink } from "./toLink.ts";

const input: LinkInput = { a: { text: "Today's date is 2026-06-30." }, b: { text: "Today's date is 2026/06/30." } };

/** The fewest that are taken: these tests are not about how long it takes. */
const iterations = 100_000;

/** The same link with something in it changed on purpose, checksum and all. */
function altered(link: string, change: (contents: Uint8Array) => void): string {
  const { kind, contents } = payloadOf(link.slice(3)) ?? { kind: 0, contents: new Uint8Array() };
  const copy = contents.slice();
  change(copy);
  return linkOf(kind, copy);
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a locked link", () => {
  it("opens with its passphrase and with no other", async () => {
    const link = await toLink(input, { passphrase: "caf\u00e9", iterations });
    expect(await fromLink(link, { passphrase: "caf\u00e9" })).toEqual(input);
    // Not normalised: what looks the same may be another passphrase.
    for (const passphrase of ["cafe\u0301", "Caf\u00e9", "caf\u00e9 "]) {
      expect(await fromLink(link, { passphrase })).toEqual({ error: "link.wrong-passphrase" });
    }
  });

  it("says that it is locked where there is no passphrase, and that it is damaged whether there is one or not", async () => {
    const link = await toLink(input, { passphrase: "x", iterations });
    expect(await fromLink(link)).toEqual({ locked: true });
    expect(await fromLink(link, { passphrase: "" })).toEqual({ locked: true });
    const [before, after] = [link.slice(0, 100), link.slice(101)];
    const damaged = `${before}${link[100] === "A" ? "B" : "A"}${after}`;
    expect(await fromLink(damaged)).toEqual({ error: "link.damaged" });
    expect(await fromLink(damaged, { passphrase: "x" })).toEqual({ error: "link.damaged" });
    for (let length = 3; length < link.length; length++) {
      expect(await fromLink(link.slice(0, length), { passphrase: "x" })).toEqual({ error: "link.damaged" });
    }
  });

  it("changed on purpose, it does not open: not what it holds, not how it is locked", async () => {
    const link = await toLink(input, { passphrase: "x", iterations });
    const { length } = (payloadOf(link.slice(3)) ?? { contents: [] }).contents;
    // Iterations, salt, IV, contents, tag.
    for (const at of [0, 4, 20, 32, length - 17, length - 1]) {
      const changed = altered(link, (contents) => {
        contents[at] = (contents[at] ?? 0) ^ 1;
      });
      expect(await fromLink(changed, { passphrase: "x" }), `byte ${at}`).toEqual({ error: "link.wrong-passphrase" });
    }
  });

  it("is refused before anything is derived where it asks for too few repetitions or too many", async () => {
    const link = await toLink(input, { passphrase: "x", iterations });
    for (const asked of [0, 1, 99_999, 2_000_001, 0xffff_ffff]) {
      const changed = altered(link, (contents) => new DataView(contents.buffer).setUint32(0, asked, true));
      expect(await fromLink(changed), `${asked}`).toEqual({ error: "link.malformed" });
      expect(await fromLink(changed, { passphrase: "x" })).toEqual({ error: "link.malformed" });
    }
    expect(isLocked(new Uint8Array(47))).toBe(false);
    for (const asked of [0, 99_999, 2_000_001, Number.NaN]) {
      await expect(toLink(input, { passphrase: "x", iterations: asked })).rejects.toThrow(RangeError);
    }
  });

  it("that holds no link once it is unlocked is malformed", async () => {
    const { contents } = payloadOf((await toLink(input)).slice(3)) ?? { contents: new Uint8Array() };
    expect(await fromLink(linkOf(1, contents))).toEqual({ error: "link.malformed" });
  });

  it("has the length that was foretold, and no two are the same", async () => {
    for (const text of ["", "1", "22", "333", "4444", "It is 55555"]) {
      const plain = await toLink({ a: { text } });
      const link = await toLink({ a: { text } }, { passphrase: text || "x", iterations });
      expect(link.length).toBe(lockedLength(plain));
      expect(await toLink({ a: { text } }, { passphrase: text || "x", iterations })).not.toBe(link);
    }
  });

  it("with the randomness given is the same each time", async () => {
    const random = (bytes: number) => new Uint8Array(bytes).fill(7);
    const options = { passphrase: "x", iterations, random };
    expect(await toLink(input, options)).toBe(await toLink(input, options));
  });

  it("is neither made nor opened where the browser has no cryptography, and both say so; plain links need none", async () => {
    const link = await toLink(input, { passphrase: "x", iterations });
    const { crypto } = globalThis;
    vi.stubGlobal("crypto", { getRandomValues: crypto.getRandomValues.bind(crypto) });
    await expect(toLink(input, { passphrase: "x" })).rejects.toThrow("link.cannot-lock-here");
    expect(await fromLink(link, { passphrase: "x" })).toEqual({ error: "link.cannot-lock-here" });
    expect(await fromLink(link)).toEqual({ locked: true });
    expect(await fromLink(await toLink(input))).toEqual(input);
  });

  it("is not made with an empty passphrase", async () => {
    await expect(toLink(input, { passphrase: "" })).rejects.toThrow(RangeError);
  });
});
