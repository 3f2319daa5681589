import { carriedBody } from "./carriedBody.ts";
import type { Format, Recorded } from "./format.ts";
import { header } from "./header.ts";
import { headerObject } from "./headerObject.ts";
import { httpFields } from "./httpFields.ts";
import { httpRecord } from "./httpRecord.ts";
import { isObject, type JsonObject, type JsonValue, objectOf, stringOf } from "./json.ts";

/** A session that the proxy Charles saved as JSON, `.chlsj`: a list of calls with the port they went to. */
export const charles: Format = {
  id: "charles",
  read(value) {
    if (!Array.isArray(value) || !value.some(isCall)) return null;
    return value.flatMap((call: JsonValue, index) => (isCall(call) ? [recorded(call, `[${index}]`)] : []));
  },
};

function isCall(value: JsonValue): value is JsonObject {
  return isObject(value) && isObject(value.request) && ("actualPort" in value || "durations" in value);
}

function recorded(call: JsonObject, at: string): Recorded {
  const request = objectOf(call.request);
  const headers = headerObject(objectOf(request.header).headers);
  const { text, encoded } = objectOf(request.body);
  const kept = typeof text === "string" ? "text" : "encoded";
  const bodyAt = `${at}.request.body.${kept}`;
  const body = carriedBody(stringOf(kept === "text" ? text : encoded), bodyAt, {
    contentEncoding: stringOf(request.contentEncoding) ?? header(headers, "content-encoding"),
    contentType: stringOf(request.mimeType) ?? header(headers, "content-type"),
    base64: kept === "encoded",
  });
  const response = objectOf(call.response);
  const responseHeaders = headerObject(objectOf(response.header).headers);
  const query = stringOf(call.query);
  return httpRecord({
    method: stringOf(call.method),
    url: [stringOf(call.path), query].filter((piece) => piece !== undefined && piece !== "").join("?"),
    host: stringOf(call.host),
    headers,
    responseHeaders,
    time: stringOf(objectOf(call.times).start),
    body,
    bodyAt,
    fields: httpFields(headers, body.value, { status: response.status ?? null, headers: responseHeaders }),
  });
}
