import { carriedBody } from "./carriedBody.ts";
import { claudeTapRequests, isClaudeTapRecord } from "./claudeTap.ts";
import { flattenFields } from "./flattenFields.ts";
import type { Format, Recorded } from "./format.ts";
import { header } from "./header.ts";
import { headerObject } from "./headerObject.ts";
import { httpFields } from "./httpFields.ts";
import { httpRecord } from "./httpRecord.ts";
import { isObject, type JsonObject, type JsonValue, objectOf, stringOf } from "./json.ts";
import { jsonPath } from "./jsonPath.ts";

/** What claude-tap-lab publishes: a session with its packets, or a list of turns that are bodies with an answer beside. */
export const claudeTapLab: Format = {
  id: "claude-tap-lab",
  read(value) {
    if (Array.isArray(value)) return value.some(isTurn) ? all(value, "", isTurn, turn) : null;
    if (!isObject(value)) return null;
    if (isTurn(value)) return [turn(value, "")].flat();
    const { packets, session, agent, task } = value;
    if (!Array.isArray(packets) || (session === undefined && agent === undefined && task === undefined)) return null;
    return all(packets, "packets", isPacket, packet);
  },
};

function all(
  items: readonly JsonValue[],
  at: string,
  is: (item: JsonValue) => item is JsonObject,
  read: (item: JsonObject, at: string) => readonly Recorded[],
): readonly Recorded[] {
  return items.flatMap((item, index) => (is(item) ? read(item, jsonPath(at, index)) : []));
}

function isTurn(value: JsonValue): value is JsonObject {
  return isObject(value) && "turn" in value && "timestamp" in value && Array.isArray(value.messages);
}

function isPacket(value: JsonValue): value is JsonObject {
  return isObject(value) && isObject(value.request);
}

function turn(record: JsonObject, at: string): readonly Recorded[] {
  const { turn: number, timestamp, response: _response, ...said } = record;
  const read = carriedBody(record, at);
  return [
    httpRecord({
      name: turnOf(number),
      time: stringOf(timestamp),
      // The record is not the body that was sent, which no length can be held against.
      body: { ...read, value: said },
      bodyAt: at,
      fields: flattenFields(record, "", TEXTS),
    }),
  ];
}

const TEXTS: ReadonlySet<string> = new Set(["system", "messages", "tools", "response"]);

function packet(record: JsonObject, at: string): readonly Recorded[] {
  if (isClaudeTapRecord(record)) return claudeTapRequests(record, at);
  const request = objectOf(record.request);
  const headers = headerObject(request.headers);
  const bodyAt = `${jsonPath(at, "request")}.body`;
  const body = carriedBody(request.body, bodyAt, { contentType: header(headers, "content-type") });
  const response = objectOf(record.response);
  return [
    httpRecord({
      name: turnOf(record.turn ?? record.index),
      method: stringOf(request.method),
      url: stringOf(request.url) ?? stringOf(request.path),
      headers,
      responseHeaders: headerObject(response.headers),
      time: stringOf(record.timestamp) ?? stringOf(request.timestamp),
      requestId: stringOf(record.request_id),
      body,
      bodyAt,
      fields: [...flattenFields(record, "", ENDS), ...httpFields(headers, body.value, response)],
    }),
  ];
}

const ENDS: ReadonlySet<string> = new Set(["request", "response"]);

function turnOf(turn: JsonValue | undefined): string | undefined {
  return typeof turn === "number" || typeof turn === "string" ? String(turn) : undefined;
}
