import type { Field } from "#engine/types.ts";
import { fieldsOfBody } from "./body.ts";
import { carriedBody } from "./carriedBody.ts";
import { flattenFields } from "./flattenFields.ts";
import type { Format, Recorded } from "./format.ts";
import { header } from "./header.ts";
import { httpRecord } from "./httpRecord.ts";
import { arrayOf, isObject, type JsonObject, type JsonValue, objectOf, stringOf } from "./json.ts";
import { jsonPath } from "./jsonPath.ts";

/** The trace of the capture tool claude-tap: one call on each line, with `turn`, an id and `request.body`. */
export const claudeTap: Format = {
  id: "claude-tap-jsonl",
  read(value) {
    return isObject(value) && isClaudeTapRecord(value) ? claudeTapRequests(value, "") : null;
  },
};

/** Whether a value is one call as claude-tap records it. */
export function isClaudeTapRecord(record: JsonObject): boolean {
  const { request, turn } = record;
  if (!isObject(request) || !("body" in request)) return false;
  // Several answers on one connection: `1.2`.
  if (typeof turn !== "number" && !/^\d{1,9}(?:\.\d{1,9})*$/.test(stringOf(turn) ?? "")) return false;
  return "request_id" in record || ("id" in record && "transport" in record);
}

/**
 * The requests of one record that stands at a path: one, or of a websocket each frame that was sent, since the record's body is
 * the last of them alone.
 */
export function claudeTapRequests(record: JsonObject, at: string): readonly Recorded[] {
  const request = objectOf(record.request);
  const requestAt = jsonPath(at, "request");
  const frames = framesOf(request.ws_events, jsonPath(requestAt, "ws_events"));
  const bodies = frames.length > 1 ? frames : [{ body: request.body ?? null, at: jsonPath(requestAt, "body") }];
  return bodies.map((found, index) => oneRequest(record, found, bodies.length === 1 ? "" : `.${index + 1}`));
}

interface FoundBody {
  readonly body: JsonValue;
  readonly at: string;
}

function framesOf(events: JsonValue | undefined, at: string): readonly FoundBody[] {
  return arrayOf(events).flatMap((body, index) =>
    objectOf(body).type === "response.create" ? [{ body, at: jsonPath(at, index) }] : [],
  );
}

function oneRequest(record: JsonObject, found: FoundBody, frame: string): Recorded {
  const request = objectOf(record.request);
  const headers = objectOf(request.headers);
  const body = carriedBody(found.body, found.at, {
    contentEncoding: header(headers, "content-encoding"),
    contentType: header(headers, "content-type"),
  });
  return httpRecord({
    name: `${record.turn}${frame}`,
    method: stringOf(request.method),
    url: stringOf(request.path),
    upstream: stringOf(record.upstream_base_url),
    headers,
    responseHeaders: objectOf(objectOf(record.response).headers),
    time: stringOf(record.timestamp),
    // Of several frames the id is one: it does not repeat.
    requestId: frame === "" || frame === ".1" ? stringOf(record.request_id) : undefined,
    body,
    bodyAt: found.at,
    fields: fieldsOf(record, request, found.body),
  });
}

/** What the list of fields leaves out: shown elsewhere, or the answer. */
const OMIT: ReadonlySet<string> = new Set([
  ...["method", "path", "ws_events", "response.body", "response.body_raw", "response.sse_events", "response.ws_events"],
]);

/** In the order of the file; what stands under `request` is named without it, as the same fields are in other formats. */
function fieldsOf(record: JsonObject, request: JsonObject, body: JsonValue): readonly Field[] {
  return Object.entries(record).flatMap(([key, value]) =>
    key === "request"
      ? Object.entries(request).flatMap(([key, value]) =>
          key === "body" ? fieldsOfBody(body) : flattenFields(value, jsonPath("", key), OMIT),
        )
      : flattenFields(value, jsonPath("", key), OMIT),
  );
}
