import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyze } from "#engine/index.ts";
import { readCapture } from "./readCapture.ts";

const CORPUS = new URL("../../../../shared/formats/", import.meta.url);

/** Apostrophe, separator and status of the date line of each request, in order. */
const SLASH = ["U+2019", "U+002F", "decoded"];
const DASH = ["U+0027", "U+002D", "decoded"];
const READINGS: readonly (readonly [file: string, format: string, readings: readonly (readonly string[])[]])[] = [
  ["curl/chrome-bash.sh", "curl", [SLASH]],
  ["curl/old-chrome-firefox-bash.sh", "curl", [SLASH]],
  ["curl/chrome-cmd-old.bat", "curl", [SLASH]],
  ["curl/chrome-cmd-2025-LOSSY.bat", "curl", [["U+0020", "U+002F", "lost"]]],
  ["curl/mitmproxy-export.sh", "curl", [SLASH]],
  ["curl/mitmproxy-export-pretty-body.sh", "curl", [SLASH]],
  ["curl/handwritten-file.sh", "curl", [[]]],
  ["curl/chrome-powershell.ps1", "powershell", [SLASH]],
  ["curl/chrome-fetch.js", "fetch", [SLASH]],
  ["litellm/debug-curl.log", "curl", [SLASH]],
  ["mitmproxy/raw-request.http.txt", "raw-http", [SLASH]],
  ["mitmproxy/claude-code-pair.flow", "mitmproxy", [["U+0027", "U+002F", "decoded"], DASH]],
  ["mitmproxy/claude-code-gzip-request.flow", "mitmproxy", [SLASH]],
  ["mitmproxy/flows__corrupted_gzip_body.mitm", "mitmproxy", [[]]],
  ["mitmproxy/dumpfile-010.mitm", "mitmproxy", [[]]],
  ["mitmproxy/dumpfile-018.mitm", "mitmproxy", [[]]],
  ["cliproxyapi/v1-messages-2026-06-30T101112-abc123.log", "cliproxyapi", [SLASH, DASH]],
  ["cc-viewer/project_20260630_101112.jsonl", "cc-viewer", [SLASH, DASH]],
  ["claude-code-router/claude-code-router-v0.log", "claude-code-router", [SLASH]],
  ["claude-trace/log.v1-atob-only.html", "claude-trace-html", [[], []]],
  ["claude-trace/log.v2.html", "claude-trace-html", [[], []]],
];

describe.skipIf(!existsSync(CORPUS))("files as tools wrote them", () => {
  it.each(READINGS)("%s is %s and gives its reading", async (name, format, readings) => {
    const capture = await readCapture({ bytes: readFileSync(new URL(name, CORPUS)) });
    expect(capture.format).toBe(format);
    const found = [];
    for (const request of capture.requests.keys()) {
      const report = await analyze({ capture, request });
      const [line] = (report.captures.a?.dateLines ?? []).filter(({ place }) => place === "expected");
      found.push(line === undefined ? [] : [line.apostrophe, line.separator, line.status]);
    }
    expect(found).toEqual(readings);
    // What is not in a file is said.
    if (capture.requests.every(({ parts }) => parts.length === 0)) expect(capture.notes).not.toEqual([]);
  });
});
