import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readCapture } from "#engine/capture/readCapture.ts";
import { channels } from "#engine/channels/registry.ts";
import { findDateLines } from "#engine/marker/findDateLines.ts";
import type { DateLine, Found, Part, Span } from "#engine/types.ts";
import { findChannels } from "./findChannels.ts";

/** Third-party samples that are not part of the repository. */
const SAMPLES = fileURLToPath(new URL("../../../../../shared/stego-samples.json", import.meta.url));

interface Sample {
  readonly channel: string;
  readonly source: string;
  readonly text: string;
  /** What it carries: a text, bytes as `hex:…`, or what stands in it by names that say what is to be checked. */
  readonly expected: unknown;
  readonly note?: string;
}

/** Those about date lines, and the innocent. */
const samples: Sample[] = (existsSync(SAMPLES) ? (JSON.parse(readFileSync(SAMPLES, "utf8")) as Sample[]) : []).filter(
  ({ channel }) => /^(claude-code-dateline|mojibake|lossy|negative)/.test(channel),
);

const partsOf = (text: string): Part[] => [{ path: "", role: "text", text, bytes: null }];
const linesIn = (text: string): DateLine[] => findDateLines(partsOf(text), undefined);
const raisedIn = (text: string): Found[] =>
  findChannels(partsOf(text), channels).filter(({ strength }) => strength !== "benign");

/** A text with stretches of it replaced. */
function replaced(text: string, edits: readonly { readonly span: Span; readonly by: string }[]): string {
  const inOrder = edits.toSorted((a, b) => b.span.start - a.span.start);
  return inOrder.reduce((so, { span, by }) => so.slice(0, span.start) + by + so.slice(span.end), text);
}

/** Its date lines as a program writes them that marks nothing. */
function unmarked(text: string): string {
  return replaced(
    text,
    linesIn(text).flatMap(({ apostropheSpan, separatorSpans }) => [
      ...(apostropheSpan === null ? [] : [{ span: apostropheSpan, by: "'" }]),
      ...separatorSpans.map((span) => ({ span, by: "-" })),
    ]),
  );
}

/** What a rule about date lines checks, by the name the sample gives it; all names must be known. */
const DATE_LINE_FACTS: Record<string, (value: unknown, sample: Sample) => void> = {
  known: (value, { text }) => expect(linesIn(text)).toMatchObject([{ bits: { knownDomain: Number(value) } }]),
  labKw: (value, { text }) => expect(linesIn(text)).toMatchObject([{ bits: { labKeyword: Number(value) } }]),
  cnTZ: (value, { text }) => expect(linesIn(text)).toMatchObject([{ bits: { listedTimeZone: Number(value) } }]),
  apostrophe: (value, { text }) => {
    const names = linesIn(text).map(({ apostrophe }) => apostrophe?.replace("U+0027", "ascii").replace("U+", "u"));
    expect(names.join("+").toLowerCase()).toBe(value ?? "ascii");
  },
  separator: (value, { text }) => {
    const separators = linesIn(text).map(({ separator }) => (separator === "U+002F" ? "/" : "-"));
    expect(separators.join("+")).toBe(value ?? "-");
  },
  canonical: (value, { text }) => expect(unmarked(text)).toBe(value),
  // That program straightens every "Today's", date line or not.
  tingly_output: (value, { text }) => {
    expect(linesIn(text)).not.toEqual([]);
    expect(unmarked(text).replaceAll(/Today[\u2018\u2019\u02bc]s/g, "Today's")).toBe(value);
  },
  hits: (value, { text }) => expect(linesIn(text).filter(({ status }) => status === "decoded").length).toBe(value),
};

function checkFacts(sample: Sample): void {
  const facts = sample.expected as Record<string, unknown>;
  expect(Object.keys(facts).length).toBeGreaterThan(0);
  for (const [name, value] of Object.entries(facts)) {
    const check = DATE_LINE_FACTS[name];
    if (check === undefined) throw new Error(`nothing checks "${name}"`);
    check(value, sample);
  }
}

interface Rule {
  readonly family: RegExp;
  readonly name: string;
  readonly check: (sample: Sample) => void | Promise<void>;
}

