import { deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { say } from "#messages/index.ts";
import { type BodyHints, openBody } from "./openBody.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const base64 = (bytes: string | Uint8Array) => Buffer.from(bytes).toString("base64");
/** Each byte as a character of its own. */
const asCharacters = (bytes: Uint8Array) => String.fromCharCode(...bytes);
const BODY = { messages: [{ role: "user", content: "It\u2019s \u2014 here" }] };
const JSON_TEXT = JSON.stringify(BODY);

/** What a body opens to, and the steps in words. */
function opened(body: string | Uint8Array, hints?: BodyHints) {
  const { value, text, steps } = openBody(body, hints);
  return { value, text, said: steps.map(say) };
}

describe("a body that is wrapped", () => {
  const string = "It was a JSON text inside a JSON string, undone here.";
  const inBase64 = "It was written in Base64, undone here.";
  const gateway = "It was the body inside a gateway\u2019s record.";
  const unpacked = (kind: string) => `It was ${kind}-compressed, undone here.`;
  it.each<[string, string | Uint8Array, BodyHints, string[]]>([
    ["nothing", JSON_TEXT, {}, []],
    ["nothing, in bytes", utf8(JSON_TEXT), {}, []],
    ["a BOM", utf8(`\uFEFF${JSON_TEXT}`), {}, []],
    ["Base64", base64(JSON_TEXT), { base64: true }, [inBase64]],
    [
      "Base64 in lines, for URLs, unpadded",
      base64(JSON_TEXT).replace(/=+$/, "").replace(/.{20}/g, "$&\r\n").replace(/\//g, "_"),
      { base64: true },
      [inBase64],
    ],
    ["gzip", gzipSync(JSON_TEXT), { contentEncoding: "gzip" }, [unpacked("gzip")]],
    ["gzip that no header names", gzipSync(JSON_TEXT), {}, [unpacked("gzip")]],
    [
      "gzip in Base64",
      base64(gzipSync(JSON_TEXT)),
      { base64: true, contentEncoding: "x-gzip" },
      [inBase64, unpacked("gzip")],
    ],
    ["deflate as it should be", deflateSync(JSON_TEXT), { contentEncoding: "deflate" }, [unpacked("zlib")]],
    ["deflate as some send it", deflateRawSync(JSON_TEXT), { contentEncoding: "Deflate" }, [unpacked("deflate")]],
    [
      "two codings",
      gzipSync(deflateSync(JSON_TEXT)),
      { contentEncoding: "deflate, gzip" },
      [unpacked("gzip"), unpacked("zlib")],
    ],
    ["a header whose coding is undone already", JSON_TEXT, { contentEncoding: "gzip" }, []],
    ["a header whose coding is undone already, in bytes", utf8(JSON_TEXT), { contentEncoding: "br" }, []],
    [
      "bytes as characters",
      asCharacters(utf8(JSON_TEXT)),
      {},
      ["Each of its bytes was written as a character of its own. They were read as the UTF-8 they are."],
    ],
    [
      "gzip as characters",
      asCharacters(gzipSync(JSON_TEXT)),
      { contentEncoding: "gzip" },
      ["Each of its bytes was written as a character of its own. They were read as bytes.", unpacked("gzip")],
    ],
    ["a string", JSON.stringify(JSON_TEXT), {}, [string]],
    ["a string in a string", JSON.stringify(JSON.stringify(JSON_TEXT)), {}, [string, string]],
    [
      "a gateway's record",
      JSON.stringify({ path: "/", body: JSON_TEXT, isBase64Encoded: false }),
      {},
      [gateway, string],
    ],
    [
      "a gateway's record, in Base64",
      JSON.stringify({ body: base64(JSON_TEXT), isBase64Encoded: true }),
      {},
      [gateway, inBase64],
    ],
    [
      "a gateway's record, compressed",
      JSON.stringify({ body: base64(gzipSync(JSON_TEXT)), isBase64Encoded: true }),
      {},
      [gateway, inBase64, unpacked("gzip")],
    ],
  ])("in %s is opened, and that is said", (_how, body, hints, said) => {
    expect(opened(body, hints)).toEqual({ value: BODY, text: expect.stringContaining(JSON_TEXT), said });
  });

  it("deeper than four levels stays wrapped, and that is said", () => {
    let text = JSON_TEXT;
    for (let level = 0; level < 6; level++) text = JSON.stringify(text);
    const { value, said } = opened(text);
    expect(typeof value).toBe("string");
    expect(said).toEqual([
      string,
      string,
      string,
      string,
      "There is more wrapped in it, deeper than 4 levels. Not undone.",
    ]);
  });
});

describe("a body that does not open", () => {
  it("wrong Base64 is shown as it is", () => {
    expect(opened("{\u2019not Base64}", { base64: true })).toEqual({
      value: null,
      text: "{\u2019not Base64}",
      said: ["It is said to be Base64, but is not. Shown as it is."],
    });
  });

  it("Brotli is named, with what to bring instead", () => {
    const { said } = opened(Uint8Array.of(0x8b, 0x05, 0x80, 0x7b, 0x7d, 0x03), { contentEncoding: "br" });
    expect(said[0]).toBe(
      "It is Brotli-compressed, which cannot be opened here. Bring an export with the body unpacked: a HAR from the browser\u2019s network panel, or the tool\u2019s export as JSON or text.",
    );
  });

  it("gzip that breaks is read up to there", () => {
    const long = JSON.stringify({ words: Array.from({ length: 500 }, (_, word) => `word ${(word * 7919) % 1009}`) });
    const { text, value, said } = opened(gzipSync(long).subarray(0, 900), { contentEncoding: "gzip" });
    expect(value).toBeNull();
    expect(long.startsWith(text)).toBe(true);
    expect(text.length).toBeGreaterThan(900);
    expect(said[0]).toBe("It was gzip-compressed, undone here.");
    expect(said[1]).toMatch(
      /^The gzip data ends too early, after 900 bytes\. What came out of it until then, [\d,]+ bytes, is shown/,
    );
  });

  it("a small body that unpacks to a huge one is refused, with its ratio", () => {
    const { text, said } = opened(gzipSync(new Uint8Array(30_000_000)), { contentEncoding: "gzip" });
    expect(text).toBe("");
    expect(said).toEqual([
      expect.stringMatching(
        /^29,\d{3} bytes of gzip unpack to more than 2\.9 MB, about 1,0\d\d times their size\. That much is not read here\./,
      ),
    ]);
  });

  it("what begins like gzip and is none is shown as it is", () => {
    const { text, said } = opened(
      asCharacters(Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0x21, 0x3e, 0x12, 0x33, 0x41)),
    );
    expect(text).toContain("!>");
    expect(said[1]).toMatch(/^The gzip data (?:is damaged near byte|ends too early, after) 1\d/);
  });

  it("a text with accents is not taken for bytes", () => {
    expect(opened("caf\u00E9 \u00FC")).toEqual({ value: null, text: "caf\u00E9 \u00FC", said: [] });
    // Misread before it was brought: what stands there is shown.
    expect(opened("caf\u00C3\u00A9")).toEqual({ value: null, text: "caf\u00C3\u00A9", said: [] });
    expect(opened("plain")).toEqual({ value: null, text: "plain", said: [] });
  });

  it("any body under any header opens to something", () => {
    const contentEncoding = fc.constantFrom(undefined, "gzip", "deflate", "br", "zstd", "gzip, br", "identity", ",,");
    const body = fc.oneof(fc.string(), fc.json(), fc.uint8Array(), fc.base64String());
    fc.assert(
      fc.property(body, contentEncoding, fc.boolean(), (body, contentEncoding, base64) => {
        expect(typeof openBody(body, { contentEncoding, base64 }).text).toBe("string");
      }),
      { numRuns: 1000 },
    );
  });
});
