import { describe, expect, it } from "vitest";
import { claudeBody } from "./fixtures/claudeTapRecord.ts";
import { MARKED, promptBody } from "./fixtures/promptBody.ts";
import { claudeTracePair } from "./fixtures/recordings.ts";
import { inApostrophes } from "./fixtures/shellQuoting.ts";
import { readCapture } from "./readCapture.ts";

const body = promptBody(MARKED);
const url = "https://api.anthropic.com/v1/messages";
const command = `curl ${url} -d ${inApostrophes(body)}`;
const message = `POST /v1/messages HTTP/1.1\nHost: api.anthropic.com\n\n${body}`;
const call = `fetch("${url}", ${JSON.stringify({ method: "POST", body })});`;
const log = `=== REQUEST INFO ===\nURL: /v1/messages\nMethod: POST\n\n=== REQUEST BODY ===\n${body}`;
const answer = (headers: string, text = "All is well.") => `HTTP/1.1 200 OK\n${headers}\n\n${text}`;
const data = btoa(
  JSON.stringify({ rawPairs: [JSON.parse(claudeTracePair(claudeBody({ text: "Left?" })))] }).replace(
    /[^\x00-\x7F]/g,
    "",
  ),
);
const page = (text: string) =>
  `<html><title>Calls</title><body>${text}<script>window.claudeData = JSON.parse(atob('${data}'));</script></body></html>`;
const prose = `${"All that follows is an article about it.\n".repeat(500)}Today\u02BCs date is 2026-06-30.\n`;

describe("text beside a call", () => {
  it.each([
    ["a curl command under a heading", `# Hidden marks\n\n${command}\n\n${prose}`],
    ["an HTTP message", `${message}\n\n${prose}`],
    ["a fetch call", `${call}\n\n${prose}`],
    ["a page of claude-trace", page(prose)],
  ])("that is most of the text makes it plain text: %s", async (_what, text) => {
    const { format, requests } = await readCapture({ text });
    expect(format).toBe("plain-text");
    expect(requests[0]?.parts[0]?.text).toBe(text);
  });

  it.each([
    ["behind a curl command", "curl", `${command}\n\nSeen at noon.\n`, 11],
    ["before a curl command", "curl", `# Seen at noon.\n\n${command}\n`, 12],
    ["between two curl commands", "curl", `${command}\n# Seen at noon.\n${command}\n`, 12],
    ["behind an HTTP message", "raw-http", `${message}\n\nSeen at noon.\n`, 11],
    [
      "behind an HTTP answer with a length",
      "raw-http",
      `${message}\n\n${answer("Content-Length: 12")}\nSeen at noon.\n`,
      11,
    ],
    [
      "behind an HTTP answer in chunks",
      "raw-http",
      `${message}\n\n${answer("Transfer-Encoding: chunked", "c\nAll is well.\n0\n")}\nSeen at noon.\n`,
      11,
    ],
    [
      "in a page of claude-trace",
      "claude-trace-html",
      page("<p class='a'>Seen at <b>noon</b>.</p><!-- or not -->"),
      16,
    ],
    ["behind a fetch call", "fetch", `${call.slice(0, -2)}\nSeen at noon.\n`, 11],
    ["behind a body in a log", "cliproxyapi", `${log}\n\nSeen at noon.\n\n=== RESPONSE ===\nStatus: 200\n`, 11],
  ])("is counted where it is not shown: %s", async (_where, id, text, count) => {
    const { format, notes } = await readCapture({ text });
    expect(format).toBe(id);
    expect(notes).toContainEqual({ id: "capture.other-text", params: { count } });
  });

  it.each([
    ["brackets and line ends", `${call}\n\n`],
    ["a list of commands", `${command} ;\n${command}`],
    ["an answer to an HTTP message", `${message}\n\nHTTP/1.1 200 OK\n\nAll is well.\n`],
    [
      "an answer that is longer than it says it was packed",
      `${message}\n\n${answer("Content-Encoding: br\nContent-Length: 3")}`,
    ],
    ["an answer that is shorter than it says", `${message}\n\n${answer("Content-Length: 99")}`],
    [
      "the script, the style and the title of a page",
      page("<style>p { color: red }</style><script>let a = 1;</script>"),
    ],
    ["the end of chunks", `${message.replace("\n\n{", "\nTransfer-Encoding: chunked\n\n1f4\n{")}\n0\n\n`],
  ])("is not what belongs to calls: %s", async (_what, text) => {
    const { notes } = await readCapture({ text });
    expect(notes.map(({ id }) => id)).not.toContain("capture.other-text");
  });
});
