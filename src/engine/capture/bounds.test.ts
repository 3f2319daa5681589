import { gzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { analyze } from "#engine/index.ts";
import { readCapture } from "./readCapture.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("a file held whole", () => {
  it("of a great many tiny requests lists the first ten thousand, and says so", async () => {
    const line = '{"model":"m","messages":[{"role":"system","content":"x"}]}\n';
    const capture = await readCapture({ bytes: gzipSync(bytesOf(line.repeat(30_000))) });
    expect(capture.requests).toHaveLength(10_000);
    expect(capture.notes).toContainEqual({ id: "capture.requests-bounded", params: { limit: 10_000 } });
  }, 30_000);
});

describe("a compressed file in an older encoding", () => {
  it("reads the same as bytes and as a large file", async () => {
    const filler = "An ordinary sentence of an ordinary prompt. ".repeat(5_000);
    const record = (turn: number): string =>
      JSON.stringify({
        turn,
        request_id: `req_${turn}`,
        request: {
          method: "POST",
          path: "/v1/messages",
          headers: {},
          body: {
            messages: [
              {
                role: "user",
                content: `<system-reminder>\n# currentDate\nToday#s date is 2026/06/30.\n</system-reminder> ${turn} ${Math.sin(turn)} ${filler}`,
              },
            ],
            max_tokens: 1,
          },
        },
      });
    // Windows-1252: byte 92 where the apostrophe stands.
    const plain = Uint8Array.from(
      bytesOf(`${Array.from({ length: 40 }, (_, turn) => record(turn)).join("\n")}\n`),
      (byte) => (byte === 0x23 ? 0x92 : byte),
    );
    const packed = gzipSync(plain, { level: 0 });
    expect(packed.length).toBeGreaterThan(8 * 1024 * 1024);
    const [held, streamed] = await Promise.all([
      readCapture({ bytes: packed }),
      readCapture({ blob: new Blob([packed as Uint8Array<ArrayBuffer>]) }),
    ]);
    expect(streamed.encoding).toBe(held.encoding);
    const [a, b] = [await analyze({ capture: held, request: 0 }), await analyze({ capture: streamed, request: 0 })];
    expect(b.captures.a?.dateLines).toEqual(a.captures.a?.dateLines);
  }, 60_000);
});
