import { describe, expect, it } from "vitest";
import { claudeTapCompact } from "./claudeTapCompact.ts";
import { compactBundle } from "./fixtures/recordings.ts";
import { spelled } from "./fixtures/spelled.ts";
import { readCapture } from "./readCapture.ts";

describe("a compact export of claude-tap", () => {
  it("gives the texts its records share, each where it stands", async () => {
    const source = compactBundle();
    const capture = await readCapture({ text: source });
    expect(capture.format).toBe("claude-tap-compact");
    expect(capture.requests).toMatchObject([
      {
        label: "1 \u00B7 WEBSOCKET /v1/responses",
        host: "127.0.0.1:8080",
        model: "made-up",
        parts: [
          { role: "system", path: "instructions", text: "You keep the light." },
          { role: "tool", path: "tools[0].description", text: "Sounds it." },
        ],
      },
      {
        label: "1.2 \u00B7 WEBSOCKET /v1/responses",
        parts: [
          { role: "system", path: "input[0].content", text: "Be brief\u2026" },
          { role: "user", path: "input[1].content[0].text", text: "Left\u2014or right?" },
        ],
      },
    ]);
    for (const request of [0, 1])
      for (const [index, { text }] of capture.requests[request]!.parts.entries())
        expect(spelled(capture, new TextEncoder().encode(source), request, index)).toBe(text);
    expect(capture.notes).toEqual([{ id: "capture.texts-elsewhere", params: {} }]);
  });

  it("that asks for the same texts again and again is read up to a bound", () => {
    const bundle = JSON.parse(compactBundle());
    bundle.blobs["sha256:bb"].payload = Array.from({ length: 20_000 }, () => ({ description: "a" }));
    bundle.records = Array.from({ length: 500 }, () => bundle.records[0]);
    const requests = claudeTapCompact.read(bundle)!;
    expect(requests.length).toBeLessThan(20);
    expect(requests[0]!.notes).toEqual([{ id: "capture.texts-bounded", params: { limit: 100_000 } }]);
  });
});
