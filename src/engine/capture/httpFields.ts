import type { Field } from "#engine/types.ts";
import { fieldsOfBody } from "./body.ts";
import { flattenFields } from "./flattenFields.ts";
import { headerObject } from "./headerObject.ts";
import { type JsonObject, type JsonValue, objectOf } from "./json.ts";

/** The fields of one call over HTTP: its headers, its body outside the texts, and of the response all but the answer. */
export function httpFields(headers: JsonObject, body: JsonValue | undefined, response: JsonValue | undefined): Field[] {
  const { status = null, status_code = null, headers: answered } = objectOf(response);
  return [
    ...flattenFields(headers, "headers", NOTHING),
    ...fieldsOfBody(body),
    ...flattenFields({ status, status_code, headers: headerObject(answered) }, "response", NOTHING),
  ];
}

const NOTHING: ReadonlySet<string> = new Set();
