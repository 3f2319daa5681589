import type { Field } from "#engine/types.ts";
import { anthropicParts } from "./anthropicParts.ts";
import type { BodyTexts } from "./bodyTexts.ts";
import { flattenFields } from "./flattenFields.ts";
import type { FoundText } from "./format.ts";
import { geminiParts, geminiRequest } from "./geminiParts.ts";
import { isObject, type JsonObject, type JsonValue, objectOf, stringOf } from "./json.ts";
import { messagesVendor } from "./messagesVendor.ts";
import { openaiChatParts } from "./openaiChatParts.ts";
import { openaiResponsesParts } from "./openaiResponsesParts.ts";

/** The interfaces whose bodies are known here. */
export type BodyKind = "anthropic-body" | "openai-chat" | "openai-responses" | "gemini-body";

/** What a request body holds, whatever carried it. */
export interface Body {
  readonly kind: BodyKind;
  readonly parts: readonly FoundText[];
  readonly leftOut: readonly string[];
  readonly model?: string;
}

const READERS: Readonly<Record<BodyKind, (body: JsonObject, at: string) => BodyTexts>> = {
  "anthropic-body": anthropicParts,
  "openai-chat": openaiChatParts,
  "openai-responses": openaiResponsesParts,
  "gemini-body": geminiParts,
};

/**
 * The texts of a request body of any vendor's interface that is known here; null where it is none. `at` is the path of
 * the body in the value that holds it, `""` where it is the value.
 */
export function readBody(value: JsonValue | undefined, at: string): Body | null {
  if (!isObject(value)) return null;
  const kind = kindOf(value);
  if (kind === null) return null;
  const { parts, leftOut } = READERS[kind](value, at);
  const model = stringOf(value.model);
  return { kind, parts, leftOut, ...(model === undefined ? {} : { model }) };
}

function kindOf(body: JsonObject): BodyKind | null {
  if (Array.isArray(body.messages)) return messagesVendor(body);
  if (isResponses(body)) return "openai-responses";
  return geminiRequest(body) === null ? null : "gemini-body";
}

/**
 * `input` alone is also what is sent to be embedded, moderated or spoken: a string needs instructions beside it or a model that
 * writes. It might take an unknown embedding model's input for a prompt.
 */
function isResponses({ type, input, instructions, model }: JsonObject): boolean {
  if (type === "response.create") return true;
  if (Array.isArray(input)) return input.some(isItem) || typeof instructions === "string";
  if (typeof instructions === "string") return typeof model === "string" && !NOT_PROMPTED.test(model);
  return typeof input === "string" && typeof model === "string" && !NOT_PROMPTED.test(model);
}

const NOT_PROMPTED = /embed|moderation|tts|audio|speech/i;

function isItem(item: JsonValue): boolean {
  const { role, type } = objectOf(item);
  return typeof role === "string" || typeof type === "string";
}

/** What holds the parts of a body, in any vendor's words. */
const TEXT_KEYS = [
  ...["system", "messages", "tools", "functions", "instructions", "input"],
  ...["contents", "systemInstruction", "system_instruction"],
];

const TEXT_PATHS: ReadonlySet<string> = new Set(
  ["body", "body.request", "body.generateContentRequest"].flatMap((at) => TEXT_KEYS.map((key) => `${at}.${key}`)),
);

/** What a body names outside its parts: `body.model`, `body.metadata.user_id`. */
export function fieldsOfBody(body: JsonValue | undefined): readonly Field[] {
  return body === undefined ? [] : flattenFields(body, "body", TEXT_PATHS);
}
