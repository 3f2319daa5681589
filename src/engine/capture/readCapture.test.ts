import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256Hex } from "#engine/text/hash.ts";
import { countPoints } from "#engine/text/points.ts";
import { encodeWtf8 } from "#engine/text/wtf8.ts";
import type { Capture } from "#engine/types.ts";
import { say } from "#messages/index.ts";
import { claudeBody, claudeTapRecord } from "./fixtures/claudeTapRecord.ts";
import { spelled } from "./fixtures/spelled.ts";
import { MAX_BYTES, readCapture } from "./readCapture.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const notes = (capture: Capture) => capture.notes.map((note) => note.id);

/** Any string, lone surrogates included. */
const anyString = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) });

describe("a plain text", () => {
  it("is one request with one part, exactly as it was given", async () => {
    const capture = await readCapture({ text: "Today\u2019s date\r\nis \uD83D now." });
    expect(capture).toMatchObject({
      format: "plain-text",
      encoding: "wtf-8",
      origin: "pasted",
      name: null,
      bytes: 27,
      points: 23,
      integrity: { verdict: "cannot-tell" },
      requests: [
        {
          parts: [
            { path: "", role: "text", text: "Today\u2019s date\r\nis \uD83D now.", bytes: { start: 0, end: 27 } },
          ],
        },
      ],
    });
    expect(notes(capture)).toEqual(["capture.lone-surrogates"]);
  });

  it("any string that is not a known JSON comes back unit for unit, hashed as its WTF-8", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyString, fc.json()), async (text) => {
        const capture = await readCapture({ text });
        expect(capture.requests).toHaveLength(1);
        expect(capture.requests[0]!.parts.map((part) => part.text)).toEqual([text]);
        expect(capture.sha256).toBe(sha256Hex(encodeWtf8(text)));
        expect(capture.bytes).toBe(encodeWtf8(text).length);
        expect(capture.points).toBe(countPoints(text));
        expect(capture.bom).toBe(text.startsWith("\uFEFF"));
      }),
    );
  });

  it("saved and opened as a file it is the same text with the same hash", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyString, fc.string()), async (text) => {
        const pasted = await readCapture({ text });
        const opened = await readCapture({ bytes: encodeWtf8(text) });
        // A file may also be turned away as not text, where it begins like a picture.
        if (opened.format === "binary") return;
        expect(opened.requests).toEqual(pasted.requests);
        expect(opened.sha256).toBe(pasted.sha256);
      }),
    );
  });

  it("a file keeps its BOM, its line endings and its name", async () => {
    const capture = await readCapture({ bytes: utf8("\uFEFFa\r\nb"), name: "a.txt" });
    expect(capture).toMatchObject({ bom: true, name: "a.txt", origin: "file", encoding: "utf-8", notes: [] });
    expect(capture.requests[0]).toMatchObject({ label: "a.txt", parts: [{ text: "\uFEFFa\r\nb" }] });
  });

  it("a blob is read as its bytes are", async () => {
    const bytes = utf8("caf\u00E9");
    expect(await readCapture({ blob: new Blob([bytes]), name: "x" })).toEqual(await readCapture({ bytes, name: "x" }));
  });

  it("an origin that is given sticks", async () => {
    expect((await readCapture({ text: "a", origin: "example" })).origin).toBe("example");
  });

  it("nothing, and nothing but white space, is said", async () => {
    expect(notes(await readCapture({ text: "" }))).toEqual(["capture.empty"]);
    expect(notes(await readCapture({ bytes: utf8("\uFEFF") }))).toEqual(["capture.empty"]);
    expect(notes(await readCapture({ text: " \r\n\u00A0" }))).toEqual(["capture.blank"]);
  });
});

