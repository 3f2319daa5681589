import { visit } from "jsonc-parser";
import type { Sentence, Span } from "#engine/types.ts";
import { carriedRequest } from "./carriedRequest.ts";
import type { Recorded, TextFormat } from "./format.ts";
import { isObject, looksLikeJson, objectOf, readJson, stringOf } from "./json.ts";
import { MAX_REQUESTS, noteBound } from "./maxRequests.ts";

/** How cc-viewer parts its records. */
const BETWEEN = /^---\r?$/gm;

/** The log of cc-viewer: JSON records with a line `---` after each. Its `messages` may hold only what is new since the record before. */
export const ccViewer: TextFormat = {
  id: "cc-viewer",
  read(text) {
    if (!looksLikeJson(text)) return null;
    const requests: Recorded[] = [];
    let start = 0;
    let parted = false;
    for (const end of recordEnds(text)) {
      parted ||= end < text.length;
      if (requests.length > MAX_REQUESTS) break;
      const one = record(text, start, end);
      if (one !== null) requests.push(one);
      // The first must be one, lest a text with rules in it be tried rule by rule.
      else if (requests.length === 0) return null;
      start = end + "---".length;
    }
    return parted ? noteBound(requests.slice(0, MAX_REQUESTS), requests.length > MAX_REQUESTS) : null;
  },
};

function* recordEnds(text: string): Generator<number> {
  for (const { index } of text.matchAll(BETWEEN)) yield index;
  yield text.length;
}

function record(text: string, start: number, end: number): Recorded | null {
  const source = text.slice(start, end);
  const reading = looksLikeJson(source) ? readJson(source) : null;
  if (!reading?.ok || !isObject(reading.value)) return null;
  const { body, method, url, timestamp, headers, ...rest } = reading.value;
  if (body === undefined || !("timestamp" in reading.value) || !("url" in reading.value)) return null;
  const notes: Sentence[] = rest._isCheckpoint === true ? [] : [{ id: "capture.messages-may-be-new-only", params: {} }];
  // The record's own spelling of the body, so that each text is found in the file.
  const at = bodyAt(source);
  return carriedRequest({
    method: stringOf(method),
    url: stringOf(url),
    time: stringOf(timestamp),
    headers: objectOf(headers),
    body: at === null ? JSON.stringify(body) : source.slice(at.start, at.end),
    within: at === null ? { start, end } : { start: start + at.start, end: start + at.end },
    verbatim: at !== null,
    steps: [],
    notes,
  });
}

/** The stretch of the object under `body` in a record that is known to parse. */
function bodyAt(source: string): Span | null {
  let depth = 0;
  let next = false;
  let start: number | null = null;
  let found: Span | null = null;
  visit(source, {
    onObjectProperty: (key) => {
      if (depth === 1) next = key === "body";
    },
    onObjectBegin: (offset) => {
      if (depth++ === 1 && next) start = offset;
      next = false;
    },
    onObjectEnd: (offset, length) => {
      if (--depth === 1 && start !== null) {
        found = { start, end: offset + length };
        start = null;
      }
    },
    onArrayBegin: () => {
      depth++;
      next = false;
    },
    onArrayEnd: () => {
      depth--;
    },
  });
  return found;
}
