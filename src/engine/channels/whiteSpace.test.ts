import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Found } from "#engine/types.ts";
import { CapacityError } from "./channel.ts";
import { channels } from "./registry.ts";
import { candidatesOf } from "./scan/candidatesOf.ts";
import { findChannels } from "./scan/findChannels.ts";
import { rawSurvey } from "./scan/rawSurvey.ts";
import { whiteSpace } from "./whiteSpace.ts";

const find = (text: string): Found[] => findChannels([{ path: "", role: "text", text, bytes: null }], channels);
const raised = (text: string): string[] =>
  find(text)
    .filter(({ strength }) => strength !== "benign")
    .map(({ say }) => say.id);
const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const readIn = (text: string): string[] =>
  candidatesOf(whiteSpace, rawSurvey(text)).map(({ candidate }) => `${candidate.variant} ${hexOf(candidate.bytes)}`);
const cover = whiteSpace.hide?.cover ?? "";
const hidden = (text: string, payload: Uint8Array, variant = "two spaces are 1"): string =>
  String(whiteSpace.hide?.into(text, payload, { variant }));

/** A fixed row of bits without a pattern. */
const random = Uint8Array.of(0xb5, 0x3a, 0x96, 0xc3, 0x5d, 0x1e, 0xa9, 0x74);

describe("one space or two between words", () => {
  it("is read as bits", () => {
    for (const { text, payload } of whiteSpace.examples) {
      expect(readIn(text)).toContain(`two spaces are 1 ${hexOf(payload ?? new Uint8Array())}`);
    }
  });

  it("whatever is hidden is read again, up to the capacity and no more", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 8 }),
        fc.constantFrom("two spaces are 1", "two spaces are 0"),
        (payload, variant) => {
          const capacity = whiteSpace.hide?.capacity(cover) ?? 0;
          if (payload.length > capacity) expect(() => hidden(cover, payload, variant)).toThrow(CapacityError);
          else expect(readIn(hidden(cover, payload, variant))).toContain(`${variant} ${hexOf(payload)}`);
        },
      ),
    );
  });

  it("a word is found as a text, also in the middle of a longer one", () => {
    const text = `First of all.\n\n${hidden(`${cover} ${cover}`, new TextEncoder().encode("at noon"))}\n\nThat is all.`;
    expect(find(text)[0]).toMatchObject({ channel: "white-space", strength: "decoded", payload: { text: "at noon" } });
    expect(raised(text)).not.toContain("channels.gaps-mixed");
  });

  it("gaps without a pattern are found", () => {
    expect(raised(hidden(`${cover} ${cover}`, random))).toEqual(["channels.gaps-mixed"]);
  });
});

describe("tabs and spaces before lines of one depth", () => {
  it("are found where they follow no pattern", () => {
    const lines = Array.from({ length: 64 }, (_, line) =>
      ((random[line >> 3] ?? 0) >> (line & 7)) & 1 ? "\tnext();" : "        next();",
    );
    expect(raised(`{\n${lines.join("\n")}\n}`)).toEqual(["channels.indents-mixed"]);
  });
});

const WORDS = cover.split(" ");
const sentences = (gap: (sentence: number) => string): string =>
  Array.from({ length: 40 }, (_, sentence) => `${WORDS.slice(sentence, sentence + 7).join(" ")}.${gap(sentence)}`).join(
    "",
  );

/** Lines filled up to one length with spaces from the left, as formatters for terminals do. */
function justified(): string {
  const lines: string[] = [];
  for (let at = 0; at < WORDS.length * 3; at += 7) {
    const words = Array.from({ length: 7 }, (_, index) => WORDS[(at + index) % WORDS.length] ?? "");
    const missing = 44 - words.join(" ").length;
    // Of gaps that are filled, no two lines choose the same.
    lines.push(words.map((word, index) => (index > 0 && (index * 5 + at) % 6 < missing ? ` ${word}` : word)).join(" "));
  }
  return lines.filter((line) => line.length === 44).join("\n");
}

describe("ordinary spaces", () => {
  it.each([
    ["two after each full stop", sentences(() => "  ")],
    ["two after some full stops, by two writers", sentences((at) => (at < 20 ? "  " : " "))],
    ["a line for each sentence", sentences((at) => (at % 3 ? "\n" : "  "))],
    ["a table", "name   size  kind\nalpha  12    file\nbeta   7     folder\ngamma  450   file\n".repeat(9)],
    ["a list of options", "-h  help\n-v  version\n--out  a file\n-q  quiet\n--long-name  what it is\n".repeat(9)],
    [
      "a few slips",
      `${cover.replace("small hall", "small  hall")} ${cover.replace("the roses", "the  roses")}`.repeat(4),
    ],
    ["justified text", justified()],
    ["code indented by two", "if (a) {\n  b();\n  if (c) {\n    d();  // why\n  }\n}\n".repeat(40)],
    [
      "a file with tabs after one with spaces",
      "a {\n\tb\n\tc\n}\n".repeat(40) + "a {\n        b\n        c\n}\n".repeat(40),
    ],
    ["tabs for eight columns and spaces for four", "a {\n    b {\n\tc\n\t    d\n\tc\n    }\n}\n".repeat(40)],
    ["a diff of code with tabs", "@@ -1 +1 @@\n \ta()\n-\tb()\n+        b()\n \tc()\n".repeat(40)],
    ["a poem", "Roses are red,\n    violets are blue,\n  sugar is sweet\n        and so are you\n".repeat(20)],
    ["comma-separated values", "a,  b,  c\n1,  2,  3\n10,  20,  30\n".repeat(30)],
  ])("%s is not raised", (_, text) => {
    expect(raised(text)).toEqual([]);
    expect(raised(text.replaceAll("\n", "\r\n"))).toEqual([]);
  });

  it("a megabyte of them takes well under a second", () => {
    const rows = ["a  b ", "a  b\n", "a b  c\n", "\n\ta\n        b", "  ", "a  ", ".  a"];
    for (const text of rows.map((row) => row.repeat(Math.ceil(1_000_000 / row.length)))) {
      const survey = rawSurvey(text);
      const start = performance.now();
      candidatesOf(whiteSpace, survey);
      Array.from(whiteSpace.find?.(survey) ?? []);
      expect(performance.now() - start).toBeLessThan(3000);
    }
  });
});
