import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { readCapture } from "#engine/capture/readCapture.ts";
import { channels } from "#engine/channels/registry.ts";
import { findDateLines } from "#engine/marker/findDateLines.ts";
import { formatPoint, pointsOf } from "#engine/text/points.ts";
import type { DateLine, Found, Part, Span } from "#engine/types.ts";
import { findChannels } from "./findChannels.ts";
import { findLocked } from "./findLocked.ts";

/** Third-party samples that are not part of the repository. */
const SAMPLES = fileURLToPath(new URL("../../../../../shared/stego-samples.json", import.meta.url));

/** One of them. */
export interface Sample {
  readonly channel: string;
  readonly source: string;
  readonly text: string;
  /** What it carries: a text, bytes as `hex:…`, or what stands in it by names that say what is to be checked. */
  readonly expected: unknown;
  readonly note?: string;
}

/** None where they are not at hand. */
export const samples: readonly Sample[] = existsSync(SAMPLES) ? JSON.parse(readFileSync(SAMPLES, "utf8")) : [];

const partsOf = (text: string): Part[] => [{ path: "", role: "text", text, bytes: null }];
const foundIn = (text: string): Found[] => findChannels(partsOf(text), channels);
/** The date lines of a sample. */
export const linesIn = (text: string): DateLine[] => findDateLines(partsOf(text), undefined);
/** What channels find in a sample that ordinary use does not explain. */
export const raisedIn = (text: string): Found[] => foundIn(text).filter(({ strength }) => strength !== "benign");

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

/** What stands for itself where all that is found stands for nothing. */
function without(text: string, found: readonly Found[]): string {
  return replaced(
    text,
    found.flatMap(({ spans }) => spans.map((span) => ({ span, by: "" }))),
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

/** One rule for each family of samples: every one must be met by one. */
export const rules: readonly Rule[] = [
  {
    family: /^zero-width\/stegcloak$/,
    name: "reads as StegCloak's, plain",
    check: ({ text, expected }) =>
      expect(foundIn(text)[0]).toMatchObject({ channel: "steg-cloak", payload: { text: expected } }),
  },
  {
    family: /^zero-width\/stegcloak-encrypted/,
    name: "is told as locked, and opens with its passphrase where that is known",
    async check({ channel, text, expected }) {
      expect(expected).toBeNull();
      expect(foundIn(text)[0]).toMatchObject({ channel: "steg-cloak", locked: true, payload: null });
      if (channel !== "zero-width/stegcloak-encrypted") return;
      const opened = await findLocked(partsOf(text), channels, ["correct horse"]);
      const [found] = findChannels(partsOf(text), channels, opened);
      expect(found).toMatchObject({ channel: "steg-cloak", locked: false, payload: { text: "attack at dawn" } });
    },
  },
  {
    family: /^(zero-width\/(zwsp-steg-MODE_(ZWSP|FULL)|zero-width-lib)|sneaky-bits|unicode-tags|variation-selectors)$/,
    name: "gives its plain text, or its bytes",
    check({ text, expected }) {
      const [found] = foundIn(text);
      const bytes = /^hex:([0-9a-f]+)$/.exec(String(expected))?.[1];
      if (bytes === undefined) expect(found).toMatchObject({ strength: "decoded", payload: { text: expected } });
      else expect(Buffer.from(found?.payload?.base64 ?? "", "base64").toString("hex")).toBe(bytes);
    },
  },
  {
    family: /^zero-width\/no-payload$/,
    name: "is raised as invisible characters, and reads as it should without them",
    check({ text, expected }) {
      const found = raisedIn(text);
      expect(found.map(({ strength, payload }) => [strength, payload])).toEqual([["unexplained", null]]);
      expect(without(text, found)).toBe(expected);
    },
  },
  {
    family: /^bidi\/trojan-source$/,
    name: "each of its lines is told as it is stored and as it is shown, and its controls are all named",
    check({ text, expected }) {
      const { controls, logical_text } = expected as { controls: string[]; logical_text: string };
      const isControl = /[\u202a-\u202e\u2066-\u2069]/;
      const found = raisedIn(text);
      const lines = text.split("\n").filter((line) => isControl.test(line));
      expect(found.map(({ say }) => say.id)).toEqual(lines.map(() => "channels.bidi-reordered"));
      const covered = found.flatMap(({ spans }) => spans.flatMap((span) => [...pointsOf(text, span)]));
      const named = covered.filter(({ point }) => isControl.test(String.fromCodePoint(point)));
      expect(named.map(({ point }) => formatPoint(point))).toEqual(controls);
      expect(
        replaced(
          text,
          named.map(({ unit }) => ({ span: { start: unit, end: unit + 1 }, by: "" })),
        ),
      ).toBe(logical_text);
    },
  },
  {
    family: /^homoglyph$/,
    name: "each of its look-alikes is raised, and reads as its text once they are letters of their words",
    check({ text, expected }) {
      const { chars, skeleton } = expected as { chars: string[]; skeleton: string };
      expect(chars).toEqual(["U+041D CYRILLIC CAPITAL LETTER EN"]);
      const found = raisedIn(text);
      expect(found.map(({ channel }) => channel)).toEqual(["homoglyphs"]);
      const spans = found.flatMap((one) => one.spans);
      expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(spans.map(() => "\u041d"));
      expect(
        replaced(
          text,
          spans.map((span) => ({ span, by: "H" })),
        ),
      ).toBe(skeleton);
    },
  },
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
