import { describe, expect, it } from "vitest";
import type { Capture } from "#engine/types.ts";
import { readBody } from "./body.ts";
import { spelled } from "./fixtures/spelled.ts";
import type { JsonValue } from "./json.ts";
import { readCapture } from "./readCapture.ts";

const texts = ({ requests }: Capture) =>
  requests.flatMap(({ parts }) => parts.map(({ role, path, text }) => [role, path, text]));

const chat = {
  model: "made-up",
  max_tokens: 64,
  messages: [
    { role: "developer", content: "You keep the light." },
    {
      role: "user",
      content: [
        { type: "text", text: "Which way?" },
        { type: "image_url", image_url: { url: "data:," } },
      ],
    },
    {
      role: "assistant",
      content: null,
      reasoning_content: "The tide decides.",
      tool_calls: [{ id: "1", type: "function", function: { name: "horn", arguments: '{"long":true}' } }],
    },
    { role: "tool", tool_call_id: "1", content: "sounded" },
  ],
  tools: [
    {
      type: "function",
      function: {
        name: "horn",
        description: "Sounds the horn.",
        parameters: { type: "object", properties: { long: { type: "boolean", description: "Whether long." } } },
      },
    },
  ],
};

const responses = {
  model: "made-up",
  instructions: "You keep the light.",
  input: [
    { type: "message", role: "developer", content: [{ type: "input_text", text: "Be brief." }] },
    { role: "user", content: "Which way?" },
    { type: "message", role: "assistant", content: [{ type: "output_text", text: "Left\u2026" }] },
    { type: "reasoning", summary: [{ type: "summary_text", text: "The tide decides." }], encrypted_content: "x" },
    { type: "function_call", name: "horn", call_id: "1", arguments: "{}" },
    { type: "function_call_output", call_id: "1", output: "sounded" },
    { type: "item_reference", id: "i" },
    {
      type: "additional_tools",
      role: "developer",
      tools: [
        {
          type: "namespace",
          name: "n",
          tools: [
            { type: "custom", name: "c", description: "Runs.", format: { type: "grammar", definition: "start: /x/" } },
          ],
        },
      ],
    },
  ],
  tools: [{ type: "function", name: "horn", description: "Sounds the horn.", parameters: { type: "object" } }],
};

const gemini = {
  systemInstruction: { parts: [{ text: "You keep the light." }] },
  contents: [
    { role: "user", parts: [{ text: "Which way?" }, { inlineData: { mimeType: "image/png", data: "" } }] },
    { role: "model", parts: [{ functionCall: { name: "horn", args: { how: "long" } } }] },
    { role: "user", parts: [{ functionResponse: { name: "horn", response: { result: "sounded" } } }] },
  ],
  tools: [
    {
      functionDeclarations: [
        {
          name: "horn",
          description: "Sounds the horn.",
          parameters: { type: "OBJECT", properties: { how: { type: "STRING", description: "How long." } } },
        },
      ],
    },
  ],
};

describe("a body of OpenAI's Chat Completions", () => {
  it("gives its messages, its calls and its tools, with their bytes", async () => {
    const source = JSON.stringify(chat);
    const capture = await readCapture({ text: source });
    expect(capture.format).toBe("openai-chat");
    expect(texts(capture)).toEqual([
      ["system", "messages[0].content", "You keep the light."],
      ["user", "messages[1].content[0].text", "Which way?"],
      ["assistant", "messages[2].reasoning_content", "The tide decides."],
      ["assistant", "messages[2].tool_calls[0].function.arguments", '{"long":true}'],
      ["tool", "messages[3].content", "sounded"],
      ["tool", "tools[0].function.description", "Sounds the horn."],
      ["tool", "tools[0].function.parameters.properties.long.description", "Whether long."],
    ]);
    for (const [index, { text }] of capture.requests[0]!.parts.entries())
      expect(spelled(capture, new TextEncoder().encode(source), 0, index)).toBe(text);
    expect(capture.notes).toEqual([{ id: "capture.left-out", params: { kinds: "image_url" } }]);
    expect(capture.requests[0]).toMatchObject({ model: "made-up", label: "made-up" });
    expect(capture.requests[0]!.fields.map(({ path }) => path)).toEqual(["body.model", "body.max_tokens"]);
  });

  it.each<[string, string, JsonValue]>([
    [
      "a top-level system",
      "anthropic-body",
      { model: "gpt-x", system: "s", messages: [{ role: "user", content: "a" }] },
    ],
    [
      "a tool result",
      "anthropic-body",
      { model: "gpt-x", max_tokens: 1, messages: [{ role: "user", content: [{ type: "tool_result" }] }] },
    ],
    [
      "a schema of input",
      "anthropic-body",
      { model: "gpt-x", max_tokens: 1, messages: [], tools: [{ name: "a", input_schema: {} }] },
    ],
    ["a tool's role", "openai-chat", { model: "claude-x", max_tokens: 1, messages: [{ role: "tool", content: "a" }] }],
    [
      "a function",
      "openai-chat",
      { model: "claude-x", max_tokens: 1, messages: [], tools: [{ type: "function", function: {} }] },
    ],
    [
      "a first message from the system",
      "openai-chat",
      { model: "claude-x", max_tokens: 1, messages: [{ role: "system", content: "a" }] },
    ],
    [
      "a parameter",
      "openai-chat",
      { model: "claude-x", max_tokens: 1, stream_options: {}, messages: [{ role: "user", content: "a" }] },
    ],
    ["the model's name", "anthropic-body", { model: "claude-x", messages: [{ role: "user", content: "a" }] }],
    ["the model's name", "openai-chat", { model: "gpt-x", max_tokens: 1, messages: [{ role: "user", content: "a" }] }],
    ["max_tokens", "anthropic-body", { max_tokens: 1, messages: [{ role: "user", content: "a" }] }],
  ])("%s tells that it is of %s", (_what, kind, body) => {
    expect(readBody(body, "")?.kind).toBe(kind);
  });
});

