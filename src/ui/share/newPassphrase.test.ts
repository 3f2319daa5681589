import { describe, expect, it } from "vitest";
import { newPassphrase } from "./newPassphrase.ts";

describe("a passphrase made up", () => {
  it("is six groups of four letters and digits, none of which looks like another", () => {
    const made = newPassphrase((bytes) => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>));
    expect(made).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){5}$/);
    expect(made).not.toMatch(/[lo]/);
  });

  it("uses every bit it is given: each of 32 letters is drawn for eight of 256 bytes", () => {
    const counts = new Map<string, number>();
    for (let byte = 0; byte < 256; byte += 1) {
      const [letter = ""] = newPassphrase((bytes) => bytes.fill(byte));
      counts.set(letter, (counts.get(letter) ?? 0) + 1);
    }
    expect(counts.size).toBe(32);
    expect(new Set(counts.values())).toEqual(new Set([8]));
  });
});
