import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { readCapture } from "#engine/capture/readCapture.ts";
import { madeReports, reportOf } from "#engine/report/madeReports.fixture.ts";
import { namePoints } from "#engine/report/namePoints.ts";
import { loadNames } from "#engine/text/names.ts";
import type { CaptureReport, Finding, Report } from "#engine/types.ts";
import { escapeMarkup } from "./escapeMarkup.ts";
import { canary, hostileTexts, withKinds, withTexts } from "./hostile.fixture.ts";
import { toHtml } from "./toHtml.ts";
import { toMarkdown } from "./toMarkdown.ts";
import { toSvg } from "./toSvg.ts";
import { visible } from "./visible.ts";

const locale = "en";
const faces: readonly [string, (report: Report) => string][] = [
  ["Markdown", (report) => toMarkdown(report, { locale })],
  ["HTML", (report) => toHtml(report, { locale })],
  ["SVG, light", (report) => toSvg(report, { locale, theme: "light" })],
  ["SVG, dark", (report) => toSvg(report, { locale, theme: "dark" })],
];
const written = faces.slice(0, 2);

let reports: readonly Report[];
let pair: Report;

beforeAll(async () => {
  const nameOf = await loadNames();
  reports = (await madeReports()).map((report) => namePoints(report, nameOf));
  const found = reports.find(({ captures: { a, b } }) => a?.name === "made-up.jsonl" && b?.name === "made-up.jsonl");
  if (found === undefined) throw new Error("no report of two files");
  pair = found;
});

