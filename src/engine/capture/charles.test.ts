import { describe, expect, it } from "vitest";
import { charlesOf, markedBody } from "./fixtures/recordings.ts";
import { readCapture } from "./readCapture.ts";

const body = JSON.stringify(markedBody());

describe("a session of Charles", () => {
  it.each([
    ["text", { text: body }, undefined],
    ["Base64", { encoded: Buffer.from(body).toString("base64") }, [{ id: "capture.step-base64", params: {} }]],
  ])("with a body as %s gives its request", async (_what, kept, steps) => {
    const { format, requests } = await readCapture({ text: charlesOf(kept) });
    expect(format).toBe("charles");
    expect(requests[1]).toMatchObject({
      label: "POST /v1/messages",
      method: "POST",
      host: "relay.example",
      path: "/v1/messages?beta=true",
      time: "2026-06-30T11:00:01.250+02:00",
      version: "2.1.144",
    });
    expect(requests[1]!.steps).toEqual(steps);
    expect(requests[1]!.parts.map(({ text }) => text).join()).toContain("Today\u2019s date is 2026/06/30.");
    expect(requests[1]!.integrity.checks.map(({ say }) => say.id)).toContain("capture.date-fits");
  });
});
