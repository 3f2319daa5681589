import { deflateSync } from "fflate";
import { describe, expect, it } from "vitest";
import { joined } from "#engine/capture/inflateStream.ts";
import { fromLink } from "./fromLink.ts";
import { linkLimits } from "./linkLimits.ts";
import { linkOf } from "./payload.ts";
import { varint } from "./varint.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const repeated = (piece: readonly number[], length: number): Uint8Array =>
  Uint8Array.from({ length: length - (length % piece.length) }, (_, at) => piece[at % piece.length] ?? 0);

/** A link with its checksum right and everything else as it is given. */
function made(header: string, contents?: Uint8Array | string, steps: readonly number[] | Uint8Array = []): string {
  const json = utf8(header);
  const a = typeof contents === "string" ? utf8(contents) : contents;
  return packedLink(joined([varint(json.length), json, Uint8Array.from(steps)]), a && deflateSync(a, { level: 6 }));
}

function packedLink(head: Uint8Array, second: Uint8Array = new Uint8Array(), kind = 0): string {
  const first = deflateSync(head, { level: 6 });
  return linkOf(kind, joined([varint(first.length), first, second]));
}

const TEXT = '{"a":{"kind":"text"}}';
const BYTES = '{"a":{"kind":"bytes"}}';
const COPY = '{"a":{"kind":"copy"}}';

const copy = {
  fields: '"fields":[]',
  kept: '"kept":[]',
  parts: '"parts":[]',
  redacted: '"redacted":[]',
  request: '"request":{"label":""}',
  source: '"source":{"bytes":null,"encoding":"none","format":"har","name":null,"request":0,"requests":1,"sha256":null}',
};
const copyWith = (other: Partial<typeof copy>): string => `{${Object.values({ ...copy, ...other }).join(",")}}`;
const partWith = (pieces: string, units = 10, path = ""): string =>
  `"parts":[{"path":"${path}","pieces":[${pieces}],"role":"user","sha256":"${"0".repeat(64)}","units":${units}}]`;

/** A second is promised; in the tests a machine may be busy with others. */
const LONGEST_MS = 20_000;

async function errorOf(link: string): Promise<string> {
  const started = performance.now();
  const opened = await fromLink(link);
  expect(performance.now() - started).toBeLessThan(LONGEST_MS);
  return "error" in opened ? opened.error : "opened";
}

