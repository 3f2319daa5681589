import { carriedBody } from "./carriedBody.ts";
import { flattenFields } from "./flattenFields.ts";
import type { Format, Recorded } from "./format.ts";
import { header } from "./header.ts";
import { headerObject } from "./headerObject.ts";
import { httpFields } from "./httpFields.ts";
import { httpRecord } from "./httpRecord.ts";
import { isObject, type JsonObject, type JsonValue, objectOf, stringOf } from "./json.ts";

/** What the client sent, and what went on to the provider: they may differ. */
const REQUESTS = ["original_request", "transformed_request"] as const;

/** The recording of the gateway tingly-box, version 3: on each line a call with the request before and after its own changes. */
export const tinglyBox: Format = {
  id: "tingly-box",
  read(value) {
    if (!isObject(value) || typeof value.v !== "number" || !("rid" in value)) return null;
    const found = REQUESTS.flatMap((key) => {
      const request = value[key];
      return isObject(request) ? [recorded(value, key, request)] : [];
    });
    return found.length > 0 ? found : null;
  },
};

function recorded(record: JsonObject, key: (typeof REQUESTS)[number], request: JsonObject): Recorded {
  const headers = headerObject(request.headers);
  const bodyAt = `${key}.body`;
  const body = carriedBody(request.body, bodyAt, { contentType: header(headers, "content-type") });
  const response = objectOf(record.final_response);
  return httpRecord({
    name: key,
    method: stringOf(request.method),
    url: stringOf(request.url),
    headers,
    responseHeaders: headerObject(response.headers),
    time: stringOf(record.ts),
    // Two requests of one record share its id: that is no repetition.
    requestId: key === "original_request" ? stringOf(record.rid) : undefined,
    body,
    bodyAt,
    fields: [...flattenFields(record, "", NOT_FIELDS), ...httpFields(headers, body.value, response)],
    notes: hasReference(request.body) ? [{ id: "capture.texts-elsewhere", params: {} }] : [],
  });
}

const NOT_FIELDS: ReadonlySet<string> = new Set([
  ...REQUESTS,
  ...["provider_request", "provider_response", "final_response", "original_response", "transformed_response"],
]);

/** Whether a text stands elsewhere, named by its hash: `{"$ref": "sha256:…"}`. JSON Schema's own `$ref` names no hash. */
function hasReference(value: JsonValue | undefined): boolean {
  if (Array.isArray(value)) return value.some(hasReference);
  if (!isObject(value)) return false;
  const { $ref } = value;
  return (typeof $ref === "string" && $ref.startsWith("sha256:")) || Object.values(value).some(hasReference);
}
