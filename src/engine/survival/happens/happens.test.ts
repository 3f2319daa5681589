import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { transformations } from "#engine/survival/transformations.ts";
import { foldToAscii, misread, throughWindows1252, wellFormed } from "./encodings.ts";
import {
  asEscapedJson,
  shownOnPage,
  throughEscapedJson,
  throughHtml,
  throughJson,
  throughMarkdown,
} from "./formats.ts";
import { curl, straighten } from "./quotes.ts";
import { collapse, endLinesWith, trimEnds, trimLines } from "./whiteSpace.ts";

/** Any string there is, halves of pairs included. */
const anyText = fc
  .string({ unit: "binary", maxLength: 60 })
  .chain((text) =>
    fc.constantFrom("", "\uD83D", "\uDE00", "\u200B", "  \n", "\r", "'\"").map((more) => more + text + more),
  );

describe("what happens to text", () => {
  it.each(transformations.map(({ id, apply }) => [id, apply] as const))(
    "%s takes any string, and the same twice",
    (_, apply) => {
      fc.assert(
        fc.property(anyText, (text) => {
          const after = apply(text);
          expect(typeof after).toBe("string");
          expect(apply(text)).toBe(after);
        }),
        { numRuns: 30 },
      );
    },
  );

  it("plain words pass through all of it", () => {
    const plain = "The meeting is on Tuesday.";
    for (const { apply } of transformations) expect(apply(plain)).toBe(plain);
  });

  it("white space: ends, lines, runs, line ends", () => {
    expect(trimEnds("\uFEFF\u00A0 a b \u3000\n")).toBe("a b");
    expect(trimLines("a \t\r\nb  c\t\nd ")).toBe("a\r\nb  c\nd");
    expect(collapse(" a\u00A0\n\tb  c ")).toBe("a b c");
    expect(endLinesWith("\r\n")("a\nb\r\nc\rd")).toBe("a\r\nb\r\nc\r\nd");
    expect(endLinesWith("\n")("a\nb\r\nc\rd")).toBe("a\nb\nc\nd");
  });

  it("quotes: curled by their place, straightened without touching letters", () => {
    expect(curl("\"It's 'so',\" he said.")).toBe("\u201CIt\u2019s \u2018so\u2019,\u201D he said.");
    expect(straighten("\u201CIt\u2019s \u2018so\u2019\u201D \u02BC \u02B9")).toBe("\"It's 'so'\" \u02BC \u02B9");
  });

  it("windows-1252 has a place for U+2019 and none for U+02BC and U+02B9 (WHATWG index)", () => {
    expect(throughWindows1252("\u2019\u02BC\u02B9\u20AC\u00E9\u{1F600}\uD83D")).toBe("\u2019??\u20AC\u00E9??");
  });

  it("UTF-8 misread shows each byte, as the published examples do", () => {
    expect(misread("\u2019 \u02BC \u02B9")).toBe("\u00E2\u20AC\u2122 \u00CA\u00BC \u00CA\u00B9");
  });

  it("folds to ASCII and nothing else", () => {
    expect(foldToAscii("caf\u00E9 \u2019\u02BC\u02B9 \u2014 \u2026 \uFB01 \u200B\u0430")).toBe("cafe ''' - ... fi ?");
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldToAscii(text)).toMatch(/^[\0-\x7f]*$/);
      }),
      { numRuns: 50 },
    );
  });

  it("halves of pairs become U+FFFD, whole pairs stay", () => {
    expect(wellFormed("\uD83D\u{1F600}\uDE00")).toBe("\uFFFD\u{1F600}\uFFFD");
  });

  it("JSON loses nothing either way, whatever the string", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(throughJson(text)).toBe(text);
        expect(throughEscapedJson(text)).toBe(text);
        expect(asEscapedJson(text)).toMatch(/^[\x20-\x7e]*$/);
      }),
      { numRuns: 50 },
    );
  });

  it("HTML loses CR, NUL and halves of pairs, and no other character", () => {
    expect(throughHtml("a\r\nb\0c\uD83D <&amp;\u200B\u00A0>'\"")).toBe("a\nbc\uFFFD <&amp;\u200B\u00A0>'\"");
    const whole = fc.string({ unit: "grapheme", maxLength: 40 });
    fc.assert(
      fc.property(whole, (text) => {
        expect(throughHtml(text)).toBe(text.replace(/\r\n?/g, "\n").replace(/\0/g, ""));
      }),
      { numRuns: 50 },
    );
  });

  it("a page shows one space for many, and keeps what is no ASCII white space", () => {
    expect(shownOnPage("  a \t\n b\u00A0\u00A0c\u2003d ")).toBe("a b\u00A0\u00A0c\u2003d");
  });

  it.each([
    ["line ends in a paragraph are spaces", "a\nb", "a b"],
    ["two spaces before one are a line break", "a  \nb", "a\nb"],
    ["a backslash before one is a line break", "a\\\nb", "a\nb"],
    ["paragraphs stay apart", "a\n\n\nb", "a\n\nb"],
    ["edges and runs of blanks go", "  a   b \t\n  c", "a b c"],
    ["the last spaces of a paragraph go", "a  ", "a"],
    ["escapes and entities are undone once", "\\*a\\* &amp; \\&amp; &#x2019; &rsquo;", "*a* & &amp; \u2019 \u2019"],
    ["fenced code keeps its lines", "```\n  a  b \n```\nc", "  a  b \n\nc"],
    ["indented code keeps its lines", "    a  b\n\nc", "a  b\n\nc"],
    ["no-break spaces and zero-widths stay", "a\u00A0\u00A0b\u200B", "a\u00A0\u00A0b\u200B"],
    ["NUL is U+FFFD", "a\0b", "a\uFFFDb"],
  ])("Markdown: %s", (_, written, shown) => {
    expect(throughMarkdown(written)).toBe(shown);
  });

  it("long rows of blanks, marks, backslashes and beginnings without an end are done at once", () => {
    const rows = [" \t", "x", "\\", "'\"", "<system-reminder>", "&", "`\n", "\u{E0061}"];
    const hostile = rows.map((row) => row.repeat(10_000)).join("");
    for (const { apply } of transformations) expect(apply(hostile).length).toBeGreaterThan(0);
  });
});