describe("what is well made opens", () => {
  it("whoever made it", async () => {
    expect(await fromLink(made(TEXT, "a"))).toEqual({ a: { text: "a" } });
    expect(await fromLink(made(BYTES, "a"))).toEqual({ a: { bytes: utf8("a") } });
    expect(await errorOf(made(COPY, copyWith({})))).toBe("opened");
    const hashless = partWith('{"start":0,"text":"abc"}', 3).replace(/"sha256":"0*",/, "");
    expect(await fromLink(made(COPY, copyWith({ parts: hashless })))).toMatchObject({
      // The first vector of FIPS 180-2.
      a: { copy: { parts: [{ sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" }] } },
    });
    expect(
      await errorOf(made(COPY, copyWith({ parts: partWith('{"start":0,"text":"abc"},{"start":4,"text":"efghij"}') }))),
    ).toBe("opened");
  });
});

describe("a small link that would unpack to much", () => {
  const most = linkLimits.bytes;

  it.each([
    ["a header without end", packedLink(new Uint8Array(200_000_000)), "link.too-large"],
    ["a first side without end", made(BYTES, new Uint8Array(200_000_000)), "link.too-large"],
    ["a text of one byte too many", made(TEXT, repeated([0x61], most)), "link.too-large"],
    [
      "a second side that repeats the first",
      made(
        '{"a":{"kind":"text"},"b":{"kind":"text"}}',
        "a".repeat(100_000),
        repeated([0, 0xbf, 0x9a, 0x0c, 0xa0, 0x8d, 0x06], 7 * 200),
      ),
      "link.malformed",
    ],
    ["arrays in arrays", made(COPY, repeated([0x5b], most - 100)), "link.malformed"],
    [
      "millions of arrays",
      made(COPY, joined([utf8("["), repeated([0x5b, 0x5d, 0x2c], most - 200), utf8("0]")])),
      "link.malformed",
    ],
    [
      "millions of strings",
      made(COPY, joined([utf8("["), repeated([0x22, 0x22, 0x2c], most - 200), utf8("0]")])),
      "link.malformed",
    ],
    ["a header of millions of numbers", made(`{"focus":[${"0,".repeat(8_000_000)}0]}`), "link.malformed"],
    ["a string without end", made(COPY, `{"fields":"${"\\".repeat(10_000_000)}`), "link.malformed"],
    [
      "more fields than a request has",
      made(COPY, copyWith({ fields: `"fields":[${'{"path":"","value":""},'.repeat(100_000)}{"path":"","value":""}]` })),
      "link.malformed",
    ],
    [
      "millions of steps of nothing",
      made('{"b":{"kind":"text"}}', undefined, repeated([0, 0, 0], most - 100)),
      "link.malformed",
    ],
  ])("is refused within bounds: %s", async (_, link, error) => {
    expect(link.length).toBeLessThan(linkLimits.characters);
    expect(await errorOf(link)).toBe(error);
  });

  it.each([
    ["lone surrogates alone", made(TEXT, repeated([0xed, 0xa0, 0x80], most - 100))],
    ["lone surrogates between letters", made(TEXT, repeated([0xed, 0xb0, 0x80, 0x61], most - 100))],
    [
      "steps of one byte",
      made(
        '{"a":{"kind":"bytes"},"b":{"kind":"bytes"}}',
        "a".repeat(100),
        joined([Uint8Array.of(0, 0, 1), repeated([0, 1, 1], 6_000_000)]),
      ),
    ],
    [
      "as many fields as a request may have",
      made(COPY, copyWith({ fields: `"fields":[${'{"path":"","value":""},'.repeat(99_999)}{"path":"","value":""}]` })),
    ],
  ])("opens within bounds: %s", async (_, link) => {
    expect(await errorOf(link)).toBe("opened");
  });
});

describe("what was put together by somebody else is refused whole", () => {
  it.each([
    ["no side at all", made("{}")],
    ["an array", made("[]")],
    ["null", made("null")],
    ["no JSON", made("{a:1}")],
    ["a kind nobody knows", made('{"a":{"kind":"url"}}', "")],
    ["a key nobody knows", made('{"a":{"kind":"text","src":"x"}}', "")],
    ["a key nobody knows beside the sides", made('{"a":{"kind":"text"},"c":1}', "")],
    ["__proto__ as a key", made('{"__proto__":{"a":{"kind":"text"}},"a":{"kind":"text"}}', "")],
    ["__proto__ in a side", made('{"a":{"__proto__":{"kind":"text"},"kind":"text"}}', "")],
    ["a side by __proto__ alone", made('{"__proto__":{"a":{"kind":"text"}}}', "")],
    ["constructor as a key", made('{"a":{"constructor":{},"kind":"text"}}', "")],
    ["a name that is a number", made('{"a":{"kind":"text","name":1}}', "")],
    ["a name that is null", made('{"a":{"kind":"text","name":null}}', "")],
    ["a name of many lines", made(`{"a":{"kind":"text","name":"${"x".repeat(10_001)}"}}`, "")],
    ["an origin nobody knows", made('{"a":{"kind":"text","origin":"court"}}', "")],
    ["a request below none", made('{"a":{"kind":"text","request":-1}}', "")],
    ["half a request", made('{"a":{"kind":"text","request":0.5}}', "")],
    ["JSON with a space", made('{"a": {"kind":"text"}}', "")],
    ["a key that occurs twice", made('{"a":{"kind":"text"},"a":{"kind":"text"}}', "")],
    ["keys in another order", made('{"b":{"kind":"text"},"a":{"kind":"text"}}', "")],
    ["a letter escaped that need not be", made('{"a":{"kind":"te\\u0078t"}}', "")],
    [
      "seventeen places to look at",
      made(`{"a":{"kind":"text"},"focus":[${Array(17).fill('{"part":0,"side":"a","span":{"end":0,"start":0}}')}]}`, ""),
    ],
    [
      "a place that ends before it begins",
      made('{"a":{"kind":"text"},"focus":[{"part":0,"side":"a","span":{"end":0,"start":1}}]}', ""),
    ],
    [
      "a place on a third side",
      made('{"a":{"kind":"text"},"focus":[{"part":0,"side":"c","span":{"end":0,"start":0}}]}', ""),
    ],
    [
      "a headline that is an object of objects",
      made(
        '{"a":{"kind":"text"},"reading":{"digest":"","headlines":{"a":{"id":"x","params":{"x":{}}}},"rules":1,"tool":null}}',
        "",
      ),
    ],
    [
      "a headline with a key __proto__",
      made(
        '{"a":{"kind":"text"},"reading":{"digest":"","headlines":{"a":{"id":"x","params":{"__proto__":1}}},"rules":1,"tool":null}}',
        "",
      ),
    ],
    [
      "a headline with 21 parameters",
      made(
        `{"a":{"kind":"text"},"reading":{"digest":"","headlines":{"a":{"id":"x","params":{${Array.from({ length: 21 }, (_, i) => `"${String.fromCharCode(97 + i)}":1`)}}}},"rules":1,"tool":null}}`,
        "",
      ),
    ],
    ["a text that is no UTF-8", made(TEXT, Uint8Array.of(0xff))],
    ["a surrogate pair in two times three bytes", made(TEXT, Uint8Array.of(0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80))],
    ["an overlong letter", made(TEXT, Uint8Array.of(0xc1, 0xa1))],
    ["a header that is shorter than it says", packedLink(joined([varint(40), utf8(TEXT)]), deflateSync(utf8("a")))],
    ["a header that is longer than it says", packedLink(joined([varint(19), utf8(TEXT)]), deflateSync(utf8("a")))],
    ["a first side that is not there", made(TEXT)],
    ["a first side that is not announced", made('{"b":{"kind":"text"}}', "a", [1, 97, 0, 0])],
    ["a second side that is not announced", made(TEXT, "a", [1, 97, 0, 0])],
    [
      "a second side that reaches outside of the first",
      made('{"a":{"kind":"text"},"b":{"kind":"text"}}', "a", [0, 0, 2]),
    ],
    ["nothing", packedLink(new Uint8Array())],
    ["nothing, not even deflated", linkOf(0, new Uint8Array())],
    ["nothing of the length that it says", linkOf(0, Uint8Array.of(9))],
    ["what is not deflated", linkOf(0, Uint8Array.of(3, 7, 7, 7))],
    ["a first side that is not deflated", packedLink(joined([varint(21), utf8(TEXT)]), Uint8Array.of(7, 7, 7))],
    [
      "what is cut off in the middle",
      linkOf(0, joined([varint(9), deflateSync(utf8("cut off in the middle")).subarray(0, 9)])),
    ],
    ["a kind of payload nobody knows", linkOf(2, new Uint8Array(100))],
    ["a bit beside the kind", packedLink(joined([varint(21), utf8(TEXT)]), deflateSync(utf8("a")), 0x80)],
  ])("%s", async (_, link) => {
    expect(await errorOf(link)).toBe("link.malformed");
  });

  it.each([
    ["no copy", "{}"],
    ["an array for a copy", "[]"],
    ["a copy with a key nobody knows", copyWith({ source: `${copy.source},"z":1` })],
    ["a format nobody knows", copyWith({ source: copy.source.replace("har", "pdf") })],
    ["a hash that is none", copyWith({ source: copy.source.replace('"sha256":null', '"sha256":"0"') })],
    [
      "a text in pieces and no hash of the whole",
      copyWith({ parts: partWith('{"start":1,"text":"abc"}').replace(/"sha256":"0*",/, "") }),
    ],
    ["pieces that overlap", copyWith({ parts: partWith('{"start":0,"text":"abc"},{"start":2,"text":"d"}') })],
    ["pieces that touch", copyWith({ parts: partWith('{"start":0,"text":"abc"},{"start":3,"text":"d"}') })],
    ["pieces out of order", copyWith({ parts: partWith('{"start":5,"text":"a"},{"start":0,"text":"d"}') })],
    ["a piece beyond the end", copyWith({ parts: partWith('{"start":8,"text":"abc"}') })],
    ["a piece before the beginning", copyWith({ parts: partWith('{"start":-1,"text":"a"}') })],
    ["a length beyond all numbers", copyWith({ parts: partWith("", 1e300) })],
    ["a piece that is __proto__", copyWith({ parts: partWith('{"__proto__":{"text":"a"},"start":0}') })],
    ["a path of many lines", copyWith({ parts: partWith("", 0, "x".repeat(10_001)) })],
    ["redactions of a kind nobody knows", copyWith({ redacted: '"redacted":[{"kind":"face","places":1,"where":[]}]' })],
    [
      "a redaction in too many places",
      copyWith({ redacted: `"redacted":[{"kind":"key","places":21,"where":[${Array(21).fill('""')}]}]` }),
    ],
    ["a request without a label", copyWith({ request: '"request":{}' })],
    ["a request that is null", copyWith({ request: '"request":null' })],
  ])("%s", async (_, json) => {
    expect(await errorOf(made(COPY, json))).toBe("link.malformed");
  });

  it("nothing of it reached what all objects share", () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
