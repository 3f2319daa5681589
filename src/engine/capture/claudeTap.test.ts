import { describe, expect, it } from "vitest";
import { claudeTapRecord } from "./fixtures/claudeTapRecord.ts";
import { readCapture } from "./readCapture.ts";

const frame = (text: string) => ({
  type: "response.create",
  model: "made-up",
  instructions: "You keep the light.",
  input: text === "" ? [] : [{ role: "user", content: [{ type: "input_text", text }] }],
});

describe("a trace of another agent", () => {
  it("gives the texts of another vendor's body", async () => {
    const body = { contents: [{ role: "user", parts: [{ text: "Which way?" }] }] };
    const { requests } = await readCapture({ text: claudeTapRecord({}, { model: "made-up", request: body }) });
    expect(requests[0]).toMatchObject({
      model: "made-up",
      parts: [{ path: "request.contents[0].parts[0].text", text: "Which way?" }],
    });
  });

  it("over a websocket gives every frame that was sent, the record's body being the last alone", async () => {
    const record = JSON.parse(claudeTapRecord({ turn: 14 }, frame("c")));
    record.request.ws_events = [frame(""), { type: "ping" }, frame("b"), frame("c")];
    const { requests, integrity } = await readCapture({ text: JSON.stringify(record) });
    expect(requests.map(({ label }) => label)).toEqual([
      "14.1 \u00B7 POST /v1/messages",
      "14.2 \u00B7 POST /v1/messages",
      "14.3 \u00B7 POST /v1/messages",
    ]);
    expect(requests.map(({ parts }) => parts.map(({ text }) => text).slice(1))).toEqual([[], ["b"], ["c"]]);
    expect(integrity.checks.map(({ say }) => say.id)).not.toContain("capture.request-ids-repeat");
  });

  it("may count its turns in two numbers, or name its id otherwise", async () => {
    const { request_id, ...record } = JSON.parse(claudeTapRecord());
    const text = JSON.stringify({ ...record, id: request_id, turn: "1.2", transport: "websocket" });
    expect((await readCapture({ text })).requests[0]!.label).toBe("1.2 \u00B7 POST /v1/messages");
  });
});
