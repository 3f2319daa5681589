import type { Sentence, Span } from "#engine/types.ts";
import { fieldsOfBody } from "./body.ts";
import { type CarriedBody, carriedBody } from "./carriedBody.ts";
import { flattenFields } from "./flattenFields.ts";
import type { Recorded } from "./format.ts";
import { header } from "./header.ts";
import { httpRecord } from "./httpRecord.ts";
import { type JsonObject, looksLikeJson } from "./json.ts";
import { surveyJson } from "./surveyJson.ts";

/** A request that something other than JSON carries: a shell command, an HTTP message, a dump. */
export interface Carried {
  /** What the carrier calls it, for the label: `REQUEST BODY`. */
  readonly name?: string | undefined;
  readonly method?: string | undefined;
  /** Whole, or only its path. */
  readonly url?: string | undefined;
  readonly headers: JsonObject;
  readonly time?: string | undefined;
  /** With the carrier's own quoting undone; null where it holds none. */
  readonly body: string | Uint8Array | null;
  /** Of a text: the stretch of the source, in code units, that the body was taken from. */
  readonly within?: Span | undefined;
  /** Whether that stretch is the body, unit by unit. */
  readonly verbatim?: boolean;
  /** Whether the body is what was sent, so that Content-Length speaks of it. */
  readonly asSent?: boolean;
  /** What was undone on the way to `body`. */
  readonly steps: readonly Sentence[];
  /** What else is to be known of it: a body that stands elsewhere. */
  readonly notes?: readonly Sentence[];
}

/** Opens the body that a carrier holds, and reads its texts. A request without a body, or with one that is not known, has no parts. */
export function carriedRequest(carried: Carried): Recorded {
  const { name, method, url, headers, time, notes } = carried;
  const body = open(carried);
  return httpRecord({
    name,
    method,
    url,
    headers: carried.asSent === true ? headers : withoutLength(headers),
    time,
    body: { ...body, steps: [...carried.steps, ...body.steps] },
    bodyAt: "",
    fields: [...flattenFields(headers, "headers", new Set()), ...fieldsOfBody(body.value)],
    ...(notes && { notes }),
  });
}

function open({ body, headers, within, verbatim }: Carried): CarriedBody {
  // A tool that writes a body as text has decoded it already, and leaves the header as it was.
  const readable = typeof body === "string" && looksLikeJson(body);
  const opened = carriedBody(body ?? undefined, "", {
    contentEncoding: readable ? undefined : header(headers, "content-encoding"),
    contentType: header(headers, "content-type"),
  });
  if (verbatim !== true || within === undefined || opened.text !== body) {
    return { ...opened, parts: opened.parts.map((part) => ({ ...part, at: null, ...(within && { within }) })) };
  }
  const { spans } = surveyJson(opened.text, new Set(opened.parts.map(({ path }) => path)));
  const parts = opened.parts.map((part) => {
    const span = spans.get(part.path);
    const place = span && { start: within.start + span.start, end: within.start + span.end };
    return { ...part, at: null, within: place ?? within };
  });
  return { ...opened, parts };
}

function withoutLength(headers: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== "content-length"));
}
