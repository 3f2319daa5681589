import { fieldsOfBody } from "./body.ts";
import { carriedBody } from "./carriedBody.ts";
import { epochTime } from "./epochTime.ts";
import { flattenFields } from "./flattenFields.ts";
import type { Format } from "./format.ts";
import { httpRecord } from "./httpRecord.ts";
import { isObject, stringOf } from "./json.ts";

/** The log of claude-code-router: JSON on each line, of which those of type `request body` hold one. Method and url stand on other lines. */
export const claudeCodeRouter: Format = {
  id: "claude-code-router",
  read(value) {
    if (!isObject(value) || value.type !== "request body" || !("data" in value)) return null;
    const body = carriedBody(value.data, "data");
    const id = stringOf(value.reqId);
    return [
      httpRecord({
        name: id,
        time: epochTime(value.time) ?? stringOf(value.time),
        requestId: id,
        body,
        bodyAt: "data",
        fields: [...flattenFields(value, "", new Set(["data", "type"])), ...fieldsOfBody(body.value)],
      }),
    ];
  },
};
