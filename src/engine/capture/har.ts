import { type CarriedBody, carriedBody } from "./carriedBody.ts";
import { epochTime } from "./epochTime.ts";
import type { Format, Recorded } from "./format.ts";
import { header } from "./header.ts";
import { headerObject } from "./headerObject.ts";
import { httpFields } from "./httpFields.ts";
import { httpRecord } from "./httpRecord.ts";
import { arrayOf, isObject, type JsonObject, type JsonValue, looksLikeJson, objectOf, stringOf } from "./json.ts";

/** An HTTP Archive, version 1.2, as browsers and proxies export it: `log.entries[]`. */
export const har: Format = {
  id: "har",
  read(value) {
    const { entries } = objectOf(objectOf(value).log);
    if (!Array.isArray(entries)) return null;
    return entries.flatMap((entry: JsonValue, index) => {
      if (!isObject(entry) || !isObject(entry.request)) return [];
      const at = `log.entries[${index}]`;
      return [recorded(entry, entry.request, at), ...framesOf(entry, entry.request, at)];
    });
  },
};

/** What was sent over a websocket, of which HAR 1.2 knows nothing, but browsers and mitmproxy write it. Only frames with a prompt. */
function framesOf(entry: JsonObject, request: JsonObject, at: string): readonly Recorded[] {
  return arrayOf(entry._webSocketMessages).flatMap((item, index) => {
    const { type, data, time } = objectOf(item);
    if (type !== "send" || typeof data !== "string" || !looksLikeJson(data)) return [];
    const bodyAt = `${at}._webSocketMessages[${index}].data`;
    const body = carriedBody(data, bodyAt);
    if (body.parts.length === 0) return [];
    const headers = headerObject(request.headers);
    return [
      httpRecord({
        name: String(index + 1),
        method: "WEBSOCKET",
        url: stringOf(request.url),
        time: epochTime(time) ?? stringOf(entry.startedDateTime),
        body,
        bodyAt,
        fields: httpFields(headers, body.value, entry.response),
      }),
    ];
  });
}

function recorded(entry: JsonObject, request: JsonObject, at: string): Recorded {
  const headers = headerObject(request.headers);
  const bodyAt = `${at}.request.postData.text`;
  const body = bodyOf(objectOf(request.postData), bodyAt, headers);
  const url = stringOf(request.url);
  return httpRecord({
    method: stringOf(request.method),
    url,
    headers,
    responseHeaders: headerObject(objectOf(entry.response).headers),
    time: stringOf(entry.startedDateTime),
    body,
    bodyAt,
    fields: httpFields(headers, body.value, entry.response),
    notes: isWithoutBody(request) ? [{ id: "capture.body-not-kept", params: {} }] : [],
  });
}

/** The text of `postData`. Its `encoding` is not in HAR 1.2, but several tools write it. */
function bodyOf({ text, encoding, mimeType }: JsonObject, at: string, headers: JsonObject): CarriedBody {
  return carriedBody(stringOf(text), at, {
    contentEncoding: header(headers, "content-encoding"),
    contentType: stringOf(mimeType) || header(headers, "content-type"),
    base64: stringOf(encoding)?.toLowerCase() === "base64",
  });
}

/** Where prompts are sent to, or where the export itself counts bytes that it does not keep. */
function isWithoutBody({ method, url, bodySize, postData }: JsonObject): boolean {
  const { text, params } = objectOf(postData);
  if ((typeof text === "string" && text !== "") || (Array.isArray(params) && params.length > 0)) return false;
  if (method !== "POST") return false;
  return (typeof bodySize === "number" && bodySize > 0) || PROMPT_PATH.test(stringOf(url)?.split(/[?#]/)[0] ?? "");
}

const PROMPT_PATH = /\/(?:messages|responses|completions)$|:(?:streamG|g)enerateContent$/;
