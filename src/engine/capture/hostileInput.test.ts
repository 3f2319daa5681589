import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256Hex } from "#engine/text/hash.ts";
import { claudeBody, claudeTapRecord } from "./fixtures/claudeTapRecord.ts";
import { readCapture } from "./readCapture.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

describe("hostile input", () => {
  it("any bytes are read without an error", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const capture = await readCapture({ bytes });
        expect(capture.requests.length).toBeGreaterThan(0);
        expect(capture.sha256).toBe(sha256Hex(bytes));
      }),
      { numRuns: 200 },
    );
  });

  it("a trace with bytes changed, cut or repeated is read without an error, and parts point into it", async () => {
    const good = utf8(`${claudeTapRecord()}\n${JSON.stringify(claudeBody())}\n`);
    const edit = fc.tuple(fc.nat(good.length), fc.nat(12), fc.uint8Array({ maxLength: 6 }));
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 4 }), fc.boolean(), async (edits, body) => {
        let bytes = [...(body ? utf8(JSON.stringify(claudeBody())) : good)];
        for (const [at, drop, put] of edits) bytes = bytes.toSpliced(at, drop, ...put);
        const capture = await readCapture({ bytes: Uint8Array.from(bytes) });
        for (const part of capture.requests.flatMap((request) => request.parts)) {
          expect(part.bytes!.start).toBeLessThanOrEqual(part.bytes!.end);
          expect(part.bytes!.end).toBeLessThanOrEqual(bytes.length);
        }
      }),
    );
  });

  it("values of the wrong kind anywhere in a record are read without an error", async () => {
    const value = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom(null, 1, "text", "tool_result", true),
        tie("object"),
        fc.array(tie("value"), { maxLength: 3 }),
      ),
      object: fc.dictionary(
        fc.constantFrom(
          "system",
          "messages",
          "tools",
          "content",
          "type",
          "text",
          "metadata",
          "user_id",
          "headers",
          "role",
          "model",
          "__proto__",
        ),
        tie("value"),
        { maxKeys: 6 },
      ),
    }));
    await fc.assert(
      fc.asyncProperty(value.object, async (object) => {
        await readCapture({ text: JSON.stringify({ messages: [], max_tokens: 1, ...(object as object) }) });
        await readCapture({
          text: JSON.stringify({ turn: 1, request_id: object, request: { body: object, headers: object } }),
        });
      }),
    );
  });

  it.each([
    ["blank lines", "\n".repeat(1_000_000)],
    ["open braces", '{"\n'.repeat(300_000)],
    ["commas", `{"messages":[],"max_tokens":[${"1.0,".repeat(250_000)}1]}`],
    ["asterisks", JSON.stringify({ messages: [], system: "*<norm".repeat(170_000) })],
    [
      "blocks",
      JSON.stringify({
        system: "",
        messages: [{ content: Array.from({ length: 30_000 }, () => ({ type: "text", text: "a" })) }],
      }),
    ],
    ["fields", JSON.stringify({ system: "", messages: [], x: Array.from({ length: 200_000 }, (_, index) => index) })],
    ["lone surrogates", "\uD800".repeat(1_000_000)],
  ])("a megabyte of %s comes to an end", async (_what, text) => {
    const capture = await readCapture({ text });
    expect(capture.requests.length).toBeGreaterThan(0);
    expect(capture.requests[0]!.fields.length).toBeLessThanOrEqual(500);
  });
});
