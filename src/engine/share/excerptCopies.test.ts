import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCapture } from "#engine/capture/readCapture.ts";
import { analyze } from "#engine/index.ts";
import { toLink } from "#engine/link/toLink.ts";
import type { Place, Report, SharedCopy, Side } from "#engine/types.ts";
import { copyRequest } from "./copyRequest.ts";
import { excerptCopies } from "./excerptCopies.ts";
import { madeCapture, PERSON, reminder } from "./made.fixture.ts";

const SIDES = ["a", "b"] as const;

interface Pair<T> {
  readonly a?: T;
  readonly b?: T;
}

async function copies(texts: Pair<string | Uint8Array>): Promise<Pair<SharedCopy>> {
  const made: { a?: SharedCopy; b?: SharedCopy } = {};
  for (const side of SIDES) {
    const given = texts[side];
    if (given === undefined) continue;
    const bytes = typeof given === "string" ? new TextEncoder().encode(given) : given;
    made[side] = (await copyRequest({ capture: await readCapture({ bytes, name: `${side}.jsonl` }) })).copy;
  }
  return made;
}

async function read({ a, b }: Pair<SharedCopy>): Promise<Report> {
  const pick = async (copy: SharedCopy | undefined) => copy && { capture: await readCapture({ copy }) };
  return analyze(await pick(a), await pick(b));
}

const lines = (report: Report) =>
  SIDES.map((side) =>
    (report.captures[side]?.dateLines ?? []).map(({ text, status, bits, place }) => ({ text, status, bits, place })),
  );
const findings = (report: Report) =>
  SIDES.map((side) =>
    (report.captures[side]?.findings ?? [])
      .filter(({ strength }) => strength !== "benign")
      .map(({ channel, say }) => ({ channel, say })),
  );
const marked = (report: Report) =>
  report.changes
    .filter(({ class: its }) => its !== "ordinary" && its !== "noise")
    .map(({ class: its, aText, bText }) => [its, aText, bText]);

async function excerpt(texts: Pair<string | Uint8Array>, focus?: readonly Place[]) {
  const wholes = await copies(texts);
  const whole = await read(wholes);
  const made = excerptCopies(whole, wholes, focus);
  const { a, b, map } = made;
  const pair: Pair<SharedCopy> = { ...(a ? { a } : {}), ...(b ? { b } : {}) };
  const link = await toLink({ ...(a ? { a: { copy: a } } : {}), ...(b ? { b: { copy: b } } : {}) });
  return { wholes, whole, pair, small: await read(pair), link, map };
}

const filler = (words: number, seed = 7): string => {
  const all: string[] = [];
  for (let index = 0, state = seed; index < words; index++) {
    state = (state * 48_271) % 2_147_483_647;
    all.push(state.toString(36), index % 11 === 10 ? "\n" : " ");
  }
  return all.join("");
};

it("a pair of five megabytes fits in a link, and reads as the whole does", async () => {
  const more = filler(350_000).replaceAll('"', "");
  const { whole, small, link, pair } = await excerpt({
    a: madeCapture(PERSON, "Today\u02bcs date is 2026/06/30.", more),
    b: madeCapture(PERSON, "Today's date is 2026-06-30.", `${more}\nthe end`),
  });
  expect(lines(small)).toEqual(lines(whole));
  expect(lines(small)[0]).toMatchObject([{ place: "expected", status: "decoded" }]);
  expect(marked(small)).toEqual(marked(whole));
  expect(small.captures.a?.headline).toEqual(whole.captures.a?.headline);
  expect(pair.a?.excerpt?.leftOut).toBe(0);
  expect(link.length).toBeLessThan(2_000);
  expect(small.captures.a?.notes.map(({ id }) => id)).toContain("share.excerpt");
}, 120_000);

it("what decides whether an apostrophe tells anything comes along", async () => {
  const curly = "It\u2019s here. ".repeat(40) + filler(500);
  const inconclusive = await excerpt({ a: `${filler(300)}${reminder("Today\u2019s date is 2026-06-30.")}${curly}` });
  expect(lines(inconclusive.small)).toEqual(lines(inconclusive.whole));
  expect(lines(inconclusive.small)[0]?.[0]?.status).toBe("inconclusive");

  const mixed = await excerpt({
    a: `${curly}${reminder("Today\u2019s date is 2026-06-30.")}${filler(500)} don't ${filler(50)}`,
  });
  expect(lines(mixed.small)).toEqual(lines(mixed.whole));
  expect(lines(mixed.small)[0]?.[0]?.status).toBe("decoded");
});

it("an excerpt says that it counted only what is in it, and never that there is no more", async () => {
  const { small } = await excerpt({
    a: `${filler(300)}${reminder("Today\u02b9s date is 2026-06-30.")}don't ${filler(300)} isn't ${filler(20)}`,
  });
  const [state] = small.reading;
  const said = [...(state?.supports ?? []), ...(state?.against ?? [])].map(({ say }) => say.id);
  expect(said).toContain("marker.apostrophes-in-excerpt");
  expect(said.filter((id) => /apostrophes-(?:straight|mixed|curly|none)$/.test(id))).toEqual([]);
  expect(state?.notProven.map(({ id }) => id)).toContain("marker.excerpt-only");
});

it("one finding or change can be shared alone, and its place is found again", async () => {
  const text = `${filler(200)} pay\u200bpal ${filler(200)} ${reminder("Today's date is 2026/06/30.")} ${filler(200)}`;
  const start = text.indexOf("\u200b");
  const place: Place = { side: "a", part: 0, span: { start, end: start + 1 } };
  const { pair, small, map } = await excerpt({ a: text, b: text.replace("\u200b", "") }, [place]);
  expect(lines(small)[0]).toEqual([]);
  expect(marked(small)).toEqual([["invisible", "\u200b", ""]]);
  const there = map(place);
  const { text: shown = "" } = (await readCapture({ copy: pair.a! })).requests[0]!.parts[there!.part]!;
  expect(shown.slice(there!.span.start, there!.span.end)).toBe("\u200b");
  expect(small.captures.a?.findings.some(({ strength }) => strength === "unexplained")).toBe(true);
});

