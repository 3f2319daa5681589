import type { Field, Sentence } from "#engine/types.ts";
import type { CarriedBody } from "./carriedBody.ts";
import { billingLine, versionOfBillingLine, versionOfUserAgent } from "./claudeVersion.ts";
import type { Recorded } from "./format.ts";
import { header } from "./header.ts";
import type { JsonObject } from "./json.ts";
import { repeatedKeysNote } from "./repeatedKeysNote.ts";
import { stated } from "./stated.ts";

/** What a recorder of HTTP calls says of one, in this product's words. */
export interface HttpCall {
  /** What comes before method and path in the label: a turn, an id. */
  readonly name?: string | undefined;
  readonly method?: string | undefined;
  /** Absolute, or a path alone. */
  readonly url?: string | undefined;
  /** Where the url does not say it. */
  readonly host?: string | undefined;
  readonly upstream?: string | undefined;
  readonly headers?: JsonObject | null;
  readonly responseHeaders?: JsonObject | null;
  readonly time?: string | undefined;
  readonly requestId?: string | undefined;
  readonly body: CarriedBody;
  readonly bodyAt: string;
  readonly spaceBehind?: number | undefined;
  readonly fields: readonly Field[];
  readonly notes?: readonly Sentence[];
}

/** A request as most recorders keep it: method, url, headers, body. */
export function httpRecord(call: HttpCall): Recorded {
  const { method, body, time, requestId } = call;
  const notes = [...(call.notes ?? []), ...repeatedKeysNote(body.repeatedKeys), ...notOpened(body)];
  const headers = call.headers ?? null;
  const { host, path } = partsOfUrl(call.url);
  const { parts, leftOut, steps } = body;
  return {
    // The query tells nothing that a list of requests needs.
    label: [call.name, [method, path?.split("?")[0]].filter(Boolean).join(" ") || body.model]
      .filter(Boolean)
      .join(" \u00B7 "),
    ...stated({
      method,
      path,
      host: call.host ?? host ?? header(headers, "host") ?? header(headers, ":authority"),
      upstream: call.upstream,
      time,
      model: body.model,
      version: versionOfUserAgent(header(headers, "user-agent")) ?? versionOfBillingLine(billingLine(parts)),
    }),
    parts,
    leftOut,
    fields: call.fields,
    ...(steps.length > 0 ? { steps } : {}),
    ...(notes.length > 0 ? { notes } : {}),
    witness: {
      body: body.value,
      bodyBytes: body.bytes,
      bodyAt: call.bodyAt,
      unwrapped: body.json === undefined ? undefined : { json: body.json, at: "" },
      spaceBehind: call.spaceBehind,
      headers,
      responseHeaders: call.responseHeaders ?? null,
      time,
      requestId,
    },
  };
}

/** A body that stays packed is a text that is not in the list of texts: worth a word where the file is spoken of. */
function notOpened({ steps }: CarriedBody): readonly Sentence[] {
  return steps.some(({ id }) => id === "capture.step-brotli") ? [{ id: "capture.body-brotli", params: {} }] : [];
}

/** Host with its port, and path with its query, as written; a url without a scheme is all path. */
function partsOfUrl(url: string | undefined): { readonly host?: string; readonly path?: string } {
  if (url === undefined) return {};
  const absolute = /^[a-z][a-z\d+.-]{0,20}:\/\/(?:[^/?#@]*@)?([^/?#]*)([^#]*)/i.exec(url);
  if (absolute === null) return { path: url };
  const [, host = "", path = ""] = absolute;
  return { ...(host === "" ? {} : { host }), path: path.startsWith("/") ? path : `/${path}` };
}
