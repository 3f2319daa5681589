import type { Sentence } from "#engine/types.ts";
import { readBody } from "./body.ts";
import type { FoundText } from "./format.ts";
import { type JsonValue, looksLikeJson, MAX_DEPTH, readJson, whereJsonBreaks } from "./json.ts";
import { type BodyHints, type OpenedBody, openBody } from "./openBody.ts";
import { surveyJson } from "./surveyJson.ts";

/** A body in a record, as JSON or as a string that holds it. */
export interface CarriedBody {
  readonly parts: readonly FoundText[];
  readonly leftOut: readonly string[];
  readonly model: string | undefined;
  readonly steps: readonly Sentence[];
  /** Undefined where there is none or it is no JSON. */
  readonly value: JsonValue | undefined;
  /** Of a body that was opened: what came out of it. */
  readonly text: string | undefined;
  /** Of a body that was opened: paths of keys that occur again in their object, where the earlier value is not seen. */
  readonly repeatedKeys: readonly string[];
  /** Of a body that was opened and parsed: the JSON text that `value` was read from. */
  readonly json: string | undefined;
  /** How many bytes its text has, where the record keeps it spelled as it was sent. */
  readonly bytes: number | undefined;
}

const encoder = new TextEncoder();

/** What a recorder does to a body, as against what it was wrapped in when it was sent. */
const KEEPS_SPELLING: ReadonlySet<string> = new Set(["capture.step-base64", "capture.step-binary-string"]);

/**
 * Reads the body that stands at a path of a record. A body kept as a string, or given as bytes, is opened first; its
 * parts then all stand where that string does.
 */
export function carriedBody(body: JsonValue | Uint8Array | undefined, at: string, hints: BodyHints = {}): CarriedBody {
  const opened = typeof body === "string" || body instanceof Uint8Array ? open(body, hints) : null;
  const value = opened === null ? (body as JsonValue | undefined) : (opened.value ?? undefined);
  const read = readBody(value, opened === null ? at : "");
  const unread = opened === null ? null : unreadJson(opened);
  const json = opened === null || value === undefined ? undefined : withoutBom(opened.text);
  const parts = unread?.parts ?? read?.parts ?? [];
  return {
    parts: opened === null ? parts : parts.map((part) => ({ ...part, at })),
    leftOut: read?.leftOut ?? [],
    model: read?.model,
    steps: [...(opened?.steps ?? []), ...(unread?.steps ?? [])],
    value,
    text: opened?.text,
    repeatedKeys: json !== undefined && parts.length > 0 ? surveyJson(json, new Set()).repeatedKeys : [],
    json,
    bytes: opened?.steps.every(({ id }) => KEEPS_SPELLING.has(id)) ? encoder.encode(opened.text).length : undefined,
  };
}

function withoutBom(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

/** A body that is meant as JSON, but was cut off, damaged or nests too deep: as one text, so that nothing in it is lost. */
function unreadJson({ value, text }: OpenedBody) {
  if (value !== null) return null;
  const json = withoutBom(text);
  if (!looksLikeJson(json)) return null;
  const reading = readJson(json);
  if (reading.ok) return null;
  const step: Sentence =
    reading.why === "too-deep"
      ? { id: "capture.step-json-too-deep", params: { limit: MAX_DEPTH } }
      : { id: "capture.step-json-broken", params: whereJsonBreaks(json) };
  return { parts: [{ path: "", role: "text", text, at: "" }] satisfies FoundText[], steps: [step] };
}

function open(body: string | Uint8Array, hints: BodyHints): OpenedBody {
  if (body.length === 0) return { value: null, text: "", steps: [] };
  // A recorder that keeps a body as text has decompressed it, and leaves the header as it was.
  const readable = typeof body === "string" && looksLikeJson(body);
  return openBody(body, readable ? {} : hints);
}
