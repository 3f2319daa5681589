import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DateLine, Part } from "#engine/types.ts";
import { say } from "#messages/index.ts";
import { findDateLines } from "./findDateLines.ts";
import { KNOWN_DOMAINS, LAB_KEYWORDS } from "./lists.ts";
import { simulateDateLine } from "./simulateDateLine.ts";

const VERSION = "2.1.146";

const plain = (text: string): Part => ({ path: "", role: "text", text, bytes: null });
const message = (text: string): Part => ({ path: "messages[0].content[0].text", role: "user", text, bytes: null });
const reminder = (line: string): string =>
  `<system-reminder>\nHere is some context:\n# currentDate\n${line}\n\n      It may not matter.\n</system-reminder>\n`;

const linesOf = (text: string, version: string | undefined = VERSION): DateLine[] =>
  findDateLines([plain(text)], version);

/** The only date line of a text. */
function lineOf(text: string, version: string | undefined = VERSION): DateLine {
  const lines = linesOf(text, version);
  expect(lines).toHaveLength(1);
  return lines[0]!;
}

const bits = (knownDomain: 0 | 1 | null, labKeyword: 0 | 1 | null, listedTimeZone: 0 | 1 | null) => ({
  knownDomain,
  labKeyword,
  listedTimeZone,
});

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

describe("smart quotes", () => {
  const line = "Today\u2019s date is 2026/06/30.";

  it("leaves the apostrophe open where every other one is U+2019 too", () => {
    expect(lineOf(`Don\u2019t guess.\n${reminder(line)}It\u2019s done.`)).toMatchObject({
      status: "inconclusive",
      bits: bits(null, null, 1),
      why: { id: "marker.why-smart-quoted", params: { count: 3 } },
    });
  });

  it("decodes where another apostrophe is straight", () => {
    expect(lineOf(`Don\u2019t guess. ${line} It's done.`)).toMatchObject({ status: "decoded", bits: bits(1, 0, 1) });
  });

  it("decodes where there is no other apostrophe to compare with", () => {
    expect(lineOf(line)).toMatchObject({ status: "decoded", bits: bits(1, 0, 1) });
  });

  it("takes an apostrophe at a word's end for one", () => {
    expect(lineOf(`The users\u2019 questions. ${line}`).status).toBe("inconclusive");
    expect(lineOf(`The users' questions. It\u2019s so. ${line}`).status).toBe("decoded");
  });

  it("takes quotation marks for none: editors leave names in code alone", () => {
    expect(lineOf(`It\u2019s set by 'hooks', and 'claude-4-7'. ${line}`).status).toBe("inconclusive");
    expect(lineOf(`It's \u2018quoted\u2019 here. ${line}`).status).toBe("decoded");
  });

  it("lets neither side be decided by a tool description, which holds an innocent U+2019", () => {
    const tool = (text: string): Part => ({ path: "tools[3].description", role: "tool", text, bytes: null });
    const system = (text: string): Part => ({ path: "system[0].text", role: "system", text, bytes: null });
    const status = (...parts: Part[]) =>
      findDateLines([...parts, message(reminder(line))], VERSION).map((line) => line.status);
    expect(status(tool("when it\u2019s done"))).toEqual(["decoded"]);
    expect(status(tool("Don't."), system("It\u2019s so."))).toEqual(["inconclusive"]);
  });

  it("leaves the other marked apostrophes alone: no editor types them", () => {
    expect(lineOf(`It\u2019s so. Today\u02BCs date is 2026-06-30.`)).toMatchObject({ status: "decoded" });
  });

  it("counts apostrophes written like the date line's own", () => {
    expect(lineOf(String.raw`Don\u2019t. Today\u2019s date is 2026-06-30. It\u2019s so.`).status).toBe("inconclusive");
    expect(lineOf(`Don\u00E2\u20AC\u2122t. Today\u00E2\u20AC\u2122s date is 2026-06-30.`).status).toBe("inconclusive");
    expect(lineOf("Don\u9225\u6A9B. Today\u9225\u6A9A date is 2026-06-30.").status).toBe("inconclusive");
    expect(lineOf(String.raw`Don't. Today\u2019s date is 2026-06-30. It's so.`).status).toBe("decoded");
  });
});

