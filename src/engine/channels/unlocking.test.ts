import { describe, expect, it } from "vitest";
import { analyze, hide, readCapture } from "#engine/index.ts";

const PASSPHRASE = "a heron at dusk";

const findingsOf = async (text: string, passphrases?: readonly string[]) => {
  const capture = await readCapture({ text });
  const report = await analyze({ capture }, undefined, passphrases === undefined ? {} : { passphrases });
  expect(JSON.stringify(report)).not.toContain(PASSPHRASE);
  return report.captures.a?.findings ?? [];
};

describe("passphrases given to an analysis", () => {
  const locked = (variant: string) =>
    hide("steg-cloak", "The meeting is on Tuesday.", new TextEncoder().encode("Bring both keys"), {
      passphrase: PASSPHRASE,
      variant,
    });

  it("what they open is a further finding, the best of its run; the locked one stays", async () => {
    for (const variant of ["StegCloak", "StegCloak with HMAC"]) {
      const found = await findingsOf(await locked(variant), ["wrong", PASSPHRASE]);
      expect(found[0]).toMatchObject({
        channel: "steg-cloak",
        variant,
        strength: "decoded",
        locked: false,
        payload: { text: "Bring both keys" },
      });
      expect(found[0]?.hypothesis?.rank).toBe(0);
      expect(found.slice(1).some((one) => one.locked && one.payload === null)).toBe(true);
    }
  });

  it("without one, or with a wrong one, the report is the same", async () => {
    const text = await locked("StegCloak with HMAC");
    const without = await findingsOf(text);
    expect(without[0]).toMatchObject({ channel: "steg-cloak", locked: true, payload: null, strength: "unexplained" });
    expect(await findingsOf(text, ["wrong", ""])).toEqual(without);
    expect(await findingsOf("Nothing here.", [PASSPHRASE])).toEqual([]);
  });

  it("a veil that nothing checks opens too, and it is said that nothing checks it", async () => {
    // XORed with this passphrase, these letters are control characters.
    const text = await hide(
      "steg-zero",
      "The meeting is on Tuesday.",
      new TextEncoder().encode("a hero at dawn, then"),
      {
        passphrase: PASSPHRASE,
      },
    );
    const [found] = await findingsOf(text, [PASSPHRASE]);
    expect(found).toMatchObject({ channel: "steg-zero", payload: { text: "a hero at dawn, then" } });
    expect(found?.against).toContainEqual({ id: "channels.against-unchecked-passphrase", params: {} });
  });
});
