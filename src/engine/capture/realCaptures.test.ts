import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Capture } from "#engine/types.ts";
import { spelled } from "./fixtures/spelled.ts";
import { readCapture } from "./readCapture.ts";

const notes = (capture: Capture) => capture.notes.map((note) => note.id);

const SHARED = new URL("../../../../shared/", import.meta.url);

describe.skipIf(!existsSync(SHARED))("real captures", () => {
  const open = (path: string) => readCapture({ bytes: readFileSync(new URL(path, SHARED)), name: path });
  const traces = existsSync(SHARED)
    ? readdirSync(new URL("captures/", SHARED)).filter((name) => name.endsWith(".jsonl"))
    : [];

  it.each(traces)("%s gives its requests, and its verdict", async (name) => {
    const bytes = new Uint8Array(readFileSync(new URL(`captures/${name}`, SHARED)));
    const capture = await readCapture({ bytes, name });
    const version = /\d+\.\d+\.\d+/.exec(name)![0];
    expect(capture.format).toBe("claude-tap-jsonl");
    expect(notes(capture)).toEqual([]);
    expect(capture.requests.length).toBe(new TextDecoder().decode(bytes).trim().split("\n").length);
    for (const [index, request] of capture.requests.entries()) {
      expect(request).toMatchObject({
        version,
        method: "POST",
        integrity: { verdict: name.includes("-A-") ? "altered" : "consistent" },
      });
      expect(request.host).toMatch(/^127\.0\.0\.1:\d+$/);
      expect(request.time).toMatch(/^2026-/);
      expect(request.parts.length).toBeGreaterThan(0);
      for (const [part, { text }] of request.parts.entries()) expect(spelled(capture, bytes, index, part)).toBe(text);
    }
    expect(capture.integrity.verdict).toBe(name.includes("-A-") ? "altered" : "consistent");
    expect(capture.requests.some(({ parts }) => parts.some(({ text }) => /Today's date(?: is)?:? \d/.test(text)))).toBe(
      true,
    );
  });

  it("the publisher's replacements show in the length of every body", async () => {
    const { requests } = await open("captures/2.1.144-A-slash.trace.jsonl");
    const differences = requests.flatMap(({ integrity }) =>
      integrity.checks.flatMap(({ say }) => (say.id === "capture.length-differs" ? [say.params.difference] : [])),
    );
    expect(differences).toEqual(["+7", "-24", "+7", "-24"]);
  });

  it.each([
    "anthropic-body/A-u0027-slash.json",
    "anthropic-body/S-u02b9-dash.json",
    "anthropic-body/pretty.json",
    "anthropic-body/string-system.json",
    "encodings/utf8-bom.json",
    "encodings/ascii-escaped.json",
    "encodings/powershell51-redirect-utf16le.json",
  ])("%s is a body with a date line", async (name) => {
    const capture = await open(`formats/${name}`);
    expect(capture.format).toBe("anthropic-body");
    expect(capture.requests[0]!.parts.filter(({ text }) => /Today.s date is 2026/u.test(text)).length).toBe(1);
  });

  it.each(["plain/claude-code-2.1.146-A.txt", "plain/claude-code-2.1.146-B.txt", "encodings/crlf.txt"])(
    "%s is plain text to the byte",
    async (name) => {
      const bytes = readFileSync(new URL(`formats/${name}`, SHARED));
      const capture = await readCapture({ bytes });
      expect(capture).toMatchObject({ format: "plain-text", notes: [] });
      expect(Buffer.from(capture.requests[0]!.parts[0]!.text)).toEqual(bytes);
    },
  );

  it("every other file is read without an error", async () => {
    for (const name of readdirSync(new URL("formats/", SHARED), { recursive: true, withFileTypes: true })) {
      if (name.isFile()) await readCapture({ bytes: readFileSync(`${name.parentPath}/${name.name}`), name: name.name });
    }
  });
});
