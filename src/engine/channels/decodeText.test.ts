import { describe, expect, it } from "vitest";
import { say } from "#messages/index.ts";
import { CapacityError } from "./channel.ts";
import { decodeText } from "./decodeText.ts";
import { hide } from "./hide.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

describe("a selection that somebody wants decoded", () => {
  it("what would be found anyway comes first, and only that is decoded", async () => {
    const found = await decodeText(await hide("steg-cloak", "The meeting is on Tuesday.", utf8("Bring the lantern")));
    expect(found[0]).toMatchObject({
      channel: "steg-cloak",
      strength: "decoded",
      payload: { text: "Bring the lantern" },
    });
    const weak = found.filter((one) => one.weak);
    expect(found.slice(-weak.length)).toEqual(weak);
    for (const { strength } of weak) expect(strength).toBe("unexplained");
  });

  it("weak readings are listed and say that they are, in what ordinary use would explain too", async () => {
    // Eight joiners between Persian letters: spelling, and a byte for whoever asks.
    const found = await decodeText("\u0645\u06CC\u200C\u200D".repeat(8));
    expect(found.length).toBeGreaterThan(0);
    for (const { against, strength, excerpt, weak } of found) {
      expect(weak).toBe(true);
      expect(strength).toBe("unexplained");
      expect(against).toContainEqual({ id: "channels.against-weak", params: {} });
      expect(excerpt).not.toBeNull();
    }
  });

  it("each can be said, and there are at most two hundred", async () => {
    for (const text of [
      "",
      "plain words",
      "\u200B\u200C".repeat(5000),
      "a\u2002b\u2003".repeat(500),
      "\u{E0041}".repeat(50),
    ]) {
      const found = await decodeText(text);
      expect(found.length).toBeLessThanOrEqual(200);
      for (const { say: said, for: reasons, against } of found)
        for (const sentence of [said, ...reasons, ...against]) expect(say(sentence)).toMatch(/\S/);
    }
  });

  it("a passphrase opens what is locked, and the locked reading stays beside it", async () => {
    const text = await hide("steg-cloak", "The meeting is on Tuesday.", utf8("At the mill"), { passphrase: "tide" });
    expect((await decodeText(text))[0]).toMatchObject({ locked: true, payload: null });
    const found = await decodeText(text, { passphrases: ["", "wrong", "tide"] });
    expect(found[0]).toMatchObject({ locked: false, strength: "decoded", payload: { text: "At the mill" } });
    expect(found.some(({ locked }) => locked)).toBe(true);
  });
});

describe("hiding by a channel's name", () => {
  it("a cover that is too small, a channel that is not there and one that hides nothing are refused", async () => {
    const small = await hide("en-em-bits", "one two", utf8("Hi")).catch((error: unknown) => error);
    expect(small).toBeInstanceOf(CapacityError);
    expect(small).toMatchObject({ capacity: 0, needed: 2 });
    await expect(hide("no-such", "cover", utf8("Hi"))).rejects.toBeInstanceOf(RangeError);
    await expect(hide("zero-width", "cover", utf8("Hi"))).rejects.toBeInstanceOf(RangeError);
    await expect(hide("steg-cloak", "cover", Uint8Array.of(0xff))).rejects.toBeInstanceOf(TypeError);
  });
});
