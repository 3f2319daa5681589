import { describe, expect, it } from "vitest";
import type { Found } from "#engine/types.ts";
import { escapes } from "./escapes.ts";
import { channels } from "./registry.ts";
import { findChannels } from "./scan/findChannels.ts";
import { rawSurvey } from "./scan/rawSurvey.ts";

const find = (text: string): Found[] => findChannels([{ path: "", role: "text", text, bytes: null }], channels);
const sightings = (text: string) => Array.from(escapes.find?.(rawSurvey(text)) ?? []);
const ids = (text: string): string[] => sightings(text).map(({ say }) => say.id);

/** Bits without a pattern. */
const BITS = Array.from("1011010100111010100101101100001101011101", Number);
const spelled = (zero: string, one: string): string => BITS.map((bit) => `it${bit ? one : zero}s`).join(" ");

describe("escapes in a text that is still encoded", () => {
  it("letters written as escapes beside others that are not are found", () => {
    for (const letter of ["\\u0061", "&#97;", "&#x61;", "%61"]) {
      const text = Array(9).fill(`pl${letter}in`).join(" ");
      expect(find(text)).toMatchObject([
        {
          channel: "escapes",
          strength: "unexplained",
          say: { id: "channels.escapes-letters", params: { count: 9 } },
          for: [{ id: "channels.for-choices", params: { count: 45, bytes: 5 } }],
        },
      ]);
    }
  });

  it("both cases of hexadecimal digits in no order are found", () => {
    expect(ids(spelled("\\u00e9", "\\u00E9"))).toEqual(["channels.escapes-case"]);
    expect(ids(spelled("%c3%a9", "%C3%A9"))).toEqual(["channels.escapes-case"]);
    expect(ids(spelled("&#xe9;", "&#xE9;"))).toEqual(["channels.escapes-case"]);
  });

  it("one character escaped in several ways in no order is found", () => {
    expect(ids(spelled("&#39;", "&apos;"))).toEqual(["channels.escapes-forms"]);
    expect(ids(spelled("&#39;", "&#x27;"))).toEqual(["channels.escapes-forms"]);
  });

  it.each([
    ["a string that is escaped whole", "\\u0048\\u0065\\u006c\\u006c\\u006f".repeat(20)],
    ["ranges of an expression", "[a-z\\u0041-\\u005Aa-z\\u0030-\\u0039_]".repeat(20)],
    ["examples", "\\u0041 is A, \\u0042 is B, &#65; too, and %41. ".repeat(20)],
    [
      "what a program escapes for the web",
      "if (a \\u003c b \\u0026\\u0026 c \\u003e d) say(\\u0027hi\\u0027)".repeat(20),
    ],
    ["addresses", "https://example.org/a%20b%2Fc?q=%C3%A9t%C3%A9&amp;x=1 ".repeat(30)],
    ["addresses of two programs", "x%c3%a9 ".repeat(30) + "x%C3%A9 ".repeat(30)],
    ["a page", "<p>It&#39;s &lt;b&gt; &amp; it&#39;s &quot;so&quot;</p>".repeat(30)],
    ["two pages", "It&#39;s so. ".repeat(30) + "It&apos;s so. ".repeat(30)],
    ["format strings", 'printf("%4d x%6dms %5c%4dz %30s 100%% %2f\\n");'.repeat(30)],
    ["patterns of a query", "name LIKE '%ada%' OR name LIKE '%BEA%' OR name LIKE '%dan%'".repeat(30)],
    ["escaped backslashes", "C:\\\\u0061bc\\\\u0062cd ".repeat(30)],
    ["emoji in JSON", '"\\ud83d\\ude00 \\u00e9t\\u00e9"'.repeat(30)],
  ])("%s is not raised", (_, text) => expect(ids(text)).toEqual([]));

  it("a megabyte of them takes well under a second", () => {
    for (const row of ["a\\u0061", "%61a", "&#97;b", "&#39;&apos;", "%", "&#", "\\u006"]) {
      const survey = rawSurvey(row.repeat(Math.ceil(1_000_000 / row.length)));
      const start = performance.now();
      Array.from(escapes.find?.(survey) ?? []);
      expect(performance.now() - start).toBeLessThan(3000);
    }
  });
});