it("a payload longer than a link bears comes in by its beginning, and the excerpt says that it is not all", async () => {
  const payload = [...filler(2_000)]
    .map((letter) => String.fromCodePoint(0xe0000 + ((letter.codePointAt(0)! & 0x7f) % 95) + 0x20))
    .join("");
  const { pair, small, link } = await excerpt({ a: `${filler(100)} x${payload}y ${filler(100)}` });
  expect(pair.a?.excerpt?.leftOut).toBeGreaterThan(0);
  expect(link.length).toBeLessThan(4_000);
  expect(small.captures.a?.notes.map(({ id }) => id)).toContain("share.left-out");
});

it("fields stay only where the reading rests on them, and redactions name only what is there", async () => {
  const { pair } = await excerpt({ a: madeCapture(PERSON, "Today's date is 2026/06/30.", filler(1000)) });
  expect(pair.a?.fields.map(({ path }) => path)).toEqual(["headers.Host", "headers.User-Agent"]);
  const here = new Set([
    "name",
    "label",
    "path",
    "host",
    "upstream",
    ...(pair.a?.parts.map(({ path }) => path) ?? []),
    "headers.Host",
  ]);
  for (const { where } of pair.a?.redacted ?? []) for (const path of where) expect(here.has(path)).toBe(true);
});

it("what is small is shared whole", async () => {
  const { pair, wholes } = await excerpt({ a: "Today's date is 2026/06/30." });
  expect(pair.a).toEqual(wholes.a);
});

const SENTENCES = [
  "Today\u2019s date is 2026-06-30.",
  "Today's date is 2026/06/30.",
  "today's date is 2026/06/30",
  "Today?s date is 2026-06-30.",
  "Today\\u2019s date is 2026-06-30.",
  "Today's date is now 2026-06-30.",
];
const snippets = fc.oneof(
  fc.constantFrom(...SENTENCES),
  fc.constantFrom(...SENTENCES).map(reminder),
  fc.constantFrom(
    "<system-reminder>",
    "</system-reminder>",
    "# currentDate\n",
    "\n",
    " don't ",
    " don\u2019t ",
    "a\u200bb",
    "\u200b\u200c\u200d\u2060",
    "\u05d0\u200f.",
    "\u0645\u06cc\u200c\u062e",
    "\ud83d\udc69\u200d\ud83d\udcbb",
    "p\u0430y",
    "\u2003",
    "\u00a0",
  ),
  fc.nat(1_000).map((seed) => filler(30, seed + 1)),
);

it("an excerpt never reads otherwise than the whole: the same or less", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(snippets, { minLength: 1, maxLength: 14 }),
      fc.array(snippets, { minLength: 1, maxLength: 14 }),
      fc.boolean(),
      async (a, b, alike) => {
        const { whole, small, pair } = await excerpt({
          a: a.join(" "),
          b: (alike ? [...a.slice(0, -1), ...b.slice(0, 1)] : b).join(" "),
        });
        for (const side of SIDES) {
          const [index, its] = [SIDES.indexOf(side), small.captures[side as Side]];
          const known = (lines(whole)[index] ?? []).map((line) => JSON.stringify(line));
          for (const line of lines(small)[index] ?? []) expect(known).toContain(JSON.stringify(line));
          const unexplained =
            whole.captures[side]?.findings.filter(({ strength }) => strength !== "benign").length ?? 0;
          if (unexplained === 0) expect(findings(small)[index]).toEqual([]);
          if (pair[side]?.excerpt?.leftOut === 0) expect(lines(small)[index]).toEqual(lines(whole)[index]);
          expect(its?.dateLines.length ?? 0).toBeLessThanOrEqual(whole.captures[side]?.dateLines.length ?? 0);
        }
      },
    ),
    { numRuns: 50 },
  );
}, 120_000);

const SHARED = new URL("../../../../shared/", import.meta.url);

describe.skipIf(!existsSync(SHARED))("real captures", () => {
  it.each([
    ["captures/2.1.144-A-slash.trace.jsonl", "captures/2.1.144-B-dash.trace.jsonl"],
    ["captures/2.1.145-A-slash.trace.jsonl", "captures/2.1.145-B-dash.trace.jsonl"],
    ["captures/claude-code-2.1.91.trace.jsonl", "captures/claude-code-2.1.198.trace.jsonl"],
    ["captures/claude-code-1.0.22.trace.jsonl", "captures/claude-code-2.1.185.trace.jsonl"],
    ["formats/plain/claude-code-2.1.146-A.txt", "formats/plain/claude-code-2.1.146-B.txt"],
    ["formats/anthropic-body/S-u02b9-dash.json", "formats/anthropic-body/S-u2019-slash.json"],
  ])("%s and %s fit in a link of 2,000 characters and read the same", async (a, b) => {
    const bytes = (name: string) => new Uint8Array(readFileSync(new URL(name, SHARED)));
    const { whole, small, link } = await excerpt({ a: bytes(a), b: bytes(b) });
    expect(link.length).toBeLessThan(2_000);
    expect(lines(small)).toEqual(lines(whole));
    expect(marked(small)).toEqual(marked(whole));
    expect(findings(small)).toEqual(findings(whole));
    expect(small.reading.filter(({ kind }) => kind === "pair")).toMatchObject(
      whole.reading.filter(({ kind }) => kind === "pair").map(({ say }) => ({ say })),
    );
  });
});
