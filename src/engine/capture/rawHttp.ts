import { afterBytes } from "./afterBytes.ts";
import { type Carried, carriedRequest } from "./carriedRequest.ts";
import { type ChunkedBody, chunkedBody } from "./chunkedBody.ts";
import type { Recorded, TextFormat } from "./format.ts";
import { header } from "./header.ts";
import { headersOfLines } from "./headersOfLines.ts";
import type { JsonObject } from "./json.ts";
import { jsonEnd } from "./jsonEnd.ts";
import { MAX_REQUESTS, noteBound } from "./maxRequests.ts";
import { isMostlyOther, lengthOfOther, noteOther } from "./otherText.ts";

const START = /^(?:([A-Z]{3,10}) (\S{1,8000}) HTTP\/[123](?:\.\d)?|HTTP\/[123](?:\.\d)? \d{3}.*)\r?$/gm;

/**
 * HTTP messages as text, as proxies export one and sniffers a stream of them: request line, headers, a blank line, the body.
 * The text must begin with one. Lines end with CR LF or LF. Responses end a request and are not shown. Chunks of a body are joined; where
 * the sizes do not fit the text, only what one chunk holds is read.
 */
export const rawHttp: TextFormat = {
  id: "raw-http",
  read(text) {
    const starts: RegExpExecArray[] = [];
    for (const start of text.matchAll(START)) {
      if (starts.length === 0 && text.slice(0, start.index).trim() !== "") return null;
      if (starts.push(start) > MAX_REQUESTS) break;
    }
    const requests: Recorded[] = [];
    let other = 0;
    for (const [index, start] of starts.slice(0, MAX_REQUESTS).entries()) {
      const [line, method, url] = start;
      const to = starts[index + 1]?.index ?? text.length;
      if (method === undefined) {
        other += lengthOfOther(text.slice(endOfResponse(text, start.index + line.length + 1, to), to));
        continue;
      }
      const read = message(text, start.index + line.length + 1, to, method, url);
      requests.push(read.recorded);
      other += lengthOfOther(text.slice(read.end, to).replace(LAST_CHUNK, ""));
    }
    if (requests.length === 0 || isMostlyOther(other, text)) return null;
    return noteOther(noteBound(requests, starts.length > MAX_REQUESTS), other);
  },
};

/** The empty chunk behind the one that was read. */
const LAST_CHUNK = /^\r?\n0\r?\n/;

/** The headers of a message whose first line ends before `from`, and where its body begins. */
function headOf(text: string, from: number, to: number) {
  // The first line's own end may be the first half of the blank line.
  const found = /\r?\n\r?\n/.exec(text.slice(from - 1, to));
  const end = found === null ? to : from - 1 + found.index;
  const headers = headersOfLines(text.slice(from, end).split("\n"));
  return { headers, start: found === null ? to : end + found[0].length };
}

/**
 * Where the body of a response ends by its own headers; the next message where they do not tell, or where the text cannot have the bytes they
 * speak of: it was compressed, or did not decode.
 */
function endOfResponse(text: string, from: number, to: number): number {
  const { headers, start } = headOf(text, from, to);
  const body = text.slice(start, to);
  if (header(headers, "content-encoding") !== undefined || body.includes("\uFFFD")) return to;
  if (isChunked(headers)) return chunkedBody(text, start, to)?.end ?? to;
  const length = header(headers, "content-length") ?? "";
  const end = /^\d{1,15}$/.test(length) ? afterBytes(text, start, to, Number(length)) : -1;
  return end < 0 ? to : end;
}

/** A request, and where its body ends. */
function message(text: string, from: number, to: number, method: string, url: string | undefined) {
  const head = headOf(text, from, to);
  const { headers } = head;
  let { start } = head;
  if (isChunked(headers)) {
    const chunked = chunkedBody(text, start, to);
    if (chunked !== null) return { recorded: inChunks(chunked, { method, url, headers }), end: chunked.end };
    start += /^[0-9a-f]{1,8}\r?\n/i.exec(text.slice(start, start + 12))?.[0].length ?? 0;
  }
  const stop = jsonEnd(text, start, to);
  const shown = text.slice(start, stop < 0 ? to : stop).trimEnd();
  const space = text.slice(start + shown.length, to);
  // A body may end in a line end of its own: where that makes it as long as it is said to be, it does.
  const all = shown !== "" && space.trim() === "" && statesLength(headers, text.slice(start, to));
  const body = all ? shown + space : shown;
  const recorded = carriedRequest({
    method,
    url,
    headers,
    body: body === "" ? null : body,
    within: { start, end: start + body.length },
    verbatim: true,
    asSent: true,
    spaceBehind: all || space.trim() !== "" ? 0 : lengthOfSpace(space),
    steps: [],
  });
  return { recorded, end: start + body.length };
}

/** Where the body is one chunk, each of its texts is found in it. */
function inChunks({ text, count, start, end }: ChunkedBody, call: Pick<Carried, "method" | "url" | "headers">) {
  const single = count === 1;
  return carriedRequest({
    ...call,
    body: text,
    within: { start, end: single ? start + text.length : end },
    verbatim: single,
    asSent: true,
    steps: single ? [] : [{ id: "capture.step-chunks", params: { count } }],
  });
}

function isChunked(headers: JsonObject): boolean {
  return /chunked/i.test(header(headers, "transfer-encoding") ?? "");
}

function statesLength(headers: JsonObject, body: string): boolean {
  return header(headers, "content-length") === String(encoder.encode(body).length);
}

/** In bytes at most: who saved the text may have written LF for CR LF. */
function lengthOfSpace(space: string): number {
  return encoder.encode(space.replace(/\r?\n/g, "\r\n")).length;
}

const encoder = new TextEncoder();
