import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze } from "#engine/index.ts";
import { claudeBody, claudeTapRecord } from "./fixtures/claudeTapRecord.ts";
import { charlesOf, claudeTracePair, compactBundle, harOf, markedBody, tinglyRecord } from "./fixtures/recordings.ts";
import { formats } from "./formats.ts";
import type { JsonValue } from "./json.ts";
import { readCapture } from "./readCapture.ts";

const samples: readonly [string, string][] = [
  ["claude-tap", claudeTapRecord()],
  ["claude-tap compact", compactBundle()],
  ["claude-tap-lab", JSON.stringify({ session: "s", packets: [{ turn: 1, request: { body: claudeBody() } }] })],
  ["claude-trace", claudeTracePair(claudeBody())],
  ["HAR", harOf({ text: JSON.stringify(markedBody()) })],
  ["Charles", charlesOf({ text: JSON.stringify(markedBody()) })],
  ["tingly-box", tinglyRecord(markedBody(), claudeBody())],
  ["claude-code-router", JSON.stringify({ type: "request body", time: 1782810001250, data: claudeBody() })],
  ["LiteLLM", JSON.stringify({ call_type: "a", model_parameters: {}, messages: claudeBody().messages })],
  [
    "a transcript",
    JSON.stringify({ parentUuid: null, isSidechain: false, sessionId: "s", message: { role: "user", content: "a" } }),
  ],
];

describe("formats that are JSON", () => {
  it.each(samples)("%s with bytes changed, cut or repeated is read without an error", async (_name, sample) => {
    const good = [...new TextEncoder().encode(sample)];
    const edit = fc.tuple(fc.nat(good.length), fc.nat(12), fc.uint8Array({ maxLength: 6 }));
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 3 }), async (edits) => {
        let bytes = good;
        for (const [at, drop, put] of edits) bytes = bytes.toSpliced(at, drop, ...put);
        const capture = await readCapture({ bytes: Uint8Array.from(bytes) });
        expect(capture.requests.length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });

  it.each(samples)("%s with a value of another kind anywhere is read without an error", async (_name, sample) => {
    const value = JSON.parse(sample) as JsonValue;
    const places = placesIn(value);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), fc.jsonValue({ maxDepth: 2 }), async (place, put) => {
        await readCapture({ text: JSON.stringify(replaced(value, place, put as JsonValue)) });
      }),
      { numRuns: 100 },
    );
  });

  it("take no other JSON for theirs", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const format of formats) expect(format.read(value as JsonValue)).toBeNull();
      }),
    );
  });
});

type Place = readonly (string | number)[];

/** Every place in a value, the root left out. */
function placesIn(value: JsonValue, at: Place = []): Place[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[...at, key], ...placesIn(inner, [...at, key])]);
}

function replaced(value: JsonValue, [step, ...rest]: Place, put: JsonValue): JsonValue {
  if (step === undefined) return put;
  const copy = structuredClone(value) as Record<string, JsonValue>;
  copy[step] = replaced(copy[step] ?? null, rest, put);
  return copy;
}

const SHARED = new URL("../../../../shared/formats/", import.meta.url);
const [SLASH, DASH] = ["U+002F", "U+002D"];
/** What others recorded, with the apostrophe and the separator that each request's date line must give. */
const expected: readonly [string, string, readonly (readonly [string, string])[]][] = [
  ["openai/chat-completions.json", "openai-chat", [["U+2019", SLASH]]],
  ["openai/responses.json", "openai-responses", [["U+2019", SLASH]]],
  ["har/devtools.har", "har", [["U+2019", SLASH]]],
  ["har/postdata-base64.har", "har", [["U+2019", SLASH]]],
  ["har/latin1-binary-string.har", "har", [["U+2019", SLASH]]],
  ["har/devtools.har.zhar", "har", [["U+2019", SLASH]]],
  ["charles/session.chlsj", "charles", [["U+2019", SLASH]]],
  ["charles/session-encoded-body.chlsj", "charles", [["U+2019", SLASH]]],
  [
    "tingly-box/session.jsonl",
    "tingly-box",
    [
      ["U+2019", SLASH],
      ["U+0027", DASH],
    ],
  ],
  ["tingly-box/session-cas.jsonl", "tingly-box", []],
  ["claude-code-router/ccr-20260630.log", "claude-code-router", [["U+2019", SLASH]]],
  ["litellm/standard_logging_payload.json", "litellm", [["U+2019", SLASH]]],
  ["transcripts/claude-code-session.jsonl", "claude-code-transcript", []],
];

describe.skipIf(!existsSync(SHARED))("what others recorded", () => {
  const open = (name: string) => readCapture({ bytes: readFileSync(new URL(name, SHARED)), name });

  it.each(expected)("%s is read as %s, with its marks", async (name, format, marks) => {
    const capture = await open(name);
    expect(capture.format).toBe(format);
    const found: unknown[] = [];
    for (const request of capture.requests.keys()) {
      const { captures } = await analyze({ capture, request });
      for (const line of captures.a?.dateLines ?? []) found.push([line.apostrophe, line.separator]);
    }
    expect(found).toEqual(marks);
  });

  it.each([
    ["claude-tap/codex-compact-standalone.ctap.json", 26],
    ["claude-tap/codex_ws_multi_response_trace.jsonl", 3],
    ["claude-tap/openai_responses_ws_trace.jsonl", 1],
    ["claude-tap/other-agents/antigravity-1.1.18.trace.jsonl", 1],
    ["claude-tap/other-agents/codex-0.149.0.trace.jsonl", 4],
    ["claude-tap/other-agents/opencode-1.18.21.trace.jsonl", 2],
    ["claude-trace/test-traffic.first4.jsonl", 4],
  ])("%s gives its %i requests, with texts", async (name, count) => {
    const { requests, notes } = await open(name);
    expect(requests.length).toBe(count);
    for (const { parts, method } of requests) expect(parts.length > 0).toBe(method !== "GET");
    expect(notes).toEqual([]);
  });
});
