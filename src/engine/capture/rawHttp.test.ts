import { describe, expect, it } from "vitest";
import type { Integrity } from "#engine/types.ts";
import { say } from "#messages/index.ts";
import { MARKED, promptBody } from "./fixtures/promptBody.ts";
import { rawHttp } from "./rawHttp.ts";
import { readCapture } from "./readCapture.ts";

const body = promptBody(MARKED);
const message = [
  "POST /v1/messages?beta=true HTTP/1.1",
  "Host: api.anthropic.com",
  "User-Agent: claude-cli/2.1.150 (external, cli)",
  `Content-Length: ${new TextEncoder().encode(body).length}`,
  "",
  body,
].join("\r\n");

describe("an HTTP message", () => {
  it.each([
    ["CR LF", message],
    ["LF", message.replaceAll("\r\n", "\n")],
    ["a blank line before it", `\n${message}\n`],
    ["HTTP/2", message.replace("HTTP/1.1", "HTTP/2.0")],
    [
      "a chunk's length",
      message.replace(/Content-Length.*/, "Transfer-Encoding: chunked").replace("\n{", "\n1f4\r\n{"),
    ],
    ["an encoding that was undone", message.replace("Host", "Content-Encoding: gzip\r\nHost")],
  ])("with %s gives its request, and where each text stands", (_with, source) => {
    const [request] = rawHttp.read(source) ?? [];
    expect(request).toMatchObject({
      label: "POST /v1/messages",
      path: "/v1/messages?beta=true",
      host: "api.anthropic.com",
      version: "2.1.150",
    });
    expect(request?.parts).toHaveLength(4);
    for (const { text, within } of request?.parts ?? []) {
      expect(JSON.parse(source.slice(within?.start, within?.end))).toBe(text);
    }
  });

  it.each([
    ["CR LF", "\r\n", "0\r\n\r\n"],
    ["LF", "\n", "0\n\n"],
    ["no last chunk", "\r\n", ""],
  ])("in several chunks, with %s, is joined", async (_with, lineEnd, last) => {
    const pieces = [body.slice(0, 40), body.slice(40, 41), body.slice(41)];
    const chunks = pieces.map((piece) => {
      const size = new TextEncoder().encode(piece).length.toString(16);
      return `${size}${piece.length === 1 ? ";a=b" : ""}${lineEnd}${piece}${lineEnd}`;
    });
    const head = `POST /v1/messages HTTP/1.1${lineEnd}Transfer-Encoding: chunked${lineEnd}${lineEnd}`;
    const source = `${head}${chunks.join("")}${last}`;
    const { requests, notes } = await readCapture({ text: `${source}${source}` });
    expect(requests).toHaveLength(2);
    for (const { parts, steps } of requests) {
      expect(parts.map(({ text }) => text)).toEqual(rawHttp.read(message)![0]!.parts.map(({ text }) => text));
      expect(steps?.map(say)).toEqual(["It was sent in 3 chunks, joined here."]);
    }
    expect(requests[0]!.parts[0]!.bytes!.start).toBeGreaterThan(head.length);
    expect(notes).toEqual([]);
  });

  it("is told from its neighbours and from the answers between them", () => {
    const answer = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n{"type":"message"}\r\n';
    const requests = rawHttp.read(`${message}\r\n\r\n${answer}${message}\r\n${answer}`) ?? [];
    expect(requests.map(({ parts }) => parts.length)).toEqual([4, 4]);
  });

  it.each([
    ["fits", "", "", "fits length-fits"],
    ["fits with a line end of its own", "\n", "\n", "fits length-fits"],
    ["cannot be compared where line ends were rewritten", "\r\n", "\n", "absent length-not-comparable"],
    ["cannot be compared where some of the line ends are its own", "\n", "\n\n", "absent length-not-comparable"],
    ["fits with line ends that are not its own", "", "\r\n\r\n", "fits length-fits"],
    ["differs by more than line ends", "xyz", "\n", "differs length-differs"],
    ["differs without line ends", "\n", "", "differs length-differs"],
  ])("has a length that %s", async (_how, counted, behind, expected) => {
    const length = new TextEncoder().encode(body + counted).length;
    const source = message.replace(/Content-Length: \d+/, `Content-Length: ${length}`) + behind;
    const { integrity, requests } = await readCapture({ text: source });
    const [{ result, say }] = integrity.checks as [Integrity["checks"][number]];
    expect(`${result} ${say.id.slice("capture.".length)}`).toBe(expected);
    expect(requests[0]?.parts).toHaveLength(4);
  });

  it("without a body has no parts", () => {
    expect(rawHttp.read("GET /v1/models HTTP/1.1\r\nHost: api.anthropic.com\r\n\r\n")?.[0]?.parts).toEqual([]);
    expect(rawHttp.read("GET / HTTP/1.1")?.[0]?.parts).toEqual([]);
  });

  it("in an article stays part of the article", () => {
    expect(rawHttp.read(`A request looks like this:\n\n${message}`)).toBeNull();
    expect(rawHttp.read("POST Request Sent from LiteLLM:\n")).toBeNull();
  });

  it("that is cut off or hostile is read in bounded time and never throws", () => {
    for (let end = 0; end < message.length; end += 7) rawHttp.read(message.slice(0, end));
    const many = rawHttp.read("GET / HTTP/1.1\n".repeat(300_000));
    expect(many).toHaveLength(10_000);
    expect(many?.at(-1)?.notes).toEqual([{ id: "capture.requests-bounded", params: { limit: 10_000 } }]);
    const deep = rawHttp.read(`POST / HTTP/1.1\n\n${"[".repeat(200_000)}`);
    expect(deep?.[0]?.steps?.[0]?.id).toBe("capture.step-json-too-deep");
    rawHttp.read(`GET / HTTP/1.1\n${"A: b\n".repeat(300_000)}`);
    rawHttp.read(`POST /${"x".repeat(2_000_000)}`);
  }, 20_000);
});
