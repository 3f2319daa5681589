import { describe, expect, it } from "vitest";
import { ccViewer } from "./ccViewer.ts";
import { claudeCodeRouterText } from "./claudeCodeRouterText.ts";
import { claudeTraceHtml } from "./claudeTraceHtml.ts";
import { cliProxyApi } from "./cliProxyApi.ts";
import { MARKED, promptBody } from "./fixtures/promptBody.ts";
import type { Recorded } from "./format.ts";

const marked = promptBody(MARKED);
const plain = promptBody("Today's date is 2026-06-30.");

/** Which of the two bodies each request holds, and that each text is found in the source. */
function dates(source: string, requests: readonly Recorded[] | null): string[] {
  return (requests ?? []).map(({ parts }) => {
    for (const { text, within } of parts) expect(JSON.parse(source.slice(within?.start, within?.end))).toBe(text);
    return /Today.s date is \S+/.exec(parts.map(({ text }) => text).join("\n"))?.[0] ?? "";
  });
}
const BOTH = [MARKED, "Today's date is 2026-06-30."];

describe("a log of CLIProxyAPI", () => {
  const log = `=== REQUEST INFO ===
Version: v7.1.0
URL: /v1/messages?beta=true
Method: POST
Timestamp: 2026-06-30T10:11:12+08:00

=== HEADERS ===
User-Agent: claude-cli/2.1.150 (external, cli)
Content-Length: 3

=== REQUEST BODY ===
${marked}

=== API REQUEST 1 ===
Timestamp: 2026-06-30T10:11:13+08:00
Upstream URL: https://api.anthropic.com/v1/messages
HTTP Method: POST

Headers:
Content-Type: application/json

Body:
${plain}


=== RESPONSE ===
Status: 200
`;
  it("holds two bodies, the client's and the one sent on, and says which is which", () => {
    const requests = cliProxyApi.read(log);
    expect(dates(log, requests)).toEqual(BOTH);
    expect(requests).toMatchObject([
      { label: "REQUEST BODY \u00B7 POST /v1/messages", version: "2.1.150", time: "2026-06-30T10:11:12+08:00" },
      { label: "API REQUEST 1 \u00B7 POST /v1/messages", host: "api.anthropic.com", time: "2026-06-30T10:11:13+08:00" },
    ]);
    expect(requests?.map(({ steps }) => steps)).toEqual([
      [{ id: "capture.step-relay-log", params: { section: "REQUEST BODY", of: "client" } }],
      [{ id: "capture.step-relay-log", params: { section: "API REQUEST 1", of: "relay" } }],
    ]);
  });

  it("with other line ends is the same, cut off it is read as far as it goes, elsewhere quoted it is none", () => {
    const crlf = log.replaceAll("\n", "\r\n");
    expect(dates(crlf, cliProxyApi.read(crlf))).toEqual(BOTH);
    for (let end = 0; end < log.length; end += 7) cliProxyApi.read(log.slice(0, end));
    expect(cliProxyApi.read(`See:\n${log}`)).toBeNull();
    cliProxyApi.read("=== REQUEST INFO ===\n".repeat(100_000));
    cliProxyApi.read(`=== REQUEST INFO ===\n${"=== REQUEST BODY ===\n{".repeat(100_000)}`);
  }, 20_000);
});

describe("a log of cc-viewer", () => {
  const record = (body: string, more = ""): string =>
    `{"timestamp": "2026-06-30T02:11:12.000Z", "url": "https://api.anthropic.com/v1/messages", "method": "POST", "headers": {"body": {"a": 1}}, ${more}"body": ${body}, "response": {"body": {}}}\n---\n`;

  it("parts its records by a line, and may keep new messages only", () => {
    const log = record(marked) + record(plain, '"_isCheckpoint": true, ');
    const requests = ccViewer.read(log);
    expect(dates(log, requests)).toEqual(BOTH);
    expect(requests?.map(({ notes }) => notes?.map(({ id }) => id))).toEqual([
      ["capture.messages-may-be-new-only"],
      undefined,
    ]);
    expect(requests?.[0]).toMatchObject({ label: "POST /v1/messages", host: "api.anthropic.com" });
  });

  it("that was indented is the same; a Markdown text with rules is none", () => {
    const pretty = `${JSON.stringify(JSON.parse(record(marked).slice(0, -5)), null, 2)}\n---\n`;
    expect(dates(pretty, ccViewer.read(pretty))).toEqual([MARKED]);
    expect(ccViewer.read('{"a": 1}\n---\nHello\n')).toBeNull();
    expect(ccViewer.read("---\ntitle: x\n---\n")).toBeNull();
    ccViewer.read(record("{}").repeat(20_000));
    ccViewer.read(`{"a":1}${"\n---".repeat(500_000)}`);
  }, 20_000);
});

describe("a log of early Claude Code Router", () => {
  it("holds a request on a line, behind the time and some words", () => {
    const log = `[2026-06-30T02:11:11.000Z] started\n[2026-06-30T02:11:12.000Z] handle request ${marked}\n[2026-06-30T02:11:13.000Z] got {"a":1}\n`;
    const requests = claudeCodeRouterText.read(log);
    expect(dates(log, requests)).toEqual([MARKED]);
    expect(requests?.[0]).toMatchObject({ time: "2026-06-30T02:11:12.000Z", version: "2.1.150" });
    expect(requests?.[0]?.label).toContain("handle request");
    expect(claudeCodeRouterText.read(`Hello\n${log}`)).toBeNull();
    expect(claudeCodeRouterText.read("[2026-06-30T02:11:12.000Z] nothing here")).toBeNull();
  });
});

describe("a page of claude-trace", () => {
  const pairs = {
    rawPairs: [
      {
        request: {
          timestamp: 1782785472.5,
          method: "POST",
          url: "https://api.anthropic.com/v1/messages",
          headers: {},
          body: JSON.parse(marked),
        },
        response: null,
      },
    ],
  };
  const data = Buffer.from(JSON.stringify(pairs)).toString("base64");

  it.each([
    ["older", `JSON.parse(atob('${data}'))`],
    ["newer", `JSON.parse(decodeURIComponent(escape(atob('${data}'))))`],
  ])("of the %s template carries its pairs as they were", (_template, script) => {
    const page = `<!DOCTYPE html>\n<script>window.claudeData = ${script};</script>`;
    const [request] = claudeTraceHtml.read(page) ?? [];
    expect(request).toMatchObject({
      label: "POST /v1/messages",
      time: "2026-06-30T02:11:12Z",
      steps: [{ id: "capture.step-page-data" }],
    });
    expect(request?.parts.some(({ text }) => text.includes(MARKED))).toBe(true);
    expect(page.slice(request?.parts[0]?.within?.start, request?.parts[0]?.within?.end)).toBe(data);
    for (let end = 0; end < page.length; end += 7) claudeTraceHtml.read(page.slice(0, end));
  });

  it("that is another page, or hostile, is none", () => {
    expect(claudeTraceHtml.read("<script>window.claudeData = {}</script>")).toBeNull();
    expect(claudeTraceHtml.read("window.claudeData = JSON.parse(atob('".repeat(100_000))).toBeNull();
  }, 20_000);
});