describe("what is not text", () => {
  it("is named, and has no parts", async () => {
    const capture = await readCapture({
      bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]),
      name: "shot.png",
    });
    expect(capture).toMatchObject({
      format: "binary",
      encoding: "none",
      points: null,
      bytes: 9,
      requests: [{ parts: [] }],
    });
    expect(capture.notes).toEqual([{ id: "capture.binary", params: { kind: "png" } }]);
  });

  it("a file above the limit is not read, where it is no lines of records", async () => {
    const capture = await readCapture({ blob: new Blob([new Uint8Array(MAX_BYTES + 1)]) });
    expect(capture).toMatchObject({ format: "binary", sha256: null, bytes: MAX_BYTES + 1, requests: [{ parts: [] }] });
    expect(capture.notes).toEqual([
      { id: "capture.too-large", params: { bytes: MAX_BYTES + 1, megabytes: 67.1, limit: 67.1, most: 2147.5 } },
    ]);
    expect(capture.notes.map(say)).toEqual([
      "This file has 67.1 MB (67,108,865 bytes). Files above 67.1 MB are read here only where they hold one JSON record on each line, up to 2,147.5 MB. Bring the part with the request you mean.",
    ]);
  });

  it("a file that cannot be opened is said", async () => {
    const blob = { size: 5, arrayBuffer: () => Promise.reject(new Error("gone")) };
    expect(notes(await readCapture({ blob: blob as unknown as Blob }))).toEqual(["capture.unreadable"]);
  });
});

