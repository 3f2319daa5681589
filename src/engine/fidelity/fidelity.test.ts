import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countPoints } from "#engine/text/points.ts";
import { decodeWtf8, encodeWtf8 } from "#engine/text/wtf8.ts";
import { probes, probesOf } from "./probes.ts";
import { readFidelity } from "./readFidelity.ts";
import { isSelfTest, selfTest } from "./selfTest.ts";

const text = selfTest();
const file = selfTest("file");
const textProbes = probesOf("text");

/** What the windows-1252 code page holds of the self-test, beyond Latin-1. */
const western = "\u2019\u201C\u201D\u2013";

const escapeHtml: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** What each path does, what is said of it, and what becomes of one probe. */
const paths: readonly (readonly [
  name: string,
  path: (text: string) => string,
  says: readonly string[],
  fates: Record<string, string>,
])[] = [
  ["nothing", (s) => s, ["fidelity.host-kept", "fidelity.zone-kept"], { straight: "kept", crlf: "kept" }],
  [
    "folding to ASCII",
    (s) => s.replace(/[\u2019\u02BC\u02B9]/g, "'").replace(/[\u201C\u201D]/g, '"'),
    ["fidelity.straightened", "fidelity.host-erased"],
    { "right-quote": "rewritten", "modifier-prime": "rewritten", straight: "kept" },
  ],
  [
    "smart quotes",
    (s) => s.replace(/(\w)'/g, "$1\u2019").replace(/"q"/, "\u201Cq\u201D"),
    ["fidelity.smart-quotes", "fidelity.host-made"],
    { straight: "rewritten", "straight-quotes": "rewritten" },
  ],
  [
    "NFC",
    (s) => s.normalize("NFC"),
    ["fidelity.normalised NFC", "fidelity.host-kept"],
    { decomposed: "rewritten", composed: "kept", ligature: "kept" },
  ],
  [
    "NFKC",
    (s) => s.normalize("NFKC"),
    ["fidelity.normalised NFKC", "fidelity.spaces-unified", "fidelity.host-kept"],
    { decomposed: "rewritten", ligature: "rewritten" },
  ],
  [
    "NFD",
    (s) => s.normalize("NFD"),
    ["fidelity.normalised NFD", "fidelity.host-kept"],
    { composed: "rewritten", decomposed: "kept" },
  ],
  [
    "CRLF to LF",
    (s) => s.replaceAll("\r\n", "\n"),
    ["fidelity.line-endings lf"],
    { crlf: "rewritten", lf: "kept", cr: "kept" },
  ],
  [
    "LF to CRLF",
    (s) => s.replace(/\r?\n/g, "\r\n"),
    ["fidelity.line-endings crlf"],
    { crlf: "kept", lf: "rewritten", "trailing-space": "kept" },
  ],
  [
    "one line",
    (s) => s.replace(/\s*[\r\n]+/g, " "),
    ["fidelity.line-endings blank"],
    { lf: "rewritten", "trailing-space": "unknown", straight: "kept" },
  ],
  [
    "trimmed lines",
    (s) => s.replace(/ +\n/g, "\n"),
    ["fidelity.trimmed"],
    { "trailing-space": "lost", "double-space": "kept" },
  ],
  [
    "collapsed spaces",
    (s) => s.replace(/ {2,}/g, " "),
    ["fidelity.spaces-collapsed"],
    { "double-space": "rewritten", "trailing-space": "kept" },
  ],
  [
    "JSON",
    (s) => JSON.stringify(s),
    ["fidelity.undone json", "fidelity.host-kept"],
    { straight: "kept", crlf: "kept" },
  ],
  [
    "ASCII JSON in JSON",
    (s) =>
      JSON.stringify({
        a: JSON.stringify(s).replace(/[^\0-~]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`),
      }),
    ["fidelity.undone json", "fidelity.host-kept"],
    { "modifier-prime": "kept", "tag-letter": "kept" },
  ],
  [
    "HTML entities",
    (s) => s.replace(/[&<>"']/g, (c) => escapeHtml[c] ?? c),
    ["fidelity.undone html", "fidelity.host-kept"],
    { straight: "kept" },
  ],
  [
    "percent codes",
    (s) => encodeURIComponent(s),
    ["fidelity.undone percent", "fidelity.host-kept"],
    { straight: "kept", crlf: "kept" },
  ],
  [
    "windows-1252 and back",
    (s) => [...s].map((c) => (c <= "\u00FF" || western.includes(c) ? c : "?")).join(""),
    ["fidelity.western-code-page", "fidelity.host-lost"],
    { "right-quote": "kept", "modifier-prime": "lost" },
  ],
  [
    "ASCII with question marks",
    (s) => s.replace(/[^\0-\x7F]/gu, "?"),
    ["fidelity.ascii-only", "fidelity.host-lost"],
    { "right-quote": "lost", straight: "kept", emoji: "lost" },
  ],
  [
    "spaces for all beyond ASCII, as the cmd variant of a DevTools copy writes",
    (s) => s.replace(/[^ -~\r\n\t]/g, " "),
    ["fidelity.ascii-only", "fidelity.host-lost"],
    { "modifier-prime": "lost" },
  ],
  [
    "UTF-8 read as Latin-1",
    (s) => [...new TextEncoder().encode(s)].map((b) => String.fromCharCode(b)).join(""),
    ["fidelity.misread", "fidelity.host-rewritten"],
    { "right-quote": "rewritten" },
  ],
  [
    "zero-width characters stripped",
    (s) => s.replace(/[\u200B-\u200D\u2060\uFEFF]/g, ""),
    ["fidelity.invisible-removed 5", "fidelity.host-kept"],
    { "zero-width-space": "lost", "emoji-joined": "rewritten" },
  ],
  [
    "slashes for dashes",
    (s) => s.replace(/(\d{4})-(\d\d)-(\d\d)/g, "$1/$2/$3"),
    ["fidelity.zone-changed"],
    { "date-dashes": "rewritten" },
  ],
  [
    "a quotation in a mail",
    (s) => s.replace(/\r\n|^|[\r\n]/g, "$&> "),
    ["fidelity.host-kept"],
    { crlf: "kept", straight: "kept", emoji: "kept" },
  ],
  [
    "a text around it",
    (s) => `He wrote: "Here's it."\n\n${s}\n\nThat was all.\n`,
    ["fidelity.host-kept"],
    { "line-separator": "kept" },
  ],
];

describe("the self-test", () => {
  it("is short, has each probe once, and every label stands alone", () => {
    expect(countPoints(file)).toBeLessThanOrEqual(600);
    expect(new Set(probes.map(({ id }) => id)).size).toBe(probes.length);
    for (const { label } of textProbes) expect(text.split(`[${label}]`)).toHaveLength(2);
    for (const { label } of probes) expect(file.split(`[${label}]`)).toHaveLength(2);
    expect(text).not.toMatch(/\p{Surrogate}/u);
    expect(text).not.toContain("\0");
  });

  it("is the same text every time", () => {
    expect(selfTest()).toBe(text);
  });

  it("has for a file one lone surrogate more, and is the same before it", () => {
    const end = text.lastIndexOf("[");
    expect(file.slice(0, end)).toBe(text.slice(0, end));
    expect(file.match(/\p{Surrogate}/gu)).toEqual(["\uD83D"]);
    expect(decodeWtf8(encodeWtf8(file))).toBe(file);
  });
});

describe("a path", () => {
  it("that changes nothing keeps every probe", () => {
    const report = readFidelity(text);
    expect(report.probes.map(({ id, fate }) => `${id} ${fate}`)).toEqual(textProbes.map(({ id }) => `${id} kept`));
    expect(report.summary).toEqual({ id: "fidelity.all-kept", params: { count: textProbes.length } });
    expect(report.causes).toEqual([]);
    expect(report.meaning.map(({ id }) => id).filter((id) => id.includes("surrogate"))).toEqual([]);
  });

  it.each([
    ["nothing, of bytes in WTF-8", (s: string) => decodeWtf8(encodeWtf8(s)), "kept", "fidelity.surrogate-kept"],
    ["JSON with escapes", (s: string) => JSON.stringify(s), "kept", "fidelity.surrogate-kept"],
    ["U+FFFD for what is not UTF-8", (s: string) => s.toWellFormed(), "lost", "fidelity.surrogate-gone"],
    ["dropping it", (s: string) => s.replace(/\p{Surrogate}/gu, ""), "lost", "fidelity.surrogate-gone"],
    [
      "one U+FFFD for each byte",
      (s: string) => new TextDecoder().decode(encodeWtf8(s)),
      "lost",
      "fidelity.surrogate-gone",
    ],
  ])("of %s tells what became of a lone surrogate, and of that alone", (_, path, fate, says) => {
    const { probes: readings, meaning } = readFidelity(path(file));
    expect(readings).toHaveLength(probes.length);
    expect(readings.at(-1)).toMatchObject({ id: "lone-surrogate", fate });
    expect(readings.slice(0, -1).every((one) => one.fate === "kept")).toBe(true);
    expect(meaning.map(({ id }) => id)).toEqual(["fidelity.host-kept", "fidelity.zone-kept", says, "fidelity.once"]);
  });

  it.each(paths)("of %s is found and named", (_, path, says, fates) => {
    const came = path(text);
    expect(isSelfTest(came)).toBe(true);
    const report = readFidelity(came);
    const said = [...report.causes, ...report.meaning].map(({ id, params }) =>
      [id, ...Object.values(params)].join(" "),
    );
    for (const one of says)
      expect(
        said.some((sentence) => sentence.startsWith(one)),
        `${one} in ${said.join(" | ")}`,
      ).toBe(true);
    const found = Object.fromEntries(report.probes.map(({ id, fate }) => [id, fate]));
    expect(found).toMatchObject(fates);
  });

  it("that changes one probe is told of that probe alone", () => {
    for (const probe of textProbes.filter(({ edge, group }) => edge === "none" && group !== "dashes")) {
      const from = `[${probe.label}]${probe.before}${probe.special}`;
      const report = readFidelity(text.replace(from, `[${probe.label}]${probe.before}`));
      expect(report.probes.filter(({ fate }) => fate !== "kept").map(({ id }) => id)).toEqual([probe.id]);
    }
  });

  it("that keeps a self-test of another version is not read by these rules", () => {
    const report = readFidelity(text.replaceAll("self-test 1", "self-test 7"));
    expect(report).toMatchObject({
      recognised: false,
      summary: { id: "fidelity.other-version", params: { version: 7 } },
    });
  });
});

describe("a text that is no self-test", () => {
  it.each([
    "",
    "[01]",
    "An article on Telltale and its self-test.",
    "[01] first, [02] second, [03] third",
    "Today\u2019s date is 2026/06/30.",
  ])("%j is not taken for one", (other) => {
    expect(isSelfTest(other)).toBe(false);
    expect(readFidelity(other).recognised).toBe(false);
  });
});

describe("whatever comes back", () => {
  it("cut anywhere, it accuses no probe: each is kept or cannot be told", () => {
    for (let length = 0; length <= file.length; length++) {
      for (const cut of [text.slice(0, length), text.slice(length), file.slice(0, length), file.slice(length)]) {
        for (const { fate } of readFidelity(cut).probes) expect(["kept", "unknown"]).toContain(fate);
      }
    }
  });

  it("cut before half of it, it is still recognised by its labels", () => {
    expect(isSelfTest(text.slice(text.length / 2))).toBe(true);
    expect(isSelfTest(text.slice(40, text.length / 2))).toBe(true);
    expect(readFidelity(text.slice(0, 300)).causes[0]?.id).toBe("fidelity.cut");
  });

  it("never throws, and counts every probe once", () => {
    const unit = fc.string({ unit: "binary", maxLength: 40 });
    const damaged = fc
      .array(fc.tuple(fc.nat(text.length), fc.nat(30), unit), { maxLength: 12 })
      .map((edits) => edits.reduce((t, [at, cut, put]) => t.slice(0, at) + put + t.slice(at + cut), text));
    fc.assert(
      fc.property(fc.oneof(unit, damaged), (any) => {
        const report = readFidelity(any);
        expect(report.recognised).toBe(isSelfTest(any) && report.summary.id !== "fidelity.other-version");
        expect(report.probes).toHaveLength(report.recognised ? textProbes.length : 0);
      }),
      { numRuns: 500 },
    );
  });

  it("in a text of ten million units, is found or not found soon", () => {
    const filler = "[01]y [Telltale self ".repeat(500_000);
    expect(isSelfTest(filler)).toBe(false);
    expect(readFidelity(text + filler).recognised).toBe(true);
  });
});
