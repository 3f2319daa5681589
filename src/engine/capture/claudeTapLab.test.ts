import { describe, expect, it } from "vitest";
import { claudeBody, claudeTapRecord } from "./fixtures/claudeTapRecord.ts";
import { spelled } from "./fixtures/spelled.ts";
import { readCapture } from "./readCapture.ts";

const { model, system, messages } = claudeBody();
const turn = (number: number) => ({
  turn: number,
  timestamp: "2026-06-30T09:00:01Z",
  model,
  system,
  messages,
  response: { content: [{ type: "text", text: "the answer" }] },
});

describe("what claude-tap-lab publishes", () => {
  it.each([
    ["a list of turns", JSON.stringify([turn(1), turn(2)])],
    ["turns on lines", `${JSON.stringify(turn(1))}\n${JSON.stringify(turn(2))}`],
  ])("as %s gives a request for each", async (_what, source) => {
    const capture = await readCapture({ text: source });
    expect(capture.format).toBe("claude-tap-lab");
    expect(capture.requests).toMatchObject([
      { label: "1 \u00B7 claude-made-up-1", time: "2026-06-30T09:00:01Z", version: "2.1.144" },
      { label: "2 \u00B7 claude-made-up-1" },
    ]);
    expect(capture.requests[1]!.parts.map(({ path }) => path)).toContain("messages[0].content[0].text");
    expect(JSON.stringify(capture.requests)).not.toContain("the answer");
    for (const [index, { text }] of capture.requests[1]!.parts.entries())
      expect(spelled(capture, new TextEncoder().encode(source), 1, index)).toBe(text);
  });

  it("as a session gives a request for each packet", async () => {
    const packets = [
      JSON.parse(claudeTapRecord({ turn: 1 })),
      { turn: 2, request: { method: "POST", url: "https://relay.example/v1/messages", body: claudeBody() } },
      { note: "no request" },
    ];
    const source = JSON.stringify({ session: "s", agent: "a", task: "t", packets });
    const capture = await readCapture({ text: source });
    expect(capture.format).toBe("claude-tap-lab");
    expect(capture.requests).toMatchObject([
      { label: "1 \u00B7 POST /v1/messages", integrity: { verdict: "consistent" } },
      { label: "2 \u00B7 POST /v1/messages", host: "relay.example" },
    ]);
    for (const request of [0, 1])
      for (const [index, { text }] of capture.requests[request]!.parts.entries())
        expect(spelled(capture, new TextEncoder().encode(source), request, index)).toBe(text);
  });
});
