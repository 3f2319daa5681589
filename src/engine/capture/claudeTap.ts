import type { Field } from "#engine/types.ts";
import { anthropicParts } from "./anthropicParts.ts";
import { billingLine, versionOfBillingLine, versionOfUserAgent } from "./claudeVersion.ts";
import { flattenFields } from "./flattenFields.ts";
import type { Format } from "./format.ts";
import { header } from "./header.ts";
import { isObject, type JsonObject, objectOf, stringOf } from "./json.ts";
import { jsonPath } from "./jsonPath.ts";
import { stated } from "./stated.ts";

/**
 * The trace of the capture tool claude-tap: one call on each line, with `turn`, `request_id` and `request.body`.
 *
 * Bodies of other vendors' interfaces are listed without parts.
 */
export const claudeTap: Format = {
  id: "claude-tap-jsonl",
  read(value) {
    if (!isObject(value)) return null;
    const request = value.request;
    if (!isObject(request) || !("body" in request) || typeof value.turn !== "number" || !("request_id" in value))
      return null;

    const headers = objectOf(request.headers);
    const { parts, leftOut } = anthropicParts(objectOf(request.body), "request.body");
    const method = stringOf(request.method);
    const path = stringOf(request.path);
    const time = stringOf(value.timestamp);
    return [
      {
        // The query tells nothing that a list of requests needs.
        label: [String(value.turn), [method, path?.split("?")[0]].filter(Boolean).join(" ")]
          .filter(Boolean)
          .join(" \u00B7 "),
        ...stated({
          method,
          path,
          host: header(headers, "host"),
          upstream: stringOf(value.upstream_base_url),
          time,
          model: stringOf(objectOf(request.body).model),
          version: versionOfUserAgent(header(headers, "user-agent")) ?? versionOfBillingLine(billingLine(parts)),
        }),
        parts,
        leftOut,
        fields: fieldsOf(value, request),
        witness: {
          body: request.body,
          bodyAt: "request.body",
          headers,
          responseHeaders: objectOf(objectOf(value.response).headers),
          time,
          requestId: stringOf(value.request_id),
        },
      },
    ];
  },
};

/** In the order of the file; what stands under `request` is named without it, as the same fields are in other formats. */
function fieldsOf(record: JsonObject, request: JsonObject): readonly Field[] {
  const omit = new Set(["body.system", "body.messages", "body.tools", "response.body", "method", "path"]);
  return Object.entries(record).flatMap(([key, value]) =>
    key === "request"
      ? Object.entries(request).flatMap(([key, value]) => flattenFields(value, jsonPath("", key), omit))
      : flattenFields(value, jsonPath("", key), omit),
  );
}