describe("an Anthropic body", () => {
  it("has its texts in the order of reading, each with its role and its bytes", async () => {
    const bytes = utf8(JSON.stringify(claudeBody()));
    const capture = await readCapture({ bytes, name: "anything.bin" });
    expect(capture.format).toBe("anthropic-body");
    const [request] = capture.requests;
    expect(request).toMatchObject({ label: "claude-made-up-1", model: "claude-made-up-1", version: "2.1.144" });
    expect(request!.parts.map(({ path, role }) => `${role} ${path}`)).toEqual([
      "system system[0].text",
      "system system[1].text",
      "user messages[0].content[0].text",
      "user messages[0].content[1].text",
      "assistant messages[1].content[0].thinking",
      "assistant messages[1].content[1].input.place",
      "assistant messages[1].content[1].input.marks[0]",
      "user messages[2].content[0].content",
      "user messages[2].content[1].content[0].text",
      "system messages[3].content",
      "tool tools[0].description",
      "tool tools[0].input_schema.properties.place.description",
    ]);
    for (const [index, part] of request!.parts.entries()) expect(spelled(capture, bytes, 0, index)).toBe(part.text);
    expect(request!.fields.map((field) => field.path)).toEqual([
      "body.model",
      "body.metadata.user_id",
      "body.max_tokens",
      "body.stream",
    ]);
    expect(capture.notes).toEqual([{ id: "capture.left-out", params: { kinds: "image" } }]);
    expect(capture.integrity.verdict).toBe("cannot-tell");
  });

  it.each([
    ["with a BOM", (text: string) => utf8(`\uFEFF${text}`)],
    ["as UTF-16", (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"))],
    [
      "after a bad byte in a field",
      (text: string) => Uint8Array.from(utf8(text), (byte) => (byte === 0x7e ? 0x92 : byte)),
    ],
  ])("%s has the same texts, and their bytes are found", async (_how, encode) => {
    const body = { note: "~", ...claudeBody() };
    const bytes = encode(JSON.stringify(body, null, 1));
    const capture = await readCapture({ bytes });
    expect(capture.format).toBe("anthropic-body");
    expect(capture.requests[0]!.parts.map((part) => part.text)).toContain("Which way to the sea\u2014left or right?");
    for (const [index, part] of capture.requests[0]!.parts.entries()) {
      expect(spelled(capture, bytes, 0, index)).toBe(part.text);
    }
  });

  it("a system prompt may be a string, and escapes keep a lone surrogate", async () => {
    const capture = await readCapture({ text: '{"system":"a\\ud83d\\u2019\\/","messages":[]}' });
    expect(capture).toMatchObject({ format: "anthropic-body", origin: "pasted" });
    expect(capture.requests[0]!.parts).toEqual([
      { path: "system", role: "system", text: "a\uD83D\u2019/", bytes: { start: 10, end: 27 } },
    ]);
    expect(notes(capture)).toEqual(["capture.lone-surrogates"]);
  });

  it("a key that occurs twice is said", async () => {
    const capture = await readCapture({ text: '{"system":"one","messages":[],"system":"two"}' });
    expect(capture.requests[0]!.parts.map((part) => part.text)).toEqual(["two"]);
    expect(capture.notes).toEqual([{ id: "capture.duplicate-keys", params: { count: 1, path: "system" } }]);
  });
});

describe("JSON that is no request", () => {
  it("half a JSON is plain text, with the place where it breaks", async () => {
    const text = '{\n "system": "a",\n "messages": [{"role": "us';
    const capture = await readCapture({ text });
    expect(capture.requests[0]!.parts[0]!.text).toBe(text);
    expect(capture.notes).toEqual([{ id: "capture.json-broken", params: { line: 3, column: 24 } }]);
  });

  it.each(['{"a":1}', "[1,2]", '{"messages":[],"max_tokens":1}', '{"a":1}\n{"b":2}'])(
    "%j has no prompt",
    async (text) => {
      expect(notes(await readCapture({ text }))).toEqual(["capture.json-no-prompt"]);
    },
  );

  it("a nesting of 100,000 is plain text, with a note", async () => {
    const text = '{"a":'.repeat(100_000);
    expect(notes(await readCapture({ text }))).toEqual(["capture.json-too-deep"]);
  });
});

describe("a claude-tap trace", () => {
  const trace = [1, 2, 3].map((turn) => claudeTapRecord({ turn, text: `Turn ${turn}\u2026` })).join("\n");

  it("every record is a request", async () => {
    const bytes = utf8(trace);
    const capture = await readCapture({ bytes });
    expect(capture.format).toBe("claude-tap-jsonl");
    expect(capture.requests.map((request) => request.label)).toEqual([
      "1 \u00B7 POST /v1/messages",
      "2 \u00B7 POST /v1/messages",
      "3 \u00B7 POST /v1/messages",
    ]);
    expect(capture.requests[1]).toMatchObject({
      method: "POST",
      path: "/v1/messages?beta=true",
      host: "127.0.0.1:8080",
      upstream: "https://relay.example",
      time: "2026-06-30T09:00:01.250000+00:00",
      model: "claude-made-up-1",
      version: "2.1.144",
    });
    for (const [request, { parts }] of capture.requests.entries()) {
      for (const [part, { text }] of parts.entries()) expect(spelled(capture, bytes, request, part)).toBe(text);
    }
    expect(capture.integrity.verdict).toBe("consistent");
  });

  it("names what stands outside the texts, and leaves the answer out", async () => {
    const { fields } = (await readCapture({ text: claudeTapRecord() })).requests[0]!;
    const paths = fields.map((field) => field.path);
    for (const path of ["timestamp", "request_id", "turn", "duration_ms", "headers.User-Agent", "headers.x-api-key"]) {
      expect(paths).toContain(path);
    }
    expect(paths).toContain("body.metadata.user_id");
    expect(paths).toContain("response.headers.Date");
    expect(paths.filter((path) => /secret|messages|description/.test(path))).toEqual([]);
  });

  it("one line is a trace too, and so is a record written over several lines", async () => {
    const record = claudeTapRecord();
    expect((await readCapture({ text: record })).format).toBe("claude-tap-jsonl");
    const pretty = await readCapture({ text: JSON.stringify(JSON.parse(record), null, 2) });
    expect(pretty).toMatchObject({ format: "claude-tap-jsonl", integrity: { verdict: "consistent" } });
  });

  it("broken lines are counted, the others are read", async () => {
    const text = `${trace}\r\n\r\n${trace.slice(0, 500)}\n{"turn":4}\n{"half`;
    const capture = await readCapture({ text });
    expect(capture.requests).toHaveLength(3);
    expect(capture.notes.slice(0, 2)).toEqual([
      { id: "capture.broken-lines", params: { count: 2, line: 5 } },
      { id: "capture.other-lines", params: { count: 1, line: 6 } },
    ]);
  });

  it("a record without a body is listed, without parts", async () => {
    const capture = await readCapture({ text: `${claudeTapRecord({ turn: 0 }, null)}\n${trace}` });
    expect(capture.requests.map((request) => request.parts.length)).toEqual([0, 12, 12, 12]);
    expect(capture.integrity.verdict).toBe("consistent");
  });

  it("ten thousand broken lines are not a trace, whatever else is there", async () => {
    const capture = await readCapture({ text: claudeTapRecord() + '\n["a"}'.repeat(10_001) });
    expect(notes(capture)).toEqual(["capture.json-broken"]);
  });

  it("an article that quotes a record stays an article", async () => {
    const text = `# What a trace is\n\nEach line is a record:\n\n${claudeTapRecord()}\n\nThat is all.\n`;
    const capture = await readCapture({ text });
    expect(capture).toMatchObject({ format: "plain-text", notes: [] });
    expect(capture.requests[0]!.parts[0]!.text).toBe(text);
  });

  it("tells how far it has come", async () => {
    const done: number[] = [];
    await readCapture({ text: trace }, { onProgress: (progress) => done.push(progress.done) });
    expect(done).toEqual([0, trace.length]);
  });
});
