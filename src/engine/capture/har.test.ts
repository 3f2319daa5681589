import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { harOf, markedBody } from "./fixtures/recordings.ts";
import { readCapture } from "./readCapture.ts";

const body = JSON.stringify(markedBody());
const utf8 = (text: string) => new TextEncoder().encode(text);
const binary = (text: string) => String.fromCharCode(...utf8(text));

describe("a HAR", () => {
  it("gives every entry as a request, with what was said around it", async () => {
    const { format, requests } = await readCapture({ text: harOf({ mimeType: "application/json", text: body }) });
    expect(format).toBe("har");
    expect(requests).toMatchObject([
      { label: "GET /", parts: [], host: "example.test" },
      {
        label: "POST /v1/messages",
        method: "POST",
        host: "relay.example:8443",
        path: "/v1/messages?beta=true",
        time: "2026-06-30T09:00:01.250Z",
        model: "claude-made-up-1",
        version: "2.1.144",
      },
    ]);
    expect(requests[1]!.steps).toBeUndefined();
    expect(requests[1]!.fields).toContainEqual({ path: "headers.Accept", value: "a, b" });
    expect(requests[1]!.fields).toContainEqual({ path: "body.max_tokens", value: "64" });
    expect(requests[1]!.fields.map(({ value }) => value)).not.toContain("the answer");
    expect(requests[1]!.parts.map(({ text }) => text)).toContain("You are a lighthouse keeper.");
  });

  it("names a Brotli body as not opened, and what to bring instead", async () => {
    const packed = new Uint8Array(brotliCompressSync(body));
    for (const postData of [
      { text: Buffer.from(packed).toString("base64"), encoding: "base64" },
      { text: String.fromCharCode(...packed) },
    ]) {
      const har = JSON.parse(harOf(postData));
      har.log.entries[1].request.headers.push({ name: "Content-Encoding", value: "br" });
      const { format, requests, notes } = await readCapture({ text: JSON.stringify(har) });
      expect([format, requests[1]!.parts, requests[1]!.steps!.at(-1)!.id]).toEqual(["har", [], "capture.step-brotli"]);
      expect(notes.map(({ id }) => id)).toEqual(["capture.body-brotli"]);
    }
  });

  it("says that a key occurs twice in a body, whose earlier value is not shown", async () => {
    const { notes } = await readCapture({ text: harOf({ text: body.replace("{", '{"system":"hidden",') }) });
    expect(notes).toContainEqual({ id: "capture.duplicate-keys", params: { count: 1, path: "system" } });
  });

  it("keeps a body in a string, and the texts in it stand where that string does", async () => {
    const source = harOf({ text: body });
    const { requests } = await readCapture({ text: source });
    const { start, end } = requests[1]!.parts[0]!.bytes!;
    const piece = new TextDecoder().decode(utf8(source).subarray(start, end));
    expect(JSON.parse(piece)).toBe(body);
  });

  it.each([
    ["cut off", `${body.slice(0, -20)}`, "capture.step-json-broken"],
    ["too deep", `{"system":${"[".repeat(300)}"keeper"${"]".repeat(300)}}`, "capture.step-json-too-deep"],
  ])("shows a body that is %s as one text, and says so", async (_how, text, id) => {
    const source = harOf({ text });
    const { format, requests } = await readCapture({ text: source });
    expect(format).toBe("har");
    expect(requests[1]!.parts).toMatchObject([{ path: "", text }]);
    expect(requests[1]!.steps?.map((step) => step.id)).toEqual([id]);
    const { start, end } = requests[1]!.parts[0]!.bytes!;
    expect(JSON.parse(new TextDecoder().decode(utf8(source).subarray(start, end)))).toBe(text);
  });

  it.each([
    ["Base64", { text: btoa(binary(body)), encoding: "base64" }, ["capture.step-base64"]],
    ["a binary string", { text: binary(body), mimeType: "" }, ["capture.step-binary-string"]],
    ["a JSON string in it", { text: JSON.stringify(body) }, ["capture.step-json-string"]],
  ])("with a body kept as %s gives the same texts, and says so", async (_what, postData, steps) => {
    const plain = await readCapture({ text: harOf({ text: body }) });
    const { requests } = await readCapture({ text: harOf(postData) });
    const said = ({ parts }: (typeof requests)[number]) => parts.map(({ path, text }) => ({ path, text }));
    expect(said(requests[1]!)).toEqual(said(plain.requests[1]!));
    expect(requests[1]!.steps?.map(({ id }) => id)).toEqual(steps);
  });

  it("may begin with a byte order mark", async () => {
    const capture = await readCapture({ bytes: utf8(`\uFEFF${harOf({ text: body })}`) });
    expect(capture).toMatchObject({ format: "har", bom: true });
  });

  it.each([[undefined], [{ mimeType: "application/json", text: "" }]])(
    "without a body where a prompt was sent says what to bring: %j",
    async (postData) => {
      const { format, notes } = await readCapture({ text: harOf(postData) });
      expect(format).toBe("har");
      expect(notes).toEqual([{ id: "capture.body-not-kept", params: {} }]);
    },
  );

  it("with form parameters alone has no prompt", async () => {
    const postData = { mimeType: "application/x-www-form-urlencoded", params: [{ name: "a", value: "b" }] };
    expect((await readCapture({ text: harOf(postData) })).notes).toEqual([
      { id: "capture.json-no-prompt", params: {} },
    ]);
  });

  it("gives what was sent over a websocket, each frame with a prompt by itself", async () => {
    const archive = JSON.parse(harOf(undefined, { method: "GET", url: "wss://relay.example/v1/responses" }));
    const frame = (type: string, text: string) => ({
      type,
      time: 1782810001.25,
      opcode: 1,
      data: JSON.stringify({ type: "response.create", instructions: text, input: [] }),
    });
    const other = { type: "send", time: 1782810001.25, opcode: 1, data: "ping" };
    archive.log.entries[1]._webSocketMessages = [other, frame("send", "Be brief."), frame("receive", "No.")];
    const { requests } = await readCapture({ text: JSON.stringify(archive) });
    expect(requests.slice(2)).toMatchObject([
      {
        label: "2 \u00B7 WEBSOCKET /v1/responses",
        host: "relay.example",
        time: "2026-06-30T09:00:01Z",
        parts: [{ path: "instructions", role: "system", text: "Be brief." }],
      },
    ]);
  });

  it("is checked against the length of the body as it was spelled", async () => {
    const spaced = JSON.stringify(markedBody(), null, 1);
    const headers = [
      { name: "User-Agent", value: "claude-cli/2.1.144 (external, cli)" },
      { name: "Content-Length", value: String(utf8(spaced).length) },
    ];
    const { requests } = await readCapture({ text: harOf({ text: spaced }, { headers }) });
    expect(requests[1]!.integrity.verdict).toBe("consistent");
  });
});