describe("a body of OpenAI's Responses", () => {
  it("gives its instructions, its items and its tools", async () => {
    const capture = await readCapture({ text: JSON.stringify(responses) });
    expect(capture.format).toBe("openai-responses");
    expect(texts(capture)).toEqual([
      ["system", "instructions", "You keep the light."],
      ["system", "input[0].content[0].text", "Be brief."],
      ["user", "input[1].content", "Which way?"],
      ["assistant", "input[2].content[0].text", "Left\u2026"],
      ["assistant", "input[3].summary[0].text", "The tide decides."],
      ["assistant", "input[4].arguments", "{}"],
      ["tool", "input[5].output", "sounded"],
      ["tool", "input[7].tools[0].tools[0].description", "Runs."],
      ["tool", "input[7].tools[0].tools[0].format.definition", "start: /x/"],
      ["tool", "tools[0].description", "Sounds the horn."],
    ]);
    expect(capture.notes).toEqual([{ id: "capture.left-out", params: { kinds: "encrypted_content, item_reference" } }]);
  });

  it("takes its input as one string", async () => {
    const capture = await readCapture({ text: '{"model":"made-up","input":"Which way?"}' });
    expect(texts(capture)).toEqual([["user", "input", "Which way?"]]);
  });

  it("may be a first frame without input", () => {
    expect(readBody({ type: "response.create", input: [] }, "")).toMatchObject({ kind: "openai-responses", parts: [] });
  });

  it("is not what is sent to be embedded", async () => {
    const capture = await readCapture({ text: '{"model":"text-embedding-9","input":"Which way?"}' });
    expect(capture.format).toBe("plain-text");
  });
});

describe("a body of Google's Gemini", () => {
  it.each(["", "request."])("gives its texts where the request stands under %j", async (under) => {
    const capture = await readCapture({
      text: JSON.stringify(under === "" ? gemini : { model: "m", request: gemini }),
    });
    expect(capture.format).toBe("gemini-body");
    expect(texts(capture)).toEqual([
      ["system", `${under}systemInstruction.parts[0].text`, "You keep the light."],
      ["user", `${under}contents[0].parts[0].text`, "Which way?"],
      ["assistant", `${under}contents[1].parts[0].functionCall.args.how`, "long"],
      ["tool", `${under}contents[2].parts[0].functionResponse.response.result`, "sounded"],
      ["tool", `${under}tools[0].functionDeclarations[0].description`, "Sounds the horn."],
      ["tool", `${under}tools[0].functionDeclarations[0].parameters.properties.how.description`, "How long."],
    ]);
    expect(capture.notes).toEqual([{ id: "capture.left-out", params: { kinds: "inlineData" } }]);
  });

  it("spells its system instruction in two ways", () => {
    const body = { system_instruction: { parts: [{ text: "a" }] }, contents: [] };
    expect(readBody(body, "")?.parts).toMatchObject([{ role: "system", text: "a" }]);
  });
});

it.each(['{"messages":["a"]}', '{"messages":[{"role":"user","content":"a"}]}', '{"contents":["a"]}', '{"input":[1]}'])(
  "%s alone is no request",
  async (text) => {
    expect((await readCapture({ text })).format).toBe("plain-text");
  },
);
