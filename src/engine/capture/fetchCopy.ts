import { carriedRequest } from "./carriedRequest.ts";
import { commandsIn } from "./commandsIn.ts";
import type { Recorded, TextFormat } from "./format.ts";
import { isObject, objectOf, readJson, stringOf } from "./json.ts";
import { jsonEnd } from "./jsonEnd.ts";
import { surveyJson } from "./surveyJson.ts";

/**
 * A call as a browser copies it for JavaScript: `fetch("\u2026", { "headers": {\u2026}, "body": "\u2026" })`, the options as JSON, the body as a JSON string
 * in it. It is read, not run: a call that computes its options is not recognised.
 */
export const fetchCopy: TextFormat = {
  id: "fetch",
  read: (text) =>
    commandsIn(text, {
      start: /^[ \t]*(?:(?:const|let|var) \w{1,60} = )?(?:await )?fetch\([ \t\r\n]*(?=["'])/gm,
      read: readCall,
    }),
};

function readCall(text: string): { recorded: Recorded; end: number } | null {
  // Without backtracking: an address has no quote in it.
  const head = /fetch\(\s*(?:"([^"\n]{1,8000})"|'([^'\n]{1,8000})')\s*,\s*/y;
  head.lastIndex = text.indexOf("fetch(");
  const match = head.exec(text);
  if (match === null) return null;
  const start = head.lastIndex;
  const end = jsonEnd(text, start);
  const reading = end < 0 ? null : readJson(text.slice(start, end));
  if (!reading?.ok || !isObject(reading.value)) return null;
  const { method, headers, body } = reading.value;
  const sent = stringOf(body);
  const place = surveyJson(text.slice(start, end), new Set(["body"])).spans.get("body");
  const within = place && { start: start + place.start, end: start + place.end };
  return {
    recorded: carriedRequest({
      method: stringOf(method) ?? "GET",
      url: match[1] ?? match[2],
      headers: objectOf(headers),
      body: sent ?? null,
      within,
      steps: sent === undefined ? [] : [{ id: "capture.step-fetch-copy", params: {} }],
    }),
    end,
  };
}
