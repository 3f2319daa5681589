import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDateLines } from "./findDateLines.ts";
import { KNOWN_DOMAINS, LAB_KEYWORDS } from "./lists.ts";
import { bits, lineOf, linesOf, message, plain, reminder, VERSION } from "./samples.ts";
import { simulateDateLine } from "./simulateDateLine.ts";

describe("the eight states", () => {
  it.each([
    ["\u0027", "-", 0, 0, 0],
    ["\u0027", "/", 0, 0, 1],
    ["\u2019", "-", 1, 0, 0],
    ["\u2019", "/", 1, 0, 1],
    ["\u02BC", "-", 0, 1, 0],
    ["\u02BC", "/", 0, 1, 1],
    ["\u02B9", "-", 1, 1, 0],
    ["\u02B9", "/", 1, 1, 1],
  ] as const)("%j and %j carry %i %i %i", (apostrophe, separator, domain, keyword, zone) => {
    const sentence = `Today${apostrophe}s date is 2026${separator}06${separator}30.`;
    expect(findDateLines([message(reminder(sentence))], VERSION)).toEqual([
      {
        part: 0,
        span: { start: 54, end: 81 },
        text: sentence,
        apostrophe: `U+${apostrophe.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`,
        apostropheSpan: { start: 59, end: 60 },
        separator: separator === "-" ? "U+002D" : "U+002F",
        separatorSpans: [
          { start: 74, end: 75 },
          { start: 77, end: 78 },
        ],
        date: "2026-06-30",
        bits: bits(domain, keyword, zone),
        status: "decoded",
        place: "expected",
        applies: "yes",
        why: null,
        via: null,
      },
    ]);
  });

  it("reads from every simulated environment the bits that were written", () => {
    const host = fc.oneof(
      fc.constantFrom(...KNOWN_DOMAINS, "localhost", "api.anthropic.com", "relay.example"),
      fc.tuple(fc.constantFrom("a.", "x", ""), fc.constantFrom(...KNOWN_DOMAINS)).map(([a, b]) => a + b),
      fc.tuple(fc.constantFrom(...LAB_KEYWORDS), fc.constantFrom(".cn", ".example", "-x.com")).map(([a, b]) => a + b),
    );
    const environment = fc.record({
      baseUrl: fc.oneof(
        fc.constantFrom(null, "", "no url"),
        host.map((host) => `https://${host}/v1`),
      ),
      timeZone: fc.constantFrom("UTC", "Asia/Shanghai", "Asia/Urumqi", "Europe/Berlin"),
      date: fc
        .date({ min: new Date("2026-01-01"), max: new Date("2027-12-31"), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
    });
    fc.assert(
      fc.property(environment, fc.string({ unit: "binary" }), (env, around) => {
        const simulated = simulateDateLine(env);
        // What surrounds it must not look like the beginning of another sentence, nor bring apostrophes of its own.
        const text = `${around.replace(/[Tt]oday|\p{L}/gu, "")}\n${simulated.sentence}\n`;
        const line = linesOf(text).at(-1);
        expect(line?.bits).toEqual(simulated.bits);
        expect(line?.date).toBe(env.date);
        expect(text.slice(line!.span.start, line!.span.end)).toBe(simulated.sentence);
      }),
    );
  });
});

describe("near misses", () => {
  it.each([
    ["Today\u2018s date is 2026-06-30.", "apostrophe", "U+2018"],
    ["Today\u2032s date is 2026-06-30.", "apostrophe", "U+2032"],
    ["Today\u00B4s date is 2026-06-30.", "apostrophe", "U+00B4"],
    ["Today`s date is 2026/06/30.", "apostrophe", "U+0060"],
    ["Today\uFF07s date is 2026-06-30.", "apostrophe", "U+FF07"],
    ["Today\u{1F600}s date is 2026-06-30.", "apostrophe", "U+1F600"],
    ["Today\ns date is 2026-06-30.", "apostrophe", "U+000A"],
    ["Todayxs date is 2026-06-30.", "apostrophe", "U+0078"],
    ["Today\u200B's date is 2026-06-30.", "apostropheRun", ""],
    ["Today'\u200Bs date is 2026-06-30.", "apostropheRun", ""],
    ["Todays date is 2026-06-30.", "noApostrophe", ""],
    ["Today's date is 2026-\u200B06-30.", "separatorRun", ""],
    ["Today's date is 2026-\u200B06-\u200B30.", "separatorRun", ""],
    ["Today's date is 2026-06/30.", "mixedSeparators", ""],
    ["Today's date is 2026/06-30.", "mixedSeparators", ""],
    ["Today's date is 2026.06.30.", "separator", "U+002E"],
    ["Today's date is 2026\u201306\u201330.", "separator", "U+2013"],
    ["Today's date is 2026-06-30", "noFullStop", ""],
    ["Today's date is 2026-06-30, a Tuesday.", "noFullStop", ""],
    ["Today's date is 2026-06-30T10:00.", "noFullStop", ""],
    ["Today's date is 6/30/2026.", "dateForm", ""],
    ["Today's date is 2026-6-30.", "dateForm", ""],
    ["Today's date is 26-06-30.", "dateForm", ""],
    ["Today's date is 2026-06-301.", "dateForm", ""],
    ["Today's date is June 30, 2026.", "dateForm", ""],
    ["Today's date is \u0662\u0660\u0662\u0666-\u0660\u0666-\u0663\u0660.", "dateForm", ""],
    ["Today's  date is 2026-06-30.", "spacing", ""],
    ["Today's date\u00A0is 2026-06-30.", "spacing", ""],
    ["Today's date is: 2026-06-30.", "spacing", ""],
    ["today's date is 2026-06-30.", "capital", ""],
  ])("%s is not decoded", (text, reason, point) => {
    const line = lineOf(reminder(text));
    expect(line.status).toBe("near-miss");
    expect(line.bits).toBeNull();
    expect(line.why).toEqual({ id: "marker.why-near-miss", params: { reason, point } });
    expect(line.place).toBe("expected");
  });
});

describe("what several points stand for", () => {
  it("is none of them, in the apostrophe's place", () => {
    expect(lineOf("Today'\u200Bs date is 2026-06-30.")).toMatchObject({
      apostrophe: null,
      apostropheSpan: { start: 5, end: 7 },
    });
  });
  it("is none of them, in a separator's place", () => {
    expect(lineOf("Today's date is 2026-\u200B06-\u200B30.").separator).toBeNull();
  });
});

describe("other sentences", () => {
  it.each([
    [
      "The date has changed. Today's date is now 2026/07/01. Do not mention it.",
      "Today's date is now 2026/07/01",
      "2026-07-01",
    ],
    ["Platform: linux\nToday's date: 5/21/2026\n</env>", "Today's date: 5/21/2026", null],
    ["Today\u2019s date: 2026/05/21", "Today\u2019s date: 2026/05/21", "2026-05-21"],
    ["The current date is: 2026/06/30.", "The current date is: 2026/06/30", "2026-06-30"],
    ["The current date is 2026/06/30.", "The current date is 2026/06/30", "2026-06-30"],
    ["The date has changed. It is tomorrow.", "The date has changed.", null],
  ])("%s never went through the marker", (text, sentence, date) => {
    const line = lineOf(text);
    expect(line).toMatchObject({ status: "other-sentence", bits: null, text: sentence, date });
  });
});

describe("a lost apostrophe", () => {
  it.each([
    ["?", "U+003F"],
    ["\uFFFD", "U+FFFD"],
    ["\uFFFD\uFFFD\uFFFD", null],
    [" ", "U+0020"],
    ["\u001A", "U+001A"],
  ])("%j leaves the separator readable", (hole, apostrophe) => {
    expect(lineOf(`Today${hole}s date is 2026/06/30.`)).toMatchObject({
      status: "lost",
      apostrophe,
      bits: bits(null, null, 1),
    });
    expect(lineOf(`Today${hole}s date is 2026-06-30.`).bits).toEqual(bits(null, null, 0));
  });
});

describe("versions", () => {
  const line = "Today\u02B9s date is 2026/06/30.";
  it.each(["2.1.91", "2.1.100", "2.1.197", "2.1.144.457", "2.1.146.6c9"])("%s is inside the window", (version) => {
    expect(lineOf(line, version)).toMatchObject({ applies: "yes", bits: bits(1, 1, 1) });
  });
  it.each(["2.1.90", "2.1.9", "2.1.198", "1.0.22", "2.2.0", "3.1.100"])(
    "%s is outside: characters, no bits",
    (version) => {
      expect(lineOf(line, version)).toMatchObject({
        applies: "no",
        bits: null,
        apostrophe: "U+02B9",
        separator: "U+002F",
      });
    },
  );
  it("gives bits where no version is stated", () => {
    expect(findDateLines([plain(line)], undefined)[0]).toMatchObject({ applies: "unknown", bits: bits(1, 1, 1) });
  });
});

describe("many and hostile texts", () => {
  it("finds every occurrence in every part, in order", () => {
    const parts = [
      plain("Today's date is 2026-06-30."),
      message("Today's date is 2026/06/30. Today\u02BCs date is 2026-06-30."),
    ];
    expect(findDateLines(parts, VERSION).map((line) => [line.part, line.apostrophe, line.separator])).toEqual([
      [0, "U+0027", "U+002D"],
      [1, "U+0027", "U+002F"],
      [1, "U+02BC", "U+002D"],
    ]);
  });

  it("is not led past a sentence by words that begin like it", () => {
    expect(lineOf("Today is Today's date is 2026-06-30.").status).toBe("decoded");
  });

  it.each([
    "Today",
    "Today's date ",
    "Today's date is ",
    "Today's date is 2026-06-30.",
    String.raw`Today\u2019s date `,
    String.raw`Today\\\\u2019s date is 2026`,
    "Today%E2%80%99s%20date&amp;",
    "The date has changed.",
    "Todaysssssssss",
    "'",
    "don't \u2018",
    "<system-reminder>",
    "<system-reminder>\n# currentDate\nToday's date is 2026-06-30.\n",
  ])("reads a megabyte of %j in time", (text) => {
    const started = performance.now();
    const lines = linesOf(text.repeat(Math.ceil(1_000_000 / text.length)));
    expect(lines.length).toBeLessThanOrEqual(1_000);
    // Generous: it takes a fraction of this, and a quadratic reading would take minutes.
    expect(performance.now() - started).toBeLessThan(25_000);
  });

  it("gives spans inside the text that never cut a pair, whatever the text", () => {
    const piece = fc.constantFrom(
      "Today",
      "today",
      "'",
      "\u2019",
      "s date is ",
      "s date: ",
      "2026",
      "-06-30.",
      "/06",
      "\\u2019",
      "\\",
      "&rsquo;",
      "%20",
      "\u{1F600}",
      "\uD83D",
      "\uDE00",
      "\u00E2\u20AC\u2122",
      "\n",
      "# currentDate\n",
      "The current date is ",
      "?",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        const cuts = (unit: number) => /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(unit - 1, unit + 1));
        for (const line of linesOf(text)) {
          for (const span of [
            line.span,
            ...(line.apostropheSpan ? [line.apostropheSpan] : []),
            ...line.separatorSpans,
          ]) {
            expect(span.start).toBeGreaterThanOrEqual(line.span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(span.start).toBeLessThan(span.end);
            expect(cuts(span.start) || cuts(span.end)).toBe(false);
          }
        }
      }),
    );
  });
});
