import { describe, expect, it } from "vitest";
import { claudeBody } from "./fixtures/claudeTapRecord.ts";
import { markedBody, tinglyRecord } from "./fixtures/recordings.ts";
import { readCapture } from "./readCapture.ts";

const dates = (parts: readonly { text: string }[]) =>
  parts.flatMap(({ text }) => /Today.s date is \S+/u.exec(text)?.[0] ?? []);

describe("a recording of tingly-box", () => {
  it("has two requests in each record: what came, and what went on", async () => {
    const { format, requests } = await readCapture({ text: tinglyRecord(markedBody(), claudeBody()) });
    expect(format).toBe("tingly-box");
    expect(requests).toMatchObject([
      { label: "original_request \u00B7 POST /tingly/v1/messages", time: "2026-06-30T09:00:01Z" },
      { label: "transformed_request \u00B7 POST /v1/messages", host: "relay.example" },
    ]);
    expect(requests.map(({ parts }) => dates(parts))).toEqual([
      ["Today\u2019s date is 2026/06/30."],
      ["Today's date is 2026-06-30."],
    ]);
    expect(requests[0]!.fields).toContainEqual({ path: "rid", value: "r1" });
  });

  it("that keeps its texts elsewhere is not said to have none", async () => {
    const reference = { $ref: `sha256:${"0".repeat(64)}` };
    const { format, requests, notes } = await readCapture({
      text: tinglyRecord({ model: "m", system: [reference], messages: [reference] }, reference),
    });
    expect(format).toBe("tingly-box");
    expect(requests.map(({ parts }) => parts)).toEqual([[], []]);
    expect(notes).toEqual([{ id: "capture.texts-elsewhere", params: {} }]);
  });

  it("with a schema's own reference is whole", async () => {
    const body = { ...claudeBody(), tools: [{ name: "a", input_schema: { $ref: "#/definitions/a" } }] };
    expect((await readCapture({ text: tinglyRecord(body, body) })).notes).not.toContainEqual({
      id: "capture.texts-elsewhere",
      params: {},
    });
  });
});
