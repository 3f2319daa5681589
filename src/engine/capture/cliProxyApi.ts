import { carriedRequest } from "./carriedRequest.ts";
import type { Recorded, TextFormat } from "./format.ts";
import { header } from "./header.ts";
import { headersOfLines } from "./headersOfLines.ts";
import type { JsonObject } from "./json.ts";
import { jsonEnd } from "./jsonEnd.ts";
import { MAX_REQUESTS, noteBound } from "./maxRequests.ts";
import { lengthOfOther, otherText } from "./otherText.ts";

const FIRST = "=== REQUEST INFO ===";

interface Section {
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The request log of CLIProxyAPI: sections under titles. It holds two bodies, what the client sent and what went on to the
 * model; they may differ, so both are listed, by their titles, and a step says whose each is.
 */
export const cliProxyApi: TextFormat = {
  id: "cliproxyapi",
  read(text) {
    const first = text.indexOf(FIRST);
    if (first < 0 || text.slice(0, first).trim() !== "") return null;
    const requests: Recorded[] = [];
    let info: JsonObject = {};
    let headers: JsonObject = {};
    for (const { title, start, end } of sections(text)) {
      if (requests.length > MAX_REQUESTS) break;
      if (title === "REQUEST INFO") info = headersOfLines(text.slice(start, end).split("\n"));
      else if (title === "HEADERS") headers = headersOfLines(text.slice(start, end).split("\n"));
      else if (title === "REQUEST BODY") {
        requests.push(
          carriedRequest({
            name: title,
            method: header(info, "Method"),
            url: header(info, "URL"),
            time: header(info, "Timestamp"),
            headers,
            ...bodyIn(text, start, end),
            asSent: true,
            steps: [{ id: "capture.step-relay-log", params: { section: title, of: "client" } }],
          }),
        );
      } else if (/^API REQUEST(?: \d+)?$/.test(title)) requests.push(upstream(text, title, start, end));
    }
    return requests.length === 0 ? null : noteBound(requests.slice(0, MAX_REQUESTS), requests.length > MAX_REQUESTS);
  },
};

function upstream(text: string, title: string, start: number, end: number): Recorded {
  const section = text.slice(start, end);
  const bodyLine = /^Body:\r?\n/m.exec(section);
  const head = section.slice(0, bodyLine?.index ?? section.length);
  const headersLine = /^Headers:\r?$/m.exec(head);
  const info = headersOfLines(head.slice(0, headersLine?.index ?? head.length).split("\n"));
  return carriedRequest({
    name: title,
    method: header(info, "HTTP Method"),
    url: header(info, "Upstream URL"),
    time: header(info, "Timestamp"),
    headers:
      headersLine === null ? {} : headersOfLines(head.slice(headersLine.index + headersLine[0].length).split("\n")),
    ...(bodyLine === null ? { body: null } : bodyIn(text, start + bodyLine.index + bodyLine[0].length, end)),
    steps: [{ id: "capture.step-relay-log", params: { section: title, of: "relay" } }],
  });
}

/** The JSON at the beginning of a stretch, else the whole of it. */
function bodyIn(text: string, start: number, end: number) {
  const from = start + (/^\s*/.exec(text.slice(start, start + 100))?.[0].length ?? 0);
  const stop = jsonEnd(text, from, end);
  const body = text.slice(from, stop < 0 ? end : stop).trimEnd();
  const to = from + body.length;
  const notes = otherText(lengthOfOther(text.slice(to, end)));
  return { body: body === "" ? null : body, within: { start: from, end: to }, verbatim: true, notes };
}

function* sections(text: string): Generator<Section> {
  let open: { title: string; start: number } | null = null;
  // At a line's start: in a JSON on one line, or in one that is indented, no string has a line of its own.
  for (const match of text.matchAll(/^=== ([A-Z][A-Z0-9 ]{0,60}) ===\r?$/gm)) {
    if (open !== null) yield { ...open, end: match.index };
    open = { title: match[1] ?? "", start: match.index + match[0].length };
  }
  if (open !== null) yield { ...open, end: text.length };
}