/** One rule for each family of samples. */
const RULES: readonly Rule[] = [
  {
    family: /^claude-code-dateline(-real-wire|-in-body)?$/,
    name: "has the date lines, characters and bits that its source says",
    check: checkFacts,
  },
  {
    family: /^claude-code-dateline-attachment$/,
    name: "is the date that a transcript keeps",
    async check({ text, expected }) {
      const { separator, canonical } = expected as { separator: string; canonical: string };
      const { attachment } = JSON.parse(text).messages[0].content[0];
      const said = {
        parentUuid: null,
        isSidechain: false,
        sessionId: "s",
        timestamp: "2026-06-30T09:00:01.000Z",
        version: "2.1.144",
      };
      const lines = [
        { ...said, type: "user", message: { role: "user", content: "hi" } },
        { ...said, type: "attachment", attachment },
      ];
      const { notes } = await readCapture({ text: lines.map((line) => JSON.stringify(line)).join("\n") });
      const date = canonical.replaceAll("-", separator);
      expect(notes).toContainEqual({ id: "capture.transcript-date", params: { date } });
    },
  },
  {
    family: /^mojibake\//,
    name: "reads as the line that was misread, where its bytes came through",
    check({ text, expected, note }) {
      const [line] = linesIn(text);
      if (note?.startsWith("NOT recoverable")) {
        expect(line?.status ?? "lost").toBe("lost");
        return;
      }
      expect(line).toMatchObject({ status: "decoded", via: { id: "marker.via" } });
      const written = line?.apostropheSpan ?? { start: 0, end: 0 };
      const point = Number.parseInt(line?.apostrophe?.slice(2) ?? "", 16);
      // Some encodings swallow the letter behind an apostrophe.
      const by = String.fromCodePoint(point) + (text[written.end] === "s" ? "" : "s");
      expect(replaced(text, [{ span: written, by }])).toBe(expected);
    },
  },
  {
    family: /^lossy\//,
    name: "keeps the separator's bit and says that the apostrophe is lost",
    check({ text, expected }) {
      expect(expected).toBeNull();
      const bits = { knownDomain: null, labKeyword: null, listedTimeZone: 1 };
      expect(linesIn(text)).toMatchObject([{ status: "lost", bits }]);
    },
  },
  {
    family: /^negative\/out-of-scope-body$/,
    name: "somebody's own words hold the sentence: it is read, and is in no place where the program writes",
    check({ text, expected }) {
      const lines = linesIn(text);
      expect(expected).toEqual({ hits_outside_reminders: lines.length, hits_in_reminders: 0 });
      expect(lines.map(({ place }) => place)).toEqual(lines.map(() => "elsewhere"));
    },
  },
  {
    family: /^negative\/real-wire-after-fix$/,
    name: "is as its source says, and no bit is set",
    check: checkFacts,
  },
  {
    family: /^negative\/apostrophes-elsewhere$/,
    name: "is rewritten by another program, and is no date line",
    check({ text, expected }) {
      expect(expected).toEqual({ tingly_output: text.replaceAll(/(\d{4})\/(\d\d)\/(\d\d)/g, "$1-$2-$3") });
      expect(linesIn(text)).toEqual([]);
    },
  },
  {
    family:
      /^negative\/(dateline-lookalike|natural-(date-line|invisible|pua|nbsp|vs)|mojibake-real|script|smart-quotes|emoji-zwj)$/,
    name: "carries nothing",
    check: ({ expected }) => expect(expected).toBeNull(),
  },
];

describe.skipIf(samples.length === 0)("samples from elsewhere of date lines, and of nothing", () => {
  it("each has one rule, and every rule has samples", () => {
    const rulesOf = ({ channel }: Sample) => RULES.filter(({ family }) => family.test(channel));
    expect(samples.filter((sample) => rulesOf(sample).length !== 1).map(({ channel }) => channel)).toEqual([]);
    expect(RULES.filter(({ family }) => !samples.some(({ channel }) => family.test(channel)))).toEqual([]);
  });

  it("nothing is raised in the 35 that carry nothing, and no bit of a date line is set in any but somebody's own words", () => {
    const clean = samples.filter(({ channel }) => channel.startsWith("negative/"));
    expect(clean.length).toBe(35);
    expect(clean.filter(({ text }) => raisedIn(text).length > 0).map(({ source }) => source)).toEqual([]);
    const said = clean.filter(({ channel }) => channel !== "negative/out-of-scope-body");
    const marked = said.filter(({ text }) =>
      linesIn(text).some(({ bits }) => Object.values(bits ?? {}).some((bit) => bit !== 0)),
    );
    expect(marked.map(({ source }) => source)).toEqual([]);
  });

  describe.each(RULES.map(({ name, family, check }) => ({ name, family, check })))("$family: $name", (rule) => {
    const own = samples.filter(({ channel }) => rule.family.test(channel));
    it.each(own.map((sample, index) => [`${index}: ${sample.source}`, sample] as const))("%s", async (_, sample) => {
      await rule.check(sample);
    });
  });
});
