import { expect, it } from "vitest";
import { claudeBody } from "./fixtures/claudeTapRecord.ts";
import { readCapture } from "./readCapture.ts";

it("a log of claude-code-router gives the bodies in it, and names how many other lines there are", async () => {
  const lines = [
    {
      level: 30,
      time: 1782810001000,
      reqId: "req-1",
      req: { method: "POST", url: "/v1/messages" },
      msg: "incoming request",
    },
    { level: 30, time: 1782810001250, reqId: "req-1", data: claudeBody(), type: "request body" },
  ];
  const capture = await readCapture({ text: lines.map((line) => JSON.stringify(line)).join("\n") });
  expect(capture.format).toBe("claude-code-router");
  expect(capture.requests).toMatchObject([
    {
      label: "req-1 \u00B7 claude-made-up-1",
      time: "2026-06-30T09:00:01Z",
      model: "claude-made-up-1",
      version: "2.1.144",
    },
  ]);
  expect(capture.requests[0]!.parts.length).toBeGreaterThan(5);
  expect(capture.notes).toContainEqual({ id: "capture.other-lines", params: { count: 1, line: 1 } });
});
