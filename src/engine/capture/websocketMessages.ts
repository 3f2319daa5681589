import type { Sentence } from "#engine/types.ts";
import { carriedRequest } from "./carriedRequest.ts";
import { epochTime } from "./epochTime.ts";
import type { Recorded } from "./format.ts";
import type { JsonObject } from "./json.ts";
import { MAX_REQUESTS } from "./maxRequests.ts";
import { type Netstring, netstringItems, netstringNumber } from "./tnetstring.ts";

/** What went over the websocket that a request opened. */
export interface WebsocketMessages {
  /** Each message of the client that holds a prompt. */
  readonly requests: readonly Recorded[];
  /** How many others there are. */
  readonly notes: readonly Sentence[];
}

/** An answer comes in thousands of messages, a session has some hundred answers; a hostile file may have more. */
const MAX_MESSAGES = 100_000;

/**
 * The messages that mitmproxy keeps of a websocket: lists of kind, whether the client sent it, content (out of its compression), time.
 * `list`: of all of them; undefined where there was no websocket. `opened`: what is known from the request that opened it.
 */
export function websocketMessages(
  bytes: Uint8Array,
  list: Netstring | undefined,
  opened: { readonly url?: string; readonly headers: JsonObject },
): WebsocketMessages {
  const requests: Recorded[] = [];
  let sent = 0;
  let received = 0;
  for (const [index, message] of netstringItems(bytes, list, MAX_MESSAGES).entries()) {
    if (requests.length > MAX_REQUESTS) break;
    const [, fromClient, content, time] = netstringItems(bytes, message, MAX_FIELDS);
    if (fromClient?.type !== "!" || content === undefined || !",;".includes(content.type)) continue;
    if (bytes[fromClient.start] !== T) {
      received++;
      continue;
    }
    const recorded = carriedRequest({
      name: String(index + 1),
      method: "WEBSOCKET",
      url: opened.url,
      headers: opened.headers,
      time: epochTime(netstringNumber(bytes, time)),
      body: bytes.subarray(content.start, content.end),
      within: { start: content.start, end: content.end },
      verbatim: true,
      steps: [],
    });
    if (recorded.parts.length > 0) requests.push(recorded);
    else sent++;
  }
  const others: Sentence = { id: "capture.websocket-others", params: { sent, received } };
  return { requests, notes: sent + received > 0 ? [others] : [] };
}

/** `true` begins so. */
const T = 0x74;

/** A message has four to six. */
const MAX_FIELDS = 8;
