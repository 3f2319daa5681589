import { describe, expect, it } from "vitest";
import { sha256OfText } from "#engine/text/hash.ts";
import type { LinkedCapture, SharedCopy } from "#engine/types.ts";
import { toLink } from "./toLink.ts";

/** Repeatable numbers in [0, 1). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 8) / 2 ** 24;
  };
}

/** Words as uneven in their frequency as real ones, in sentences: packs to some 40 %, as real prompts do. */
function prompt(length: number, roll: () => number): string {
  const syllables = ["ta", "ren", "o", "mi", "sel", "ka", "dur", "in", "pre", "lo", "ver", "shu", "ne", "gal", "is"];
  const words = Array.from({ length: 2000 }, () =>
    Array.from({ length: 1 + Math.floor(roll() * 4) }, () => syllables[Math.floor(roll() * syllables.length)]).join(""),
  );
  let text = "";
  while (text.length < length) {
    text += `${words[Math.floor(words.length * roll() ** 3)]}${roll() < 0.08 ? ".\n" : " "}`;
  }
  return text.slice(0, length);
}

/** What two captures of one program differ in: a look-alike, a separator, a number, a word. */
function changed(text: string, places: number, roll: () => number): string {
  let out = text;
  for (let i = 0; i < places; i++) {
    const at = Math.floor(((i + roll()) * out.length) / places);
    const put = ["\u02b9", "/", `${Math.floor(roll() * 1e6)}`, "another "][i % 4] ?? "";
    out = out.slice(0, at) + put + out.slice(at + (i % 4 === 3 ? 0 : put.length));
  }
  return out;
}

const asFile = (text: string): LinkedCapture => ({
  bytes: new TextEncoder().encode(JSON.stringify({ model: "a-model", system: [{ type: "text", text }], stream: true })),
  name: "capture.json",
  origin: "file",
});

const asCopy = (text: string): LinkedCapture => ({
  origin: "file",
  copy: {
    source: {
      name: "capture.json",
      format: "har",
      encoding: "utf-8",
      sha256: null,
      bytes: null,
      requests: 1,
      request: 0,
    },
    request: { label: "1 \u00b7 POST /v1/messages", method: "POST", host: "127.0.0.1:8080", version: "2.1.144" },
    fields: [{ path: "headers.User-Agent", value: "claude-cli/2.1.144 (external, cli)" }],
    parts: [
      {
        path: "system[0].text",
        role: "system",
        units: text.length,
        sha256: sha256OfText(text),
        pieces: [{ start: 0, text }],
      },
    ],
    redacted: [{ kind: "account", places: 1, where: ["body.metadata.user_id"] }],
    kept: [],
  } satisfies SharedCopy,
});

const kinds: Record<string, (text: string) => LinkedCapture> = {
  "a text": (text) => ({ text, origin: "pasted" }),
  "a JSON file": asFile,
  "a copy of a request": asCopy,
};

describe("a near-identical pair costs at most 5 % more than A alone", () => {
  for (const [kind, as] of Object.entries(kinds)) {
    for (const [size, places] of [
      [5_000, 2],
      [5_000, 10],
      [60_000, 2],
      [60_000, 10],
      [200_000, 50],
    ] as const) {
      it(`${kind} of ${size / 1000} kB that differs in ${places} places`, async () => {
        const roll = dice(size + places);
        const text = prompt(size, roll);
        const a = as(text);
        const alone = await toLink({ a });
        const pair = await toLink({ a, b: as(changed(text, places, roll)) });
        expect(pair.length / alone.length).toBeLessThanOrEqual(1.05);
      });
    }
  }
});

it("two sentences cost 50 characters more than one", async () => {
  const a = { text: "Today's date is 2026-06-30." };
  const b = { text: "Today\u02b9s date is 2026/06/30." };
  const alone = await toLink({ a });
  const pair = await toLink({ a, b });
  expect(pair.length - alone.length).toBeLessThanOrEqual(50);
});
