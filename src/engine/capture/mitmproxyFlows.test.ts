import { brotliCompressSync } from "node:zlib";
import { gzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { say } from "#messages/index.ts";
import { MARKED, promptBody } from "./fixtures/promptBody.ts";
import { type Flow, tnetstring } from "./fixtures/tnetstring.ts";
import { mitmproxyFlows } from "./mitmproxyFlows.ts";
import { readCapture } from "./readCapture.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const body = utf8(promptBody(MARKED));

interface Settings {
  readonly content?: Uint8Array | null;
  readonly encoding?: string;
  /** Older versions wrote all names as bytes. */
  readonly bytesForNames?: boolean;
  readonly messages?: readonly Flow[];
}

function flow({ content = body, encoding, bytesForNames = false, messages }: Settings = {}): Uint8Array {
  const headers = [
    [utf8("host"), utf8("api.anthropic.com")],
    [utf8("user-agent"), utf8("claude-cli/2.1.150 (external, cli)")],
    ...(encoding === undefined ? [] : [[utf8("content-encoding"), utf8(encoding)]]),
  ];
  const request = {
    path: utf8("/v1/messages?beta=true"),
    authority: utf8(""),
    scheme: utf8("https"),
    method: utf8("POST"),
    port: 443,
    host: "160.79.104.10",
    timestamp_start: 1782785472.5,
    content,
    headers,
    http_version: utf8("HTTP/1.1"),
  };
  const websocket = messages === undefined ? {} : { websocket: { messages, closed_by_client: false } };
  return tnetstring(
    { version: 20, type: "http", error: null, intercepted: false, request, ...websocket },
    bytesForNames,
  );
}

function join(...parts: Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

describe("flows of mitmproxy", () => {
  it.each([
    ["today", false],
    ["of old", true],
  ])("as written %s give their requests, and where each text stands", (_when, bytesForNames) => {
    const file = join(flow({ bytesForNames }), flow({ bytesForNames }));
    const requests = mitmproxyFlows.read(file) ?? [];
    expect(requests).toHaveLength(2);
    expect(requests[0]).toMatchObject({
      label: "POST /v1/messages",
      path: "/v1/messages?beta=true",
      host: "api.anthropic.com",
      time: "2026-06-30T02:11:12Z",
      version: "2.1.150",
    });
    for (const { parts } of requests) {
      expect(parts.some(({ text }) => text.includes(MARKED))).toBe(true);
      for (const { text, within } of parts) {
        expect(JSON.parse(new TextDecoder().decode(file.slice(within?.start, within?.end)))).toBe(text);
      }
    }
  });

  it("keep a compressed body as it was on the wire", () => {
    const [request] = mitmproxyFlows.read(flow({ content: gzipSync(body), encoding: "gzip" })) ?? [];
    expect(request?.parts.some(({ text }) => text.includes(MARKED))).toBe(true);
    expect(request?.steps).toHaveLength(1);
  });

  it("that were cut off or whose lengths lie say where, and give what was read before", () => {
    const one = flow();
    const cut = join(one, one.slice(0, 40));
    const requests = mitmproxyFlows.read(cut) ?? [];
    expect(requests).toHaveLength(1);
    expect(requests[0]?.notes).toEqual([{ id: "capture.flows-broken", params: { offset: one.length, count: 1 } }]);
    // The request stands whole in a flow that lost its end.
    const late = mitmproxyFlows.read(one.slice(0, -1)) ?? [];
    expect(late[0]?.parts).toHaveLength(4);
    expect(late[0]?.notes).toEqual([{ id: "capture.flows-broken", params: { offset: 0, count: 1 } }]);
    const lying = mitmproxyFlows.read(join(utf8("9"), one)) ?? [];
    expect(lying.at(-1)?.notes?.[0]?.id).toBe("capture.flows-broken");
  });

  it("give what the client sent over a websocket, and name what is not shown of it", async () => {
    const create = utf8(JSON.stringify({ type: "response.create", input: [{ role: "user", content: MARKED }] }));
    const messages = [
      [1, true, utf8('{"type":"ping"}'), 1782785473.5, false, false],
      [1, true, create, 1782785474.5, false, false],
      [1, false, utf8('{"type":"response.created"}'), 1782785475.5, false, false],
      [1, false, create, 1782785475.5, false, false],
    ];
    const file = flow({ content: null, messages });
    const { requests, notes } = await readCapture({ bytes: file });
    expect(requests.map(({ label, time, version, parts }) => [label, time, version, parts.length])).toEqual([
      ["POST /v1/messages", "2026-06-30T02:11:12Z", "2.1.150", 0],
      ["2 \u00B7 WEBSOCKET /v1/messages", "2026-06-30T02:11:14Z", "2.1.150", 1],
    ]);
    const [part] = requests[1]!.parts;
    expect(JSON.parse(new TextDecoder().decode(file.slice(part!.bytes!.start, part!.bytes!.end)))).toBe(MARKED);
    expect(notes.map(say)).toEqual([
      "Not shown of a websocket: one message that the client sent, without prompt text of a known format, and 2 messages that the server sent.",
    ]);
  });

  it("of old keep a websocket apart from the request that opened it", () => {
    const file = tnetstring({ version: 5, type: "websocket", messages: [[1, true, body, 1782785474.5]] }, true);
    const requests = mitmproxyFlows.read(file) ?? [];
    expect(requests.map(({ label, parts }) => [label, parts.length])).toEqual([["1 \u00B7 WEBSOCKET", 4]]);
  });

  it("of many messages list as many requests as are listed of any file", () => {
    const message = [1, true, utf8('{"messages":[{"role":"user","content":"a"}],"system":"b"}'), 1.5];
    const requests = mitmproxyFlows.read(flow({ messages: Array(12_000).fill(message) })) ?? [];
    expect(requests).toHaveLength(10_000);
    expect(requests.at(-1)?.notes).toEqual([{ id: "capture.requests-bounded", params: { limit: 10_000 } }]);
  });

  it("with a Brotli body say that it was not opened and what to bring, not that there is no prompt", async () => {
    const bytes = flow({ content: new Uint8Array(brotliCompressSync(body)), encoding: "br" });
    const { requests, notes } = await readCapture({ bytes });
    expect(requests.map(({ parts, steps }) => [parts.length, steps?.map(({ id }) => id)])).toEqual([
      [0, ["capture.step-brotli"]],
    ]);
    expect(notes.map(say)).toEqual([expect.stringMatching(/^Some of its bodies are Brotli.*Bring an export/)]);
  });

  it("without a prompt say so", () => {
    for (const file of [flow({ content: null }), tnetstring({ version: 20, type: "tcp", messages: [] }, false)]) {
      const requests = mitmproxyFlows.read(file) ?? [];
      expect(requests).toHaveLength(1);
      expect(requests[0]?.parts).toEqual([]);
      expect(requests[0]?.notes).toEqual([{ id: "capture.calls-no-prompt", params: {} }]);
    }
  });

  it.each(["10:30:standup, then the call\n", "09:15:arrival; nothing else until noon\n", "10:5:hello,#", "12:3:abcd,"])(
    "are not notes that begin with a time: %j",
    async (notes) => {
      expect(mitmproxyFlows.read(utf8(notes))).toBeNull();
      const { format, requests } = await readCapture({ bytes: utf8(notes) });
      expect(format).toBe("plain-text");
      expect(requests[0]?.parts[0]?.text).toBe(notes);
    },
  );

  it("are recognised by their first key, and no damage makes them throw", () => {
    expect(mitmproxyFlows.read(utf8("12:30 was the time of day"))).toBeNull();
    expect(mitmproxyFlows.read(Uint8Array.of(...utf8("10:5:hello,#"), 0xff))).not.toBeNull();
    expect(mitmproxyFlows.read(new Uint8Array())).toBeNull();
    const one = flow();
    for (let at = 0; at < one.length; at += 3) {
      mitmproxyFlows.read(one.slice(0, at));
      mitmproxyFlows.read(Uint8Array.from(one, (byte, index) => (index === at ? byte ^ 5 : byte)));
    }
    mitmproxyFlows.read(join(utf8("9:5:error;0:~}"), utf8("0:}".repeat(500_000))));
  }, 20_000);
});
