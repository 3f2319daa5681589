import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { sha256Hex } from "#engine/text/hash.ts";
import { say } from "#messages/index.ts";
import { claudeBody, claudeTapRecord } from "./fixtures/claudeTapRecord.ts";
import { spelled } from "./fixtures/spelled.ts";
import { joined } from "./inflateStream.ts";
import { readCapture } from "./readCapture.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = async (bytes: Uint8Array) => {
  const capture = await readCapture({ bytes });
  return { capture, said: capture.notes.map(say) };
};

describe("a file in a container", () => {
  const trace = `${claudeTapRecord()}\n`;

  it("is read from inside, hashed as it was brought, and its parts point into what it unpacks to", async () => {
    const bytes = joined([gzipSync(trace), gzipSync(trace)]);
    const { capture, said } = await read(bytes);
    expect(capture).toMatchObject({ format: "claude-tap-jsonl", bytes: bytes.length, sha256: sha256Hex(bytes) });
    expect(capture.requests).toHaveLength(2);
    expect(said.slice(0, 1)).toEqual([
      `It was gzip-compressed, and was unpacked here: ${(2 * utf8(trace).length).toLocaleString("en")} bytes. Byte positions count in what was unpacked; the SHA-256 is that of the file as it was brought.`,
    ]);
    const inside = utf8(trace + trace);
    for (const [index, { parts }] of capture.requests.entries()) {
      for (const [part, { text }] of parts.entries()) expect(spelled(capture, inside, index, part)).toBe(text);
    }
  });

  it("a gzip in a gzip is opened, a fourth one is not", async () => {
    const twice = await read(gzipSync(gzipSync("words")));
    expect(twice.capture.requests[0]!.parts[0]!.text).toBe("words");
    const { capture, said } = await read(gzipSync(gzipSync(gzipSync(gzipSync("words")))));
    expect(capture.format).toBe("binary");
    expect(said.at(-1)).toBe(
      "It is packed inside itself more than 3 times. That is not undone here. Unpack it and bring the file inside.",
    );
  });

  it("a body in a string in JSON, and in Base64, is a body", async () => {
    const body = JSON.stringify(claudeBody());
    for (const text of [JSON.stringify(body), JSON.stringify({ body }), Buffer.from(body).toString("base64")]) {
      const { capture } = await read(utf8(text));
      expect(capture.format).toBe("anthropic-body");
      expect(capture.requests[0]!.steps).not.toHaveLength(0);
      expect(capture.requests[0]!.parts[0]!.bytes).toEqual({ start: 0, end: utf8(text).length });
    }
  });
});

describe("bad input is answered in a sentence", () => {
  const lines = Array.from({ length: 3000 }, (_, line) => `line ${line} of ${(line * 7919) % 1009}\n`).join("");

  it("zero bytes", async () => {
    expect((await read(new Uint8Array())).said).toEqual(["This is empty: there is nothing in it to read."]);
  });

  it("a gzip that was cut off", async () => {
    const { capture, said } = await read(gzipSync(lines).subarray(0, 5000));
    expect(lines.startsWith(capture.requests[0]!.parts[0]!.text)).toBe(true);
    expect(said[1]).toMatch(
      /^The gzip data ends too early, after 5,000 bytes\. What came out of it until then, [\d,]+ bytes, is shown; the rest is not in this file\.$/,
    );
  });

  it("a gzip of which a byte was changed", async () => {
    const packed = gzipSync(lines);
    packed.fill(0xff, 6000, 6010);
    const { capture, said } = await read(packed);
    expect(capture.requests[0]!.parts[0]!.text.slice(0, 10_000)).toBe(lines.slice(0, 10_000));
    expect(said[1]).toMatch(/^The gzip data is damaged near byte 6,\d{3}\. What came out of it until then, /);
  });

  it("a gzip of which nothing is left but its header", async () => {
    const { capture, said } = await read(Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3));
    expect(capture).toMatchObject({ format: "binary", requests: [{ parts: [] }] });
    expect(said).toEqual([
      "The gzip data ends too early, after 10 bytes. Nothing came out of it until then.",
      "This begins like gzip, but nothing in it can be unpacked here. It may have been cut or changed on the way: ask for it again.",
    ]);
  });

  it("a file of kilobytes that unpacks to hundreds of megabytes", async () => {
    const { capture, said } = await read(gzipSync(new Uint8Array(200_000_000)));
    expect(capture).toMatchObject({ format: "binary", requests: [{ parts: [] }] });
    expect(said).toEqual([
      expect.stringMatching(/^194,\d{3} bytes of gzip unpack to more than 67\.1 MB, about 1,0\d\d times their size\. /),
    ]);
  });

  it("a hundred thousand nested arrays", async () => {
    const text = "[".repeat(100_000) + "]".repeat(100_000);
    expect((await read(utf8(text))).said).toEqual([
      "This looks like JSON, but nests deeper than 256 levels and was not parsed. Shown as plain text.",
    ]);
    const inside = await read(utf8(JSON.stringify({ body: text })));
    expect(inside.capture.format).toBe("plain-text");
  });

  it("a text that begins like zlib is a text", async () => {
    const { capture, said } = await read(utf8("x\u0001 and so on"));
    expect([capture.format, said]).toEqual(["plain-text", []]);
  });
});
