import { describe, expect, it } from "vitest";
import { spelled } from "./fixtures/spelled.ts";
import { readCapture } from "./readCapture.ts";

const payload = {
  id: "call-1",
  call_type: "anthropic_messages",
  startTime: 1782810001.25,
  model: "made-up",
  api_base: "https://relay.example",
  messages: [
    { role: "system", content: [{ type: "text", text: "You keep the light." }] },
    { role: "user", content: "Which way\u2014left?" },
  ],
  response: { secret: "answer" },
  model_parameters: {
    stream: true,
    tools: [{ type: "function", function: { name: "horn", description: "Sounds the horn." } }],
  },
};

/** As Python writes it: beyond ASCII in escapes. */
const python = (value: unknown) =>
  JSON.stringify(value).replace(/[\u0080-\uFFFF]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

describe("a payload of LiteLLM", () => {
  it.each([
    ["by itself", payload],
    ["inside what a callback is given", { litellm_params: {}, standard_logging_object: payload }],
  ])("%s gives its messages and its tools, with their bytes", async (_where, value) => {
    const source = python(value);
    const capture = await readCapture({ text: source });
    expect(capture.format).toBe("litellm");
    const [request] = capture.requests;
    expect(request).toMatchObject({
      label: "anthropic_messages \u00B7 made-up",
      time: "2026-06-30T09:00:01Z",
      upstream: "https://relay.example",
    });
    expect(request!.parts.map(({ role, path, text }) => [role, path, text])).toEqual([
      ["system", "messages[0].content[0].text", "You keep the light."],
      ["user", "messages[1].content", "Which way\u2014left?"],
      ["tool", "tools[0].function.description", "Sounds the horn."],
    ]);
    for (const [index, { text }] of request!.parts.entries())
      expect(spelled(capture, new TextEncoder().encode(source), 0, index)).toBe(text);
    expect(request!.fields.map(({ value }) => value)).not.toContain("answer");
  });

  it("may have its messages as one text", async () => {
    const { requests } = await readCapture({ text: JSON.stringify({ ...payload, messages: "Which way?" }) });
    expect(requests[0]!.parts).toMatchObject([{ path: "messages", role: "text", text: "Which way?" }]);
  });

  it("whose messages were not logged says so", async () => {
    const messages = [{ role: "user", content: "redacted-by-litellm" }];
    const { notes } = await readCapture({ text: JSON.stringify({ ...payload, messages }) });
    expect(notes).toEqual([{ id: "capture.messages-redacted", params: {} }]);
  });
});
