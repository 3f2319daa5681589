import { carriedBody } from "./carriedBody.ts";
import { epochTime } from "./epochTime.ts";
import type { Format, Recorded } from "./format.ts";
import { header } from "./header.ts";
import { headerObject } from "./headerObject.ts";
import { httpFields } from "./httpFields.ts";
import { httpRecord } from "./httpRecord.ts";
import { isObject, type JsonValue, objectOf, stringOf } from "./json.ts";
import { jsonPath } from "./jsonPath.ts";

/** The log of claude-trace: a pair of request and response on each line, with the time it was logged. */
export const claudeTrace: Format = {
  id: "claude-trace-jsonl",
  read(value) {
    if (!isObject(value) || !("logged_at" in value)) return null;
    const pair = claudeTracePair(value, "");
    return pair === null ? null : [pair];
  },
};

/** The request of one pair that stands at a path of a value; null where it is no such pair. */
export function claudeTracePair(pair: JsonValue, at: string): Recorded | null {
  const { request, response, logged_at } = objectOf(pair);
  if (!isObject(request) || !("body" in request) || typeof request.url !== "string") return null;
  const headers = headerObject(request.headers);
  const bodyAt = jsonPath(jsonPath(at, "request"), "body");
  const body = carriedBody(request.body, bodyAt, {
    contentEncoding: header(headers, "content-encoding"),
    contentType: header(headers, "content-type"),
  });
  const responseHeaders = headerObject(objectOf(response).headers);
  return httpRecord({
    method: stringOf(request.method),
    url: request.url,
    headers,
    responseHeaders,
    // The other time is local and does not say its zone.
    time: epochTime(request.timestamp) ?? stringOf(logged_at),
    requestId: header(responseHeaders, "request-id"),
    body,
    bodyAt,
    fields: httpFields(headers, body.value, response),
  });
}
