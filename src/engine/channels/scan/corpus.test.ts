import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { channels } from "#engine/channels/registry.ts";
import { formatPoint, pointsOf } from "#engine/text/points.ts";
import type { Found, Part, Span } from "#engine/types.ts";
import { findChannels } from "./findChannels.ts";
import { findLocked } from "./findLocked.ts";

/** Third-party samples that are not part of the repository. */
const SAMPLES = fileURLToPath(new URL("../../../../../shared/stego-samples.json", import.meta.url));

interface Sample {
  readonly channel: string;
  readonly source: string;
  readonly text: string;
  /** What it carries: a text, bytes as `hex:…`, or what stands in it by names that say what is to be checked. */
  readonly expected: unknown;
}

/** Those that hide something in a text; the others are about date lines (`corpusDateLines.test.ts`). */
const samples: Sample[] = (existsSync(SAMPLES) ? (JSON.parse(readFileSync(SAMPLES, "utf8")) as Sample[]) : []).filter(
  ({ channel }) => !/^(claude-code-dateline|mojibake|lossy|negative)/.test(channel),
);

const partsOf = (text: string): Part[] => [{ path: "", role: "text", text, bytes: null }];
const foundIn = (text: string): Found[] => findChannels(partsOf(text), channels);
const raisedIn = (text: string): Found[] => foundIn(text).filter(({ strength }) => strength !== "benign");

/** A text with stretches of it replaced. */
function replaced(text: string, edits: readonly { readonly span: Span; readonly by: string }[]): string {
  const inOrder = edits.toSorted((a, b) => b.span.start - a.span.start);
  return inOrder.reduce((so, { span, by }) => so.slice(0, span.start) + by + so.slice(span.end), text);
}

/** What stands for itself where all that is found stands for nothing. */
function without(text: string, found: readonly Found[]): string {
  return replaced(
    text,
    found.flatMap(({ spans }) => spans.map((span) => ({ span, by: "" }))),
  );
}

interface Rule {
  readonly family: RegExp;
  readonly name: string;
  readonly check: (sample: Sample) => void | Promise<void>;
}

/** One rule for each family of samples. */
const RULES: readonly Rule[] = [
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
];

describe.skipIf(samples.length === 0)("samples from elsewhere that hide something", () => {
  it("each has one rule, and every rule has samples", () => {
    const rulesOf = ({ channel }: Sample) => RULES.filter(({ family }) => family.test(channel));
    expect(samples.filter((sample) => rulesOf(sample).length !== 1).map(({ channel }) => channel)).toEqual([]);
    expect(RULES.filter(({ family }) => !samples.some(({ channel }) => family.test(channel)))).toEqual([]);
  });

  it("every one is raised", () => {
    expect(samples.filter(({ text }) => raisedIn(text).length === 0).map(({ source }) => source)).toEqual([]);
  });

  describe.each(RULES.map(({ name, family, check }) => ({ name, family, check })))("$family: $name", (rule) => {
    const own = samples.filter(({ channel }) => rule.family.test(channel));
    it.each(own.map((sample, index) => [`${index}: ${sample.source}`, sample] as const))("%s", async (_, sample) => {
      await rule.check(sample);
    });
  });
});