/** The text of a face as a reader of its source finds it: marks of Markdown and of escaping do not count. */
const textOf = (face: string): string =>
  face
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/[*_`\\]/g, "")
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&gt;", ">")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");

function withCapture(report: Report, change: (capture: CaptureReport) => Partial<CaptureReport>): Report {
  const { a } = report.captures;
  if (a === undefined) throw new Error("no capture A");
  return { ...report, captures: { ...report.captures, a: { ...a, ...change(a) } } };
}

describe("a report in Chinese", () => {
  it("has Chinese marks between its words, and English names as they are", () => {
    for (const write of [toMarkdown, toHtml]) {
      const text = textOf(write(pair, { locale: "zh-Hans" }));
      expect(text).toContain("U+02B9 MODIFIER LETTER PRIME");
      expect(text.match(/\p{Script=Han}[,.:;)]|[,:;(] ?\p{Script=Han}/gu) ?? []).toEqual([]);
    }
  });
});

describe.each(written)("a report as %s", (_, write) => {
  it("shows both sources by name, size and whole SHA-256", () => {
    const text = textOf(write(pair));
    for (const capture of Object.values(pair.captures)) {
      expect(text).toContain(capture.sha256);
      expect(text).toContain(`${capture.bytes.toLocaleString("en")} bytes`);
      expect(text).toContain("file made-up.jsonl");
    }
  });

  it("names the code points, and says at which positions of which part they stand", () => {
    const text = textOf(write(pair));
    const line = pair.captures.a?.dateLines[0];
    expect(text).toContain("U+02B9 MODIFIER LETTER PRIME");
    expect(text).toContain("messages[0].content[0].text");
    expect(text).toContain(`[${line?.apostropheSpan?.start},${line?.apostropheSpan?.end})`);
  });

  it("says what supports, what speaks against, what is not proven, and how strong the evidence is", () => {
    const text = textOf(write(pair));
    for (const label of ["What supports this", "What it does not prove", "Evidence", "Next step", "Rests on"]) {
      expect(text).toContain(label);
    }
    expect(text).toContain("seen in public captures");
    expect(reports.map((report) => textOf(write(report))).join()).toContain("What speaks against it");
  });

  it("says which build, rules and Unicode version concluded, and how to repeat it", () => {
    const text = textOf(write(pair));
    expect(text).toContain(`Telltale ${pair.tool?.version}, commit ${pair.tool?.commit}`);
    expect(text).toContain(`rules ${pair.rules}, Unicode ${pair.unicode}`);
    expect(text).toContain("How to repeat it");
    expect(textOf(write({ ...pair, tool: null }))).toContain("a build of Telltale that is not stated");
  });

  it("says of every capture that it is not authenticated", () => {
    expect(textOf(write(pair)).match(/Not authenticated/g)).toHaveLength(2);
  });

  it("says of a made-up text that it is one, before anything else is said of it", async () => {
    const report = await reportOf(await readCapture({ text: "Today's date is 2026-06-30.", origin: "example" }));
    const text = textOf(write(report));
    expect(text.indexOf("A is not a capture: it is a made-up example")).toBeGreaterThan(0);
    expect(text.indexOf("made-up example")).toBeLessThan(text.indexOf("Today"));
  });

  it("withholds the hash and size of a source that was redacted, and says what was blacked out where", () => {
    const copy = {
      sha256: "c0".repeat(32),
      excerpt: true,
      redacted: [{ kind: "mail", places: 3, where: ["system[0].text", "headers.From"] }],
      kept: ["host-1"],
    } as const;
    const text = textOf(write(withCapture(pair, () => ({ sha256: null, bytes: 0, copy }))));
    expect(text).toContain("not given");
    expect(text).toContain(copy.sha256);
    expect(text).toContain("mail addresses, in 3 places: system[0].text, headers.From");
    expect(text).toContain("host-1");
    expect(text).toContain("An excerpt");
    expect(text).not.toContain("0 bytes");
  });

  it("gives the positions of an excerpt also in the whole", () => {
    const report = withCapture(pair, (capture) => ({
      parts: capture.parts.map((part) => ({
        ...part,
        excerpt: { units: 9_000, sha256: part.sha256, pieces: [{ span: { start: 0, end: part.units }, start: 5_000 }] },
      })),
    }));
    const start = pair.captures.a?.dateLines[0]?.span.start ?? 0;
    const end = pair.captures.a?.dateLines[0]?.span.end ?? 0;
    expect(textOf(write(report))).toContain(`[${start},${end}); in the whole text [${start + 5_000},${end + 5_000})`);
  });

  it("shows a sentence of another version by its id, and does not fail", () => {
    const say = { id: "marker.of-next-year", params: { what: "`x`" } } as unknown as Finding["say"];
    const text = textOf(write({ ...pair, reading: pair.reading.map((statement) => ({ ...statement, say })) }));
    expect(text).toContain("marker.of-next-year");
  });

  it("stays below 1 MB with a thousand findings, and says how many it leaves out", () => {
    const finding: Finding = {
      channel: "invisible",
      part: 0,
      spans: Array.from({ length: 200 }, (_one, index) => ({ start: index * 1_000_000, end: index * 1_000_000 + 1 })),
      excerpt: { text: "\u{10ffff}".repeat(40), span: { start: 0, end: 80 } },
      payload: { base64: "&".repeat(5_000), text: "\u200b".repeat(5_000) },
      variant: null,
      hypothesis: null,
      locked: false,
      strength: "unexplained",
      say: { id: "channels.invisible-scattered", params: { point: "\u200b".repeat(5_000), count: 2 } },
      for: [{ id: "channels.for-scattered", params: { count: 2 } }],
      against: [{ id: "channels.against-no-format", params: {} }],
    };
    const face = write(withCapture(pair, () => ({ findings: Array.from({ length: 1_000 }, () => finding) })));
    expect(new TextEncoder().encode(face).length).toBeLessThan(1_000_000);
    expect(textOf(face)).toMatch(/9\d\d more are left out here/);
  });
});

describe("a report as a picture", () => {
  it("shows each headline, the numbers of the boxed points, shortened hashes, the version, and what it does not show", () => {
    const svg = toSvg(pair, { locale, theme: "light" });
    const text = textOf(svg);
    expect(text).toContain("U+02B9");
    expect(text).toContain("MODIFIER LETTER PRIME");
    expect(text).toContain(`${pair.captures.a?.sha256?.slice(0, 10)}\u2026`);
    expect(text).not.toContain(pair.captures.a?.sha256);
    expect(text).toContain("Telltale 0.1.0");
    expect(text.replaceAll("\n", " ")).toContain("It does not show who made or edited this file");
  });

  it("says in it that a text is made up, in the panel of the ruler too", async () => {
    const report = await reportOf(await readCapture({ text: "Today's date is 2026-06-30.", origin: "simulated" }));
    expect(toSvg(report, { locale, theme: "dark" }).match(/>(A: )?simulated</g)).toHaveLength(2);
  });

  it("is 1200 wide and at least 630 high, and bounded however long the ruler is", () => {
    const long = pair.ruler && {
      ...pair.ruler,
      columns: Array.from({ length: 50 }, () => pair.ruler?.columns ?? []).flat(),
    };
    for (const report of [...reports, { ...pair, ruler: long }]) {
      const [, width, height] =
        /^<svg[^>]* width="(\d+)" height="([\d.]+)"/.exec(toSvg(report, { locale, theme: "light" })) ?? [];
      expect(width).toBe("1200");
      expect(Number(height)).toBeGreaterThanOrEqual(630);
      expect(Number(height)).toBeLessThan(2_000);
    }
    expect(toSvg({ ...pair, ruler: long }, { locale, theme: "light" })).toContain("more columns are not shown");
  });
});

describe("every face", () => {
  it.each(faces)("of the same report has the same bytes: %s", (_, write) => {
    for (const report of reports) expect(write(structuredClone(report))).toBe(write(report));
  });

  it.each(faces)("is well formed for every report and every hostile text in it: %s", (name, write) => {
    const check = name === "Markdown" ? checkMarkdown : name === "HTML" ? checkHtml : checkXml;
    for (const report of reports) {
      check(write(report));
      for (const text of hostileTexts) check(write(withTexts(report, () => text)));
    }
  });

  it.each(faces)("does not fail where another version knows more kinds: %s", (name, write) => {
    const check = name === "Markdown" ? checkMarkdown : name === "HTML" ? checkHtml : checkXml;
    for (const report of reports) check(write(withKinds(report, "of-next-year")));
  });

  it.each(faces)("keeps any mixture of texts inside its quotations: %s", (name, write) => {
    const check = name === "Markdown" ? checkMarkdown : name === "HTML" ? checkHtml : checkXml;
    const text = fc.oneof(
      fc.constantFrom(...hostileTexts),
      fc.string({
        unit: fc.constantFrom("`", "\\", "|", "<", "&", '"', "'", "\n", " ", "\ud800", "*", "]", "u{", "x"),
      }),
    );
    const choice = fc.array(fc.option(text.map((one) => `${one}${canary}`)), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.nat(), choice, (which, texts) => {
        let next = 0;
        const report = reports[which % reports.length] as Report;
        check(write(withTexts(report, () => texts[next++ % texts.length] ?? null)));
      }),
      { numRuns: 40 },
    );
  });

  it("quotes so that each quotation has one source", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const back = visible(text).replaceAll(/\\u\{([0-9A-F]+)\}/g, (_, hex: string) =>
          String.fromCodePoint(Number.parseInt(hex, 16)),
        );
        expect(back).toBe(text);
      }),
    );
    expect(visible("\ud800\n\u200b\\u{41}")).toBe("\\u{D800}\\u{A}\\u{200B}\\u{5C}u{41}");
  });
});

