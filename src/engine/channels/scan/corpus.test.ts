import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { channels } from "#engine/channels/registry.ts";
import { findChannels } from "./findChannels.ts";
import { findLocked } from "./findLocked.ts";

/** Third-party samples that are not part of the repository. */
const SAMPLES = fileURLToPath(new URL("../../../../../shared/stego-samples.json", import.meta.url));

interface Sample {
  readonly channel: string;
  readonly source: string;
  readonly text: string;
  /** What it carries, where that is a text. */
  readonly expected?: unknown;
}

const samples: Sample[] = existsSync(SAMPLES) ? JSON.parse(readFileSync(SAMPLES, "utf8")) : [];

const isRaised = ({ text }: Sample): boolean =>
  findChannels([{ path: "", role: "text", text, bytes: null }], channels).some(({ strength }) => strength !== "benign");

describe.skipIf(samples.length === 0)("samples from elsewhere", () => {
  it("nothing is raised in those that carry nothing", () => {
    const clean = samples.filter(({ channel }) => channel.startsWith("negative"));
    expect(clean.filter(isRaised).map(({ source }) => source)).toEqual([]);
  });

  it("every one that hides something in characters that are not seen, or not told apart, is raised", () => {
    const visible = /^(negative|claude-code-dateline|mojibake|lossy)/;
    const hiding = samples.filter(({ channel }) => !visible.test(channel));
    expect(hiding.length).toBeGreaterThan(0);
    expect(hiding.filter((sample) => !isRaised(sample)).map(({ source }) => source)).toEqual([]);
  });

  it("digits in zero-width characters and sneaky bits give their plain text", () => {
    const digits = samples.filter(({ channel }) =>
      /^(zero-width\/(zwsp-steg|zero-width-lib)|sneaky-bits)/.test(channel),
    );
    expect(digits.length).toBeGreaterThan(0);
    for (const { text, expected } of digits) {
      const read = findChannels([{ path: "", role: "text", text, bytes: null }], channels);
      expect(read[0]).toMatchObject({ strength: "decoded", payload: { text: expected } });
    }
  });

  it("StegCloak's payloads give their plain text, and the encrypted ones are told as such and open", async () => {
    const cloaked = samples.filter(({ channel }) => channel.startsWith("zero-width/stegcloak"));
    expect(cloaked.length).toBeGreaterThan(0);
    for (const { channel, text, expected } of cloaked) {
      const parts = [{ path: "", role: "text", text, bytes: null }] as const;
      const [found] = findChannels(parts, channels);
      if (expected !== null) expect(found).toMatchObject({ channel: "steg-cloak", payload: { text: expected } });
      else expect(found).toMatchObject({ channel: "steg-cloak", locked: true, payload: null });
      if (channel !== "zero-width/stegcloak-encrypted") continue;
      const [opened] = findChannels(parts, channels, await findLocked(parts, channels, ["correct horse"]));
      expect(opened).toMatchObject({ channel: "steg-cloak", locked: false, payload: { text: "attack at dawn" } });
    }
  });

  it("tags and variation selectors give their plain text, or their bytes", () => {
    const invisible = samples.filter(({ channel }) => /^(unicode-tags|variation-selectors)$/.test(channel));
    expect(invisible.length).toBeGreaterThan(0);
    for (const { text, expected } of invisible) {
      const [found] = findChannels([{ path: "", role: "text", text, bytes: null }], channels);
      const bytes = /^hex:([0-9a-f]+)$/.exec(String(expected))?.[1];
      if (bytes === undefined) expect(found).toMatchObject({ strength: "decoded", payload: { text: expected } });
      else expect(Buffer.from(found?.payload?.base64 ?? "", "base64").toString("hex")).toBe(bytes);
    }
  });

  it("each line of Trojan Source is told as it is stored and as it is shown", () => {
    const reordered = samples.filter(({ channel }) => channel === "bidi/trojan-source");
    expect(reordered.length).toBeGreaterThan(0);
    for (const { text } of reordered) {
      const lines = text.split("\n").filter((line) => /[\u202a-\u202e\u2066-\u2069]/.test(line));
      const told = findChannels([{ path: "", role: "text", text, bytes: null }], channels).filter(
        ({ strength }) => strength !== "benign",
      );
      expect(told.map(({ say }) => say.id)).toEqual(lines.map(() => "channels.bidi-reordered"));
    }
  });
});
