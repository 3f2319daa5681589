import { anthropicParts } from "./anthropicParts.ts";
import { billingLine, versionOfBillingLine } from "./claudeVersion.ts";
import { flattenFields } from "./flattenFields.ts";
import type { Format } from "./format.ts";
import { isObject, stringOf } from "./json.ts";
import { stated } from "./stated.ts";

/** The body of one call to Anthropic's Messages API, saved by itself: no headers, no time. */
export const anthropicBody: Format = {
  id: "anthropic-body",
  read(value) {
    if (!isObject(value) || !Array.isArray(value.messages)) return null;
    if (value.system === undefined && value.max_tokens === undefined) return null;
    const { parts, leftOut } = anthropicParts(value, "");
    const model = stringOf(value.model);
    return [
      {
        label: model ?? "",
        ...stated({ model, version: versionOfBillingLine(billingLine(parts)) }),
        parts,
        leftOut,
        fields: flattenFields(value, "body", new Set(["body.system", "body.messages", "body.tools"])),
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
