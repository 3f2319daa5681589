import { expect, it } from "vitest";
import { claudeBody } from "./fixtures/claudeTapRecord.ts";
import { claudeTracePair } from "./fixtures/recordings.ts";
import { spelled } from "./fixtures/spelled.ts";
import { readCapture } from "./readCapture.ts";

it("a log of claude-trace gives a request for each pair, with its bytes", async () => {
  const bytes = new TextEncoder().encode(`${claudeTracePair(claudeBody())}\n${claudeTracePair({ model: "m" })}\n`);
  const capture = await readCapture({ bytes });
  expect(capture.format).toBe("claude-trace-jsonl");
  expect(capture.requests).toMatchObject([
    {
      label: "POST /v1/messages",
      host: "relay.example",
      path: "/v1/messages?beta=true",
      time: "2026-06-30T09:00:01Z",
      model: "claude-made-up-1",
      version: "2.1.144",
    },
    { parts: [] },
  ]);
  for (const [index, { text }] of capture.requests[0]!.parts.entries())
    expect(spelled(capture, bytes, 0, index)).toBe(text);
});