describe("a lost apostrophe", () => {
  it.each([
    ["?", "U+003F"],
    ["\uFFFD", "U+FFFD"],
    ["\uFFFD\uFFFD\uFFFD", "U+FFFD"],
    [" ", "U+0020"],
    ["", null],
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

describe("places", () => {
  const line = "Today's date is 2026/06/30.";
  const placeOf = (part: Part) => findDateLines([part], VERSION)[0]?.place;

  it("expects the line under # currentDate in a system reminder of a message, or of a plain text", () => {
    expect(placeOf(message(reminder(line)))).toBe("expected");
    expect(placeOf(plain(`Some prompt with a <system-reminder> in it.\n${reminder(line)}`))).toBe("expected");
    expect(placeOf(plain(reminder(line).replaceAll("\n", "\r\n")))).toBe("expected");
  });

  it("expects it in the same place of a request pasted as JSON, URL or HTML", () => {
    const json = JSON.stringify({ messages: [{ role: "user", content: reminder(line) }] });
    expect(placeOf(plain(json))).toBe("expected");
    expect(placeOf(plain(JSON.stringify(json)))).toBe("expected");
    expect(placeOf(plain(json.replaceAll("<", "\\u003c").replaceAll(">", "\\u003e")))).toBe("expected");
    expect(placeOf(plain(encodeURIComponent(reminder(line))))).toBe("expected");
    expect(placeOf(plain(reminder(line).replaceAll("<", "&lt;").replaceAll(">", "&gt;")))).toBe("expected");
  });

  it("takes any other place for a quotation", () => {
    expect(placeOf(plain(line))).toBe("elsewhere");
    expect(placeOf(plain(`# currentDate\n${line}`))).toBe("elsewhere");
    expect(placeOf(plain(`<system-reminder>\n${line}\n</system-reminder>`))).toBe("elsewhere");
    expect(placeOf(plain(`<system-reminder>\n</system-reminder>\n# currentDate\n${line}`))).toBe("elsewhere");
    expect(placeOf(plain(`<system-reminder>\n# currentDate\nIt says: ${line}\n</system-reminder>`))).toBe("elsewhere");
    expect(placeOf({ ...message(reminder(line)), path: "system[1].text", role: "system" })).toBe("elsewhere");
    expect(placeOf({ ...message(reminder(line)), path: "tools[1].description", role: "tool" })).toBe("elsewhere");
    expect(placeOf({ ...message(reminder(line)), role: "assistant" })).toBe("elsewhere");
    expect(placeOf({ ...message(reminder(line)), role: "tool" })).toBe("elsewhere");
  });
});

describe("chains", () => {
  const via = (outer: string, inner = "none", misreading = "none") => ({
    id: "marker.via",
    params: { outer, inner, misreading },
  });
  it.each([
    [String.raw`Today\u2019s date is 2026\/06\/30.`, "U+2019", "\\u2019", via("backslash")],
    [String.raw`Today\u02BCs date is 2026/06/30.`, "U+02BC", "\\u02BC", via("backslash")],
    [String.raw`Today\\u02b9s date is 2026/06/30.`, "U+02B9", "\\\\u02b9", via("backslash", "backslash")],
    [String.raw`Today\'s date is 2026/06/30.`, "U+0027", "\\'", via("backslash")],
    ["Today&rsquo;s date is 2026/06/30.", "U+2019", "&rsquo;", via("html")],
    ["Today&#39;s date is 2026&#47;06&#x2f;30.", "U+0027", "&#39;", via("html")],
    ["Today&apos;s date is 2026/06/30.", "U+0027", "&apos;", via("html")],
    ["Today&#8217;s date is 2026/06/30.", "U+2019", "&#8217;", via("html")],
    ["Today&#x2019;s date is 2026/06/30.", "U+2019", "&#x2019;", via("html")],
    ["Today&#700;s date is 2026/06/30.", "U+02BC", "&#700;", via("html")],
    ["Today&#x2bc;s date is 2026/06/30.", "U+02BC", "&#x2bc;", via("html")],
    ["Today&#697;s date is 2026/06/30.", "U+02B9", "&#697;", via("html")],
    ["Today&#X2B9;s date is 2026/06/30.", "U+02B9", "&#X2B9;", via("html")],
    ["Today&#146;s date is 2026/06/30.", "U+2019", "&#146;", via("html")],
    ["Today&amp;rsquo;s date is 2026/06/30.", "U+2019", "&amp;rsquo;", via("html", "html")],
    ["Today%E2%80%99s%20date%20is%202026%2F06%2F30.", "U+2019", "%E2%80%99", via("percent")],
    ["Today%25E2%2580%2599s date is 2026/06/30.", "U+2019", "%25E2%2580%2599", via("percent", "percent")],
    ["Today%ca%bcs+date+is+2026/06/30.", "U+02BC", "%ca%bc", via("percent")],
    ["Today%CA%B9s date is 2026/06/30.", "U+02B9", "%CA%B9", via("percent")],
    [
      "Today\u00E2\u20AC\u2122s date is 2026/06/30.",
      "U+2019",
      "\u00E2\u20AC\u2122",
      via("none", "none", "utf8AsWindows1252"),
    ],
    ["Today\u00CA\u00BCs date is 2026/06/30.", "U+02BC", "\u00CA\u00BC", via("none", "none", "utf8AsWindows1252")],
    ["Today\u00CA\u00B9s date is 2026/06/30.", "U+02B9", "\u00CA\u00B9", via("none", "none", "utf8AsWindows1252")],
    [
      "Today\u00E2\u0080\u0099s date is 2026/06/30.",
      "U+2019",
      "\u00E2\u0080\u0099",
      via("none", "none", "utf8AsLatin1"),
    ],
    ["Today\u0092s date is 2026/06/30.", "U+2019", "\u0092", via("none", "none", "windows1252AsLatin1")],
    [
      String.raw`Today\u00e2\u20ac\u2122s date is 2026/06/30.`,
      "U+2019",
      String.raw`\u00e2\u20ac\u2122`,
      via("backslash", "none", "utf8AsWindows1252"),
    ],
    ["Today^\u2019s date is 2026/06/30.", "U+2019", "^\u2019", via("caret")],
    ["Today$([char]8217)s date is 2026/06/30.", "U+2019", "$([char]8217)", via("powershell")],
    ["Today\u9225\u6A9A date is 2026/06/30.", "U+2019", "\u9225\u6A9A", via("none", "none", "utf8AsGbk")],
    ["Today\u59CBs date is 2026/06/30.", "U+02BC", "\u59CBs", via("none", "none", "utf8AsGbk")],
    ["Today\u4F7Fs date is 2026/06/30.", "U+02B9", "\u4F7Fs", via("none", "none", "utf8AsGbk")],
    ["Today\u7AB6\u51B1 date is 2026/06/30.", "U+2019", "\u7AB6\u51B1", via("none", "none", "utf8AsShiftJis")],
    ["Today\uFF8A\uFF7Cs date is 2026/06/30.", "U+02BC", "\uFF8A\uFF7Cs", via("none", "none", "utf8AsShiftJis")],
    [
      "Today\u0432\u0402\u2122s date is 2026/06/30.",
      "U+2019",
      "\u0432\u0402\u2122s",
      via("none", "none", "utf8AsWindows1251"),
    ],
    ["Today\u041A\u2116s date is 2026/06/30.", "U+02B9", "\u041A\u2116s", via("none", "none", "utf8AsWindows1251")],
    [
      "Today\u0393\u00C7\u00D6s date is 2026/06/30.",
      "U+2019",
      "\u0393\u00C7\u00D6",
      via("none", "none", "utf8AsCp437"),
    ],
    ["Today\u2569\u255Ds date is 2026/06/30.", "U+02BC", "\u2569\u255D", via("none", "none", "utf8AsCp437")],
    ["Today\u5B8Es date is 2026/06/30.", "U+02BC", "\u5B8Es", via("none", "none", "utf8AsBig5")],
    ["Today\u8CC8s date is 2026/06/30.", "U+02B9", "\u8CC8s", via("none", "none", "utf8AsKorean")],
  ])("%s is read through", (text, apostrophe, written, via) => {
    const padded = `\u{1F600} ${text}\n`;
    const line = lineOf(padded);
    expect(line).toMatchObject({ status: "decoded", apostrophe, separator: "U+002F", date: "2026-06-30", via });
    expect(line.bits?.listedTimeZone).toBe(1);
    expect(padded.slice(line.span.start, line.span.end)).toBe(text);
    expect(padded.slice(line.apostropheSpan!.start, line.apostropheSpan!.end)).toBe(written);
  });

  it("is named in words", () => {
    const words = (text: string) => say(lineOf(text).via!);
    expect(words(String.raw`Today\\u2019s date is 2026/06/30.`)).toBe(
      "Written with backslash escapes around backslash escapes, undone here.",
    );
    expect(words("Today\u9225\u6A9A date is 2026/06/30.")).toBe(
      "UTF-8 was taken for GBK on the way. This was reversed: the characters are a reading, not the original bytes.",
    );
    expect(words("Today&#x92;s date is 2026/06/30.")).toBe("Written with HTML entities, undone here.");
    expect(words(String.raw`Today\u0092s date is 2026/06/30.`)).toBe(
      "Written with backslash escapes, undone here. The windows-1252 byte 92 was taken for Latin-1 on the way. This was reversed: the characters are a reading, not the original bytes.",
    );
  });

  it("covers an escaped separator whole", () => {
    const text = String.raw`Today's date is 2026\/06\/30.`;
    const line = lineOf(text);
    expect(line.separatorSpans.map((span) => text.slice(span.start, span.end))).toEqual([
      String.raw`\/`,
      String.raw`\/`,
    ]);
  });

  it("finds a hole beneath an escape", () => {
    expect(lineOf(String.raw`Today\ufffds date is 2026\/06\/30.`)).toMatchObject({
      status: "lost",
      bits: bits(null, null, 1),
    });
  });

  it("does not undo what is not there: an escape behind the sentence is none of its business", () => {
    expect(lineOf(String.raw`Today's date is 2026-06-30. \u2019 &rsquo; %20`).via).toBeNull();
    expect(lineOf(String.raw`Today's date is 2026-06-30 \u2019`)).toMatchObject({ status: "near-miss", via: null });
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
