import { fieldsOfBody, readBody } from "./body.ts";
import { epochTime } from "./epochTime.ts";
import { flattenFields } from "./flattenFields.ts";
import type { Format, FoundText, Recorded } from "./format.ts";
import { httpRecord } from "./httpRecord.ts";
import { isObject, type JsonObject, type JsonValue, objectOf, stringOf } from "./json.ts";
import { jsonPath } from "./jsonPath.ts";

/** What LiteLLM hands to its loggers: the messages in one place, the other parameters of the call in another. */
export const litellm: Format = {
  id: "litellm",
  read(value) {
    if (!isObject(value)) return null;
    const inner = value.standard_logging_object;
    if (isObject(inner)) return [recorded(inner, "standard_logging_object")];
    return "call_type" in value && "messages" in value && "model_parameters" in value ? [recorded(value, "")] : null;
  },
};

function recorded(payload: JsonObject, at: string): Recorded {
  const parameters = objectOf(payload.model_parameters);
  const messages = payload.messages ?? null;
  const { parts, leftOut } = textsOf(messages, parameters, at);
  const model = stringOf(payload.model);
  const body = {
    parts,
    leftOut,
    model,
    steps: [],
    value: undefined,
    text: undefined,
    repeatedKeys: [],
    json: undefined,
    bytes: undefined,
  };
  return httpRecord({
    name: stringOf(payload.call_type),
    upstream: stringOf(payload.api_base),
    time: epochTime(payload.startTime) ?? stringOf(payload.startTime),
    requestId: stringOf(payload.id),
    body,
    bodyAt: jsonPath(at, "messages"),
    fields: [...flattenFields(payload, "", NOT_FIELDS), ...fieldsOfBody(parameters)],
    notes: parts.some(({ text }) => text === REDACTED) ? [{ id: "capture.messages-redacted", params: {} }] : [],
  });
}

/** What LiteLLM writes in place of messages where it is told not to log them. */
const REDACTED = "redacted-by-litellm";

const NOT_FIELDS: ReadonlySet<string> = new Set(["messages", "response", "model_parameters"]);

/** The messages may be a list, a whole body, or one text; tools stand among the parameters. */
function textsOf(messages: JsonValue, parameters: JsonObject, at: string) {
  const messagesAt = jsonPath(at, "messages");
  if (typeof messages === "string") {
    const text: FoundText = { path: "messages", role: "text", text: messages, at: messagesAt };
    return { parts: [text], leftOut: [] };
  }
  const whole = isObject(messages) ? readBody(messages, messagesAt) : null;
  if (whole !== null) return whole;
  const read = readBody({ ...parameters, messages }, "");
  const parts = (read?.parts ?? []).map((part) => ({
    ...part,
    at: part.path.startsWith("messages")
      ? prefixed(at, part.path)
      : prefixed(jsonPath(at, "model_parameters"), part.path),
  }));
  return { parts, leftOut: read?.leftOut ?? [] };
}

function prefixed(at: string, path: string): string {
  return at === "" ? path : `${at}.${path}`;
}
