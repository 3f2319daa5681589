import { describe, expect, it } from "vitest";
import { applyChanges } from "#engine/compare/applyChanges.ts";
import { decodeText } from "./decodeText.ts";
import { hidings } from "./hidings.ts";
import { tryToHide } from "./tryToHide.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe.each(hidings)("$id", ({ id, cover, variants, takesPassphrase }) => {
  it("hides two letters in its own cover in every way, says what that changed, and they are found", async () => {
    for (const variant of variants.length === 0 ? [undefined] : variants) {
      const options = variant === undefined ? {} : { variant };
      const hidden = await tryToHide(id, cover, utf8("hi"), options);
      if ("error" in hidden) throw new Error(`${variant}: ${hidden.error}`);
      expect(applyChanges(hidden.changes, cover, hidden.text)).toBe(hidden.text);
      const read = await decodeText(hidden.text);
      expect(read.map(({ payload }) => payload?.base64)).toContain(btoa("hi"));
    }
  });

  it("locks with a passphrase, where it takes one", async () => {
    if (!takesPassphrase) return;
    const hidden = await tryToHide(id, cover, utf8("the second key"), { passphrase: "a lantern" });
    if ("error" in hidden) throw new Error(hidden.error);
    const texts = async (passphrases: string[]) =>
      (await decodeText(hidden.text, { passphrases })).map(({ payload }) => payload?.text);
    expect(await texts([])).not.toContain("the second key");
    expect(await texts(["a lantern"])).toContain("the second key");
  });
});

describe("an attempt that does not go", () => {
  it("says how much room there is and how much is needed", async () => {
    expect(await tryToHide("line-endings", "one line", utf8("hi"))).toEqual({
      error: "too-small",
      capacity: 0,
      needed: 2,
    });
  });

  it("says that a channel of ASCII carries nothing else, and one of text no other bytes", async () => {
    expect(await tryToHide("tags", "cover", utf8("\u00E9"))).toMatchObject({ error: "not-carried", needed: 2 });
    expect(await tryToHide("zero-width-lib", "cover", Uint8Array.of(0xff))).toMatchObject({ error: "not-carried" });
  });

  it("is none at all where no channel of that name hides", async () => {
    await expect(tryToHide("bidi", "cover", utf8("hi"))).rejects.toThrow(RangeError);
  });
});