/** No control but the line end, nothing half of a pair, nothing that is drawn as nothing or turns the direction. */
function checkText(face: string): void {
  expect(face).not.toMatch(/\p{Cs}/u);
  expect(face).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/u);
}

/** Every tag is one of ours, with attributes of ours, and closed in order; nothing else is markup. */
function checkTags(face: string, tags: RegExp, empty: ReadonlySet<string>): void {
  const open: string[] = [];
  const strange: string[] = [];
  const token = /<(\/?)([a-z0-9]+)((?: [a-zA-Z:-]+="[^"<>]*")*)(\/?)>|&(?:amp|lt|gt|quot|#39);|[^<>&]+/gy;
  let end = 0;
  for (const [whole, close, tag, attributes = "", single] of face.matchAll(token)) {
    end += whole.length;
    if (tag === undefined) continue;
    // What is quoted stands in no attribute: the ruler's rows for a screen reader are elements of their own.
    if (!tags.test(tag) || / on\w+=|href|src=|javascript:|evil/i.test(attributes)) strange.push(whole);
    if (close === "/" && open.pop() !== tag) strange.push(whole);
    if (close === "" && single !== "/" && !empty.has(tag)) open.push(tag);
  }
  expect(face.slice(end, end + 60)).toBe("");
  expect(strange).toEqual([]);
  expect(open).toEqual([]);
}

function checkHtml(face: string): void {
  checkText(face);
  expect(face).toMatch(/^<!doctype html>\n<html lang="en">\n/);
  expect(face.match(/<style>/g)).toHaveLength(1);
  expect(face).toContain(
    `<meta http-equiv="Content-Security-Policy" content="${"default-src 'none'; style-src 'unsafe-inline'"}">`,
  );
  const [, style = ""] = /<style>([^<]*)<\/style>/.exec(face) ?? [];
  expect(style).not.toMatch(/url\(|@import|evil/);
  const body = face.slice("<!doctype html>".length).replace(style, "");
  const tags =
    /^(?:html|head|meta|title|style|body|main|section|article|h[1-6]|p|span|div|figure|dl|dt|dd|ul|ol|li|table|thead|tbody|tr|th|td|code|mark|strong|b)$/;
  checkTags(body, tags, new Set(["meta"]));
}

function checkXml(face: string): void {
  checkText(face);
  checkTags(face, /^(?:svg|title|rect|circle|path|text)$/, new Set());
}

/** As CommonMark reads it: outside of fences and code spans nothing is left of what was quoted, and no markup but ours. */
function checkMarkdown(face: string): void {
  checkText(face);
  const strange: string[] = [];
  let fenced = false;
  for (const line of face.split("\n")) {
    if (/^ {0,3}```/.test(line)) {
      if (line !== (fenced ? "```" : "```text")) strange.push(line);
      fenced = !fenced;
    } else if (!fenced) {
      // What is ours at the edges of a line: headings, warnings, the cells of a table.
      let left = withoutCode(line).replace(/^(?:#+|>) /, "");
      if (line.startsWith("| ")) left = left.replaceAll("|", "");
      if (left.includes(canary) || /[<>[\]|&~#`]/.test(left)) strange.push(line);
    }
  }
  expect(strange).toEqual([]);
  expect(fenced).toBe(false);
  const rows = [...face.matchAll(/^\| .* \|$/gm)].map(([row]) => row.match(/\|/g)?.length);
  expect(new Set(rows).size).toBeLessThanOrEqual(1);
}

/** A line without its code spans and escapes; a run of backticks that nothing closes stays. */
function withoutCode(line: string): string {
  let left = "";
  for (let at = 0; at < line.length; ) {
    const [run] = /^`+/.exec(line.slice(at)) ?? [];
    if (run !== undefined) {
      const close = new RegExp(`(?<!\`)${run}(?!\`)`).exec(line.slice(at + run.length));
      if (close === null) left += run;
      at += run.length + (close === null ? 0 : close.index + run.length);
    } else if (line[at] === "\\" && /[!-/:-@[-`{-~]/.test(line[at + 1] ?? "")) {
      at += 2;
    } else {
      left += line[at];
      at += 1;
    }
  }
  return left;
}

describe("text in markup", () => {
  it("cannot end an attribute or an element", () => {
    expect(escapeMarkup(`"'<>&`)).toBe("&quot;&#39;&lt;&gt;&amp;");
  });
});
