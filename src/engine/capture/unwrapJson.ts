import type { Sentence } from "#engine/types.ts";
import { bytesOfBase64 } from "./base64.ts";
import { isObject, type JsonValue, looksLikeJson, readJson } from "./json.ts";
import { strictUtf8 } from "./strictUtf8.ts";
import { unpackBody } from "./unpackBody.ts";

/** What a JSON value was wrapped around. */
export interface Unwrapped {
  readonly value: JsonValue;
  readonly text: string;
  /** What was undone, in order; never empty. */
  readonly steps: readonly Sentence[];
}

/** Wrappings of one body: a tool that wraps what another wrapped is common, a fifth turn is a game. */
const MAX_WRAPPINGS = 4;

/**
 * JSON in a string in JSON, in Base64 in a string, or in the `body` of a gateway's record, until something else stands
 * there; null where the value is wrapped around none. Never throws.
 */
export function unwrapJson(outer: JsonValue): Unwrapped | null {
  const steps: Sentence[] = [];
  let found: { value: JsonValue; text: string } | null = null;
  for (let inner = innerOf(outer); inner !== null; inner = innerOf(inner.value)) {
    if (steps.length >= MAX_WRAPPINGS) {
      steps.push({ id: "capture.step-too-deep", params: { limit: MAX_WRAPPINGS } });
      break;
    }
    steps.push(...inner.steps);
    found = inner;
  }
  return found === null ? null : { ...found, steps };
}

function innerOf(value: JsonValue): Unwrapped | null {
  if (typeof value === "string") return innerOfString(value);
  if (!isObject(value) || typeof value.body !== "string") return null;
  // The proxy event of AWS API Gateway, which other gateways write too; or a body and nothing else.
  if (typeof value.isBase64Encoded !== "boolean" && Object.keys(value).length > 1) return null;
  const inner = innerOfString(value.body);
  return inner && { ...inner, steps: [{ id: "capture.step-gateway", params: {} }, ...inner.steps] };
}

function innerOfString(text: string): Unwrapped | null {
  const value = jsonOf(text);
  if (value !== null) return { value, text, steps: [{ id: "capture.step-json-string", params: {} }] };
  // Base64 of what begins like JSON, as `{"` or `[{`, or like gzip: nobody's prose begins so and is Base64 to its end.
  const bytes = /^\s*(?:ey|ew|W[1-3wy]|H4sI)/.test(text) ? bytesOfBase64(text) : null;
  if (bytes === null) return null;
  const steps: Sentence[] = [{ id: "capture.step-base64", params: {} }];
  const decoded = strictUtf8(unpackBody(bytes, steps));
  const inside = decoded === null ? null : jsonOf(decoded);
  return decoded === null || inside === null ? null : { value: inside, text: decoded, steps };
}

/** An object, an array, or a string that may hold one; null for everything else, a quoted word among it. */
function jsonOf(text: string): JsonValue | null {
  if (!looksLikeJson(text) && !/^\s*"\s*(?:\\*"|\{|\[|ey)/.test(text)) return null;
  const reading = readJson(text);
  return reading.ok ? reading.value : null;
}
