import type { Sentence, Span } from "#engine/types.ts";
import { byteOffsets } from "./byteOffsets.ts";
import { type CarriedBody, carriedBody } from "./carriedBody.ts";
import type { Recorded } from "./format.ts";
import { header } from "./header.ts";
import { httpFields } from "./httpFields.ts";
import { httpRecord } from "./httpRecord.ts";
import type { JsonObject } from "./json.ts";
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
  /** The stretch of the source that the body was taken from: in code units of a text, else in bytes. */
  readonly within?: Span | undefined;
  /** Whether that stretch is the body as it is, so that each text can be found in it. */
  readonly verbatim?: boolean;
  /** Whether the body is what was sent, so that Content-Length speaks of it. */
  readonly asSent?: boolean;
  /** How many bytes of white space stand behind it, of which some may be its own. */
  readonly spaceBehind?: number;
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
    spaceBehind: carried.spaceBehind,
    fields: httpFields(headers, body.value, undefined),
    ...(notes && { notes }),
  });
}

function open({ body, headers, within, verbatim }: Carried): CarriedBody {
  const opened = carriedBody(body ?? undefined, "", {
    contentEncoding: header(headers, "content-encoding"),
    contentType: header(headers, "content-type"),
  });
  const places = verbatim === true && within !== undefined ? placesOf(opened, body, within.start) : null;
  const parts = opened.parts.map((part) => {
    const place = places?.get(part.path) ?? within;
    return { ...part, at: null, ...(place && { within: place }) };
  });
  return { ...opened, parts };
}

/** Where each text of a body stands in the source, quotes included; null where something had to be undone to read it. */
function placesOf({ value, text, bytes, steps, parts }: CarriedBody, body: Carried["body"], start: number) {
  // What was not parsed may nest too deep to be surveyed.
  if (value === undefined || text === undefined || body === null || steps.length > 0) return null;
  const same = typeof body === "string" ? text === body : bytes === body.length;
  if (!same) return null;
  const toSource: (unit: number) => number =
    typeof body === "string"
      ? (unit) => unit
      : byteOffsets({ text, bytes: body, encoding: "utf-8", bom: false, exact: true, notes: [] });
  // In the order of the source, as `byteOffsets` wants to be asked.
  const { spans } = surveyJson(text, new Set(parts.map(({ path }) => path)));
  return new Map(
    [...spans].map(([path, span]) => [path, { start: start + toSource(span.start), end: start + toSource(span.end) }]),
  );
}

function withoutLength(headers: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== "content-length"));
}
