import { carriedRequest } from "./carriedRequest.ts";
import type { Recorded, TextFormat } from "./format.ts";
import { looksLikeJson } from "./json.ts";
import { jsonEnd } from "./jsonEnd.ts";
import { lines } from "./lines.ts";
import { MAX_REQUESTS, noteBound } from "./maxRequests.ts";

const LINE = /^\[(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z)\] ([^{[]{0,200})/;

/**
 * The log of early versions of Claude Code Router: `[2026-06-30T02:11:12.000Z] words {\u2026}`, the request as JSON in one line. The first
 * line must be such a line; lines without a request are left out.
 */
export const claudeCodeRouterText: TextFormat = {
  id: "claude-code-router",
  read(text) {
    const requests: Recorded[] = [];
    let more = false;
    let begun = false;
    for (const line of lines(text, 0)) {
      const match = LINE.exec(line.text);
      if (!begun && match === null && line.text.trim() !== "") return null;
      begun ||= match !== null;
      if (match === null) continue;
      const [head, time, words] = match;
      const end = jsonEnd(line.text, head.length);
      const body = line.text.slice(head.length, end);
      if (end < 0 || !looksLikeJson(body)) continue;
      const recorded = carriedRequest({
        name: words?.trim(),
        time,
        headers: {},
        body,
        within: { start: line.start + head.length, end: line.start + end },
        verbatim: true,
        steps: [],
      });
      if (recorded.parts.length === 0) continue;
      more = requests.length === MAX_REQUESTS;
      if (more) break;
      requests.push(recorded);
    }
    return requests.length === 0 ? null : noteBound(requests, more);
  },
};
