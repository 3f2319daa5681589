import { type BodyKind, fieldsOfBody, readBody } from "./body.ts";
import { billingLine, versionOfBillingLine } from "./claudeVersion.ts";
import type { Format } from "./format.ts";
import { arrayOf, isObject, type JsonObject, objectOf } from "./json.ts";
import { stated } from "./stated.ts";

/** The body of one call to a vendor's interface, saved by itself: no headers, no time. */
export function bareBody(id: BodyKind): Format {
  return {
    id,
    read(value) {
      if (!isObject(value) || !isTelling(value)) return null;
      const body = readBody(value, "");
      if (body?.kind !== id) return null;
      const { parts, leftOut, model } = body;
      return [
        {
          label: model ?? "",
          ...stated({ model, version: versionOfBillingLine(billingLine(parts)) }),
          parts,
          leftOut,
          fields: fieldsOfBody(value),
          witness: {
            body: value,
            bodyAt: "",
            headers: null,
            responseHeaders: null,
            time: undefined,
            requestId: undefined,
          },
        },
      ];
    },
  };
}

/** Where nothing around it says that it is a request, a list of messages needs more than that name: chats are kept so too. */
function isTelling({ messages, system, max_tokens, model }: JsonObject): boolean {
  if (!Array.isArray(messages) || system !== undefined || max_tokens !== undefined) return true;
  return arrayOf(messages).some((item) => {
    const { role } = objectOf(item);
    return role === "system" || role === "developer" || (typeof role === "string" && typeof model === "string");
  });
}
