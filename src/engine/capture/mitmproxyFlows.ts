import type { Sentence } from "#engine/types.ts";
import { carriedRequest } from "./carriedRequest.ts";
import { epochTime } from "./epochTime.ts";
import type { ByteFormat, Recorded } from "./format.ts";
import { header } from "./header.ts";
import { headerObject } from "./headerObject.ts";
import type { JsonObject } from "./json.ts";
import { MAX_REQUESTS, noteBound } from "./maxRequests.ts";
import { strictUtf8 } from "./strictUtf8.ts";
import {
  type Netstring,
  netstringAt,
  netstringEntries,
  netstringItems,
  netstringNumber,
  netstringStart,
  netstringText,
} from "./tnetstring.ts";
import { websocketMessages } from "./websocketMessages.ts";

/**
 * The flows that mitmproxy saves: tnetstrings, one after the other, of every version since 0.10. The request of each is read, and what the
 * client sent over a websocket; flows of other kinds (TCP, DNS) are not. Bodies are kept as they were on the wire.
 */
export const mitmproxyFlows: ByteFormat = {
  id: "mitmproxy",
  read(bytes) {
    if (!beginsWithFlow(bytes)) return null;
    const requests: Recorded[] = [];
    let at = 0;
    let broken = false;
    let flows = 0;
    while (at < bytes.length && !broken && requests.length <= MAX_REQUESTS && flows++ < MAX_FLOWS) {
      const whole = netstringAt(bytes, at, bytes.length);
      broken = whole?.type !== "}";
      // Of a flow that was cut off, the request may still be there.
      const flow = broken ? cutOff(bytes, at) : whole;
      if (flow !== null) requests.push(...requestsOf(bytes, flow));
      at = broken ? at : (whole?.next ?? bytes.length);
    }
    // Text of which nothing was read is worth more as text.
    if (at === 0 && requests.length === 0 && strictUtf8(bytes) !== null) return null;
    const more = requests.length > MAX_REQUESTS || (at < bytes.length && !broken);
    const notes: Sentence[] = [];
    if (broken) notes.push({ id: "capture.flows-broken", params: { offset: at, count: requests.length } });
    if (requests.every(({ parts, notes }) => parts.length === 0 && notes === undefined))
      notes.push({ id: "capture.calls-no-prompt", params: {} });
    return withNotes(noteBound(requests.slice(0, MAX_REQUESTS), more), notes);
  },
};

/** Of any kind: a hostile file may have one every three bytes. */
const MAX_FLOWS = 100_000;

/**
 * `2134:5:error,`: a dictionary, or in a file that was cut off the beginning of one, which is a length and a whole first key. Notes that
 * begin with a time, as `10:30:standup`, have no length that leads to a key's end.
 */
function beginsWithFlow(bytes: Uint8Array): boolean {
  const start = netstringStart(bytes, 0, bytes.length);
  if (start === null) return false;
  const key = netstringText(
    bytes,
    netstringAt(bytes, start.at, Math.min(bytes.length, start.at + start.length)) ?? undefined,
  );
  return key !== undefined && /^[a-z_]{1,40}$/.test(key);
}

function cutOff(bytes: Uint8Array, at: number): Netstring | null {
  const start = netstringStart(bytes, at, bytes.length);
  if (start === null) return null;
  const end = Math.min(bytes.length, start.at + start.length);
  return { type: "}", start: start.at, end, next: bytes.length };
}

/** Up to version 6 a websocket was a flow of its own, without the request that opened it. */
function requestsOf(bytes: Uint8Array, flow: Netstring): readonly Recorded[] {
  const entries = netstringEntries(bytes, flow);
  const websocket = netstringEntries(bytes, entries.get("websocket"));
  const isWebsocket = netstringText(bytes, entries.get("type")) === "websocket";
  const opening = openingOf(bytes, entries.get("request"));
  const list = isWebsocket ? entries.get("messages") : websocket.get("messages");
  const { requests, notes } = websocketMessages(bytes, list, opening ?? { headers: {} });
  const first = opening?.recorded ?? (notes.length > 0 ? NO_REQUEST : null);
  if (first === null) return requests;
  return [notes.length === 0 ? first : { ...first, notes: [...(first.notes ?? []), ...notes] }, ...requests];
}

const NO_REQUEST: Recorded = carriedRequest({ headers: {}, body: null, steps: [] });

function openingOf(bytes: Uint8Array, dictionary: Netstring | undefined) {
  const request = netstringEntries(bytes, dictionary);
  if (request.size === 0) return null;
  const text = (key: string): string | undefined => netstringText(bytes, request.get(key));
  const headers = headersIn(bytes, request.get("headers"));
  const content = request.get("content");
  const hasBody = content !== undefined && ",;".includes(content.type) && content.end > content.start;
  // The path of a request to a proxy may be the whole address.
  const path = text("path") ?? "/";
  const url = path.includes("://") ? path : `${text("scheme") || "http"}://${hostOf(bytes, request, headers)}${path}`;
  const recorded = carriedRequest({
    method: text("method"),
    url,
    time: epochTime(netstringNumber(bytes, request.get("timestamp_start"))),
    headers,
    body: hasBody ? bytes.subarray(content.start, content.end) : null,
    within: hasBody ? { start: content.start, end: content.end } : undefined,
    verbatim: true,
    asSent: true,
    steps: [],
  });
  return { recorded, url, headers };
}

/** The name that was asked for; the address it led to only where no name is kept. */
function hostOf(bytes: Uint8Array, request: ReadonlyMap<string, Netstring>, headers: JsonObject): string {
  const named = netstringText(bytes, request.get("authority")) || header(headers, "host");
  if (named) return named;
  const host = netstringText(bytes, request.get("host")) ?? "";
  const port = netstringNumber(bytes, request.get("port"));
  return port === undefined || port === 80 || port === 443 ? host : `${host}:${port}`;
}

function headersIn(bytes: Uint8Array, list: Netstring | undefined): JsonObject {
  const pairs = netstringItems(bytes, list).map((pair) => {
    const [name, value] = netstringItems(bytes, pair);
    return { name: netstringText(bytes, name) ?? "", value: netstringText(bytes, value) ?? "" };
  });
  return headerObject(pairs);
}

/** On the last request; a file without one gets an empty one to say it. */
function withNotes(requests: readonly Recorded[], notes: readonly Sentence[]): readonly Recorded[] {
  if (notes.length === 0) return requests;
  const last = requests.at(-1) ?? NO_REQUEST;
  return [...requests.slice(0, -1), { ...last, notes: [...(last.notes ?? []), ...notes] }];
}
