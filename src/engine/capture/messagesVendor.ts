import { arrayOf, type JsonObject, type JsonValue, objectOf, stringOf } from "./json.ts";

type Vendor = "anthropic-body" | "openai-chat";

/** Content blocks and message keys that only one of the two has. */
const ANTHROPIC_BLOCKS: ReadonlySet<string> = new Set([
  ...["tool_use", "tool_result", "thinking", "redacted_thinking", "image", "document", "server_tool_use"],
]);
const OPENAI_BLOCKS: ReadonlySet<string> = new Set(["image_url", "input_audio", "file", "refusal"]);
const OPENAI_ROLES: ReadonlySet<string> = new Set(["developer", "tool", "function"]);
const OPENAI_MESSAGE_KEYS = ["tool_calls", "tool_call_id", "function_call"] as const;

/** Parameters that only one of the two has. */
const ANTHROPIC_KEYS = [
  "anthropic_version",
  "anthropic_beta",
  "thinking",
  "stop_sequences",
  "context_management",
] as const;
const OPENAI_KEYS = [
  ...[
    "functions",
    "max_completion_tokens",
    "stream_options",
    "response_format",
    "frequency_penalty",
    "presence_penalty",
  ],
  ...["reasoning_effort", "parallel_tool_calls", "stop", "n", "logprobs"],
];

/**
 * Whose interface a body with `messages` is meant for: Anthropic's or OpenAI's Chat Completions, which many others speak.
 * Decided by what only one of them has, the strongest first, a model's name last, since gateways name any model to either.
 * A body with nothing telling is Anthropic's where it has `max_tokens`, which that interface demands.
 */
export function messagesVendor(body: JsonObject): Vendor {
  if (body.system !== undefined) return "anthropic-body";
  const messages = arrayOf(body.messages);
  return byShape(messages) ?? byTools(arrayOf(body.tools)) ?? byKeys(body) ?? byRole(messages) ?? byModel(body);
}

function byShape(messages: readonly JsonValue[]): Vendor | null {
  for (const item of messages) {
    const message = objectOf(item);
    if (OPENAI_ROLES.has(stringOf(message.role) ?? "")) return "openai-chat";
    if (OPENAI_MESSAGE_KEYS.some((key) => message[key] !== undefined)) return "openai-chat";
    for (const block of arrayOf(message.content)) {
      const type = stringOf(objectOf(block).type) ?? "";
      if (ANTHROPIC_BLOCKS.has(type)) return "anthropic-body";
      if (OPENAI_BLOCKS.has(type)) return "openai-chat";
    }
  }
  return null;
}

function byTools(tools: readonly JsonValue[]): Vendor | null {
  for (const item of tools) {
    const tool = objectOf(item);
    if (tool.input_schema !== undefined) return "anthropic-body";
    if (tool.function !== undefined || tool.type === "function") return "openai-chat";
  }
  return null;
}

function byKeys(body: JsonObject): Vendor | null {
  if (ANTHROPIC_KEYS.some((key) => body[key] !== undefined)) return "anthropic-body";
  return OPENAI_KEYS.some((key) => body[key] !== undefined) ? "openai-chat" : null;
}

/** Anthropic's takes a message of role `system` later on, not as the first. */
function byRole([first]: readonly JsonValue[]): Vendor | null {
  return objectOf(first).role === "system" ? "openai-chat" : null;
}

function byModel(body: JsonObject): Vendor {
  const model = stringOf(body.model) ?? "";
  if (/claude|anthropic/i.test(model)) return "anthropic-body";
  return body.max_tokens === undefined || /^(?:gpt|o\d|chatgpt|deepseek|kimi|qwen|glm|mistral|llama|grok)/i.test(model)
    ? "openai-chat"
    : "anthropic-body";
}
