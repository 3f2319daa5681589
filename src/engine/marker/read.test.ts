import { describe, expect, it } from "vitest";
import type { CaptureRequest, Statement } from "#engine/types.ts";
import { say } from "#messages/index.ts";
import { headline } from "./headline.ts";
import { chooseDateLine, readMarker } from "./read.ts";
import { linesOfRequest, reminder, requestOf } from "./samples.ts";

const read = (texts: string | readonly string[], known: Partial<CaptureRequest> = {}): Statement[] => {
  const request = requestOf(texts, known);
  return readMarker("a", request, linesOfRequest(request));
};

/** A statement as a visitor would see it. */
function shown(statement: Statement | undefined) {
  if (statement === undefined) throw new Error("no such statement");
  return {
    says: say(statement.say),
    supports: statement.supports.map((one) => say(one.say)),
    against: statement.against.map((one) => say(one.say)),
    notProven: statement.notProven.map(say),
    next: statement.next === null ? null : say(statement.next),
  };
}

const stateOf = (texts: string | readonly string[], known: Partial<CaptureRequest> = {}) =>
  shown(read(texts, known)[0]);

const ofKind = (statements: readonly Statement[], kind: Statement["kind"]): string[] =>
  statements.filter((statement) => statement.kind === kind).map((statement) => say(statement.say));

const headlineOf = (text: string, known: Partial<CaptureRequest> = {}) =>
  say(headline(chooseDateLine(linesOfRequest(requestOf(text, known)))));

const MEANS = "Under the published rules, this form means:";
const ALWAYS =
  "Read from the bytes you brought. It does not show who made or edited this file, who or where the user was, or what a server did.";
const ELSEWHERE =
  "The sentence is here, but not where Claude Code puts it. It may be quoted, typed, or cut out of its capture. If it stood in its place it would read: ";

describe("the words of each state", () => {
  it.each([
    [
      "\u0027",
      "-",
      "No marker visible. The rules write this plain line in several situations, and copying can restore it. This is not a clean bill.",
    ],
    [
      "\u0027",
      "/",
      `${MEANS} a non-official or unreadable base URL whose host is on neither list; time-zone setting Shanghai or Urumqi. A setting is not a location.`,
    ],
    [
      "\u2019",
      "-",
      `${MEANS} base-URL host on the domain list (any .cn counts), no lab keyword; another time zone. Editors also type U+2019: compare the other apostrophes.`,
    ],
    [
      "\u2019",
      "/",
      `${MEANS} host on the domain list, no lab keyword; time-zone setting Shanghai or Urumqi. Editors also type U+2019.`,
    ],
    ["\u02BC", "-", `${MEANS} host contains a lab keyword, not on the domain list; another time zone.`],
    [
      "\u02BC",
      "/",
      `${MEANS} host contains a lab keyword, not on the domain list; time-zone setting Shanghai or Urumqi.`,
    ],
    ["\u02B9", "-", `${MEANS} host on the domain list and containing a lab keyword; another time zone.`],
    [
      "\u02B9",
      "/",
      `${MEANS} host on the domain list and containing a lab keyword; time-zone setting Shanghai or Urumqi.`,
    ],
  ])("say of %j and %j no more than the form gives", (apostrophe, separator, words) => {
    const sentence = `Today${apostrophe}s date is 2026${separator}06${separator}30.`;
    const state = stateOf(reminder(sentence));
    expect(state.says).toBe(words);
    expect(state.notProven).toContain(ALWAYS);
    expect(stateOf(sentence).says).toBe(ELSEWHERE + words);
    expect(read(reminder(sentence))[0]?.level).toBe(apostrophe === "\u0027" ? "seen" : "read");
  });

  it("name the reason of a near miss", () => {
    const state = stateOf(reminder("Today\u2018s date is 2026-06-30."));
    expect(state.says).toBe(
      "Resembles the date line but does not match the published form (U+2018 stands in the place of the apostrophe). Not decoded.",
    );
    expect(state.next).toMatch(/^To be surer: /);
  });

  it("leave smart quotes open and keep the separator", () => {
    expect(stateOf(`It\u2019s so.\n${reminder("Today\u2019s date is 2026/06/30.")}`).says).toBe(
      "Apostrophe inconclusive: all 2 in this capture are U+2019, so an editor may have changed them. The separator is U+002F.",
    );
  });

  it("tell what stands where the apostrophe was lost", () => {
    expect(stateOf(reminder("Today?s date is 2026/06/30.")).says).toBe(
      "The apostrophe was lost on the way (U+003F stands there). Its bits cannot be read; the separator is U+002F.",
    );
    expect(stateOf(reminder("Todays date is 2026-06-30.")).says).toContain("(nothing stands there)");
  });

  it("never take no date line for no marker", () => {
    const state = stateOf("Write a title for this session.");
    expect(state.says).toBe(
      "No date line here, so nothing to read. Some requests and files never hold one. This is not \u201cno marker\u201d.",
    );
    expect(state.notProven).toEqual([ALWAYS]);
  });

  it("take another date sentence for no date line, and show it", () => {
    const [state, version] = read("Platform: linux\nToday's date: 5/21/2026\n", { version: "1.0.22" });
    expect(state?.say.id).toBe("marker.state-no-date-line");
    expect(state?.supports.map((one) => [one.say.id, one.at.length])).toEqual([["marker.other-sentence", 1]]);
    expect(shown(version).says).toBe("Version 1.0.22 is outside 2.1.91\u20132.1.197, the versions with the marker.");
  });

  it("interpret nothing outside the versions", () => {
    const state = stateOf(reminder("Today\u02B9s date is 2026/06/30."), { version: "2.1.198" });
    expect(state.says).toBe("Version 2.1.198 is outside 2.1.91\u20132.1.197. Characters shown, not interpreted.");
    expect(state.next).toBeNull();
  });

  it("rest on the apostrophe and both separators", () => {
    const text = reminder("Today\u02B9s date is 2026/06/30.");
    const sites = read(text)[0]!.restsOn.map(({ side, span }) => side + text.slice(span.start, span.end));
    expect(sites).toEqual(["a\u02B9", "a/", "a/"]);
  });
});

describe("headlines", () => {
  it.each([
    [reminder("Today's date is 2026-06-30."), "no marker visible"],
    [reminder("Today's date is 2026/06/30."), "marker: listed time zone 1 \u00b7 host bits 0"],
    [
      reminder("Today\u02B9s date is 2026/06/30."),
      "marker: host on list 1 \u00b7 lab keyword 1 \u00b7 listed time zone 1",
    ],
    [
      reminder("Today\u02BCs date is 2026-06-30."),
      "marker: host on list 0 \u00b7 lab keyword 1 \u00b7 listed time zone 0",
    ],
    [
      `It\u2019s. ${reminder("Today\u2019s date is 2026/06/30.")}`,
      "inconclusive: host on list ? \u00b7 lab keyword ? \u00b7 listed time zone 1",
    ],
    [
      reminder("Today?s date is 2026-06-30."),
      "apostrophe lost: host on list ? \u00b7 lab keyword ? \u00b7 listed time zone 0",
    ],
    [reminder("Today's date is 2026-06/30."), "near miss, not decoded"],
    ["Today's date: 2026-06-30", "no date line"],
    ["Nothing here.", "no date line"],
    ["Today's date is 2026-06-30.", "if it stood in its place: no marker visible"],
    [
      "Today\u02B9s date is 2026-06-30.",
      "if it stood in its place: marker: host on list 1 \u00b7 lab keyword 1 \u00b7 listed time zone 0",
    ],
  ])("of %j", (text, words) => {
    expect(headlineOf(text)).toBe(words);
  });

  it("say that a version is outside, and no bits", () => {
    expect(headlineOf(reminder("Today\u02B9s date is 2026/06/30."), { version: "2.1.198" })).toBe(
      "version outside 2.1.91\u20132.1.197, not interpreted",
    );
  });
});

describe("which line is read", () => {
  const chosen = (...texts: string[]) => chooseDateLine(linesOfRequest(requestOf(texts)))?.text;
  it("is the one in its place, whatever is quoted elsewhere", () => {
    expect(chosen("Today\u02B9s date is 2026/06/30.", reminder("Today's date is 2026-06-30."))).toBe(
      "Today's date is 2026-06-30.",
    );
  });
  it("is a decoded one before a near miss, and a marked one before a plain one", () => {
    expect(chosen("Today's date is 2026-06/30. Today's date is 2026-06-30.")).toBe("Today's date is 2026-06-30.");
    expect(chosen("Today's date is 2026-06-30. Today's date is 2026/07/01.")).toBe("Today's date is 2026/07/01.");
  });
  it("is never another date sentence", () => {
    expect(chosen(reminder("Today's date: 2026-06-30"), "Today's date is 2026-06/30.")).toBe(
      "Today's date is 2026-06/30.",
    );
  });
});

describe("several date lines", () => {
  const plain = "Today's date is 2026-06-30.";
  const marked = "Today\u02B9s date is 2026/06/30.";
  it("agree, disagree, or are told apart from quotations", () => {
    expect(ofKind(read(reminder(plain)), "agreement")).toEqual([]);
    expect(ofKind(read([reminder(plain), plain]), "agreement")).toEqual([
      "All date lines here read the same: 1 in place, 1 elsewhere.",
    ]);
    expect(ofKind(read([reminder(plain), marked]), "agreement")).toEqual([
      "The one date line in its place is read above. One elsewhere differs: quoted or pasted, origin unknown.",
    ]);
    expect(ofKind(read([reminder(plain), reminder(marked), plain]), "agreement")).toEqual([
      "The date lines here disagree: 2 in place, 1 elsewhere. The reading above is of one of them.",
    ]);
    expect(ofKind(read([plain, marked]), "agreement")[0]).toMatch(/disagree/);
  });
});

describe("the other apostrophes", () => {
  const marked = reminder("Today\u2019s date is 2026-06-30.");
  it("speak for a marker when an editor left them straight", () => {
    const [state] = read(`Don't guess. It's so.\n${marked}`);
    const evidence = state!.supports.find((one) => one.say.id === "marker.apostrophes-straight");
    expect(evidence?.at).toHaveLength(2);
    expect(say(evidence!.say)).toBe("All 2 other apostrophes in the text are U+0027. So no editor changed them all.");
  });
  it("speak against it when some are curly too", () => {
    expect(stateOf(`Don't guess. It\u2019s so.\n${marked}`).against).toEqual([
      "Of the other apostrophes in the text, 1 is U+2019 and 1 U+0027. An editor may have changed some.",
    ]);
  });
  it("cannot speak when there are none", () => {
    expect(stateOf(marked).against).toEqual(["There is no other apostrophe in the text to compare this one with."]);
  });
  it("speak against a marker when a language writes it: Ukrainian has U+02BC in its words", () => {
    const text = `\u043F\u02BC\u044F\u0442\u044C, \u0456\u043C\u02BC\u044F. Don't.\n${reminder("Today\u02BCs date is 2026-06-30.")}`;
    expect(stateOf(text).against).toEqual([
      "U+02BC stands in 2 other words of this capture. Some languages write it, and so may an editor.",
    ]);
  });
  it("put a plain apostrophe in doubt when all the others are curly", () => {
    expect(stateOf(`It\u2019s so.\n${reminder("Today's date is 2026-06-30.")}`).against).toEqual([
      "The one other apostrophe in the text is U+2019. The one in the date line may have been retyped.",
    ]);
  });
});

describe("host and version", () => {
  it("tell that a capture through this computer hides the host bits", () => {
    const statements = read(reminder("Today's date is 2026/06/30."), { host: "127.0.0.1:23575" });
    expect(ofKind(statements, "host")).toEqual([
      "Captured through this computer. That setup normally makes the apostrophe U+0027, so only the separator can tell anything.",
    ]);
    expect(shown(statements[0]).next).toContain("local proxy address hides the host bits");
  });
  it("speak against a marked apostrophe that came through this computer", () => {
    expect(stateOf(`Don't.\n${reminder("Today\u02B9s date is 2026/06/30.")}`, { host: "localhost:1" }).against).toEqual(
      ["Captured through this computer, which normally makes the apostrophe U+0027. Here it is another one."],
    );
  });
  it("compare the host with what the rules write for it", () => {
    const text = `Don't.\n${reminder("Today\u02B9s date is 2026/06/30.")}`;
    expect(stateOf(text, { host: "api.moonshot.cn" }).supports).toContain(
      "The request went to api.moonshot.cn. If that was the base URL, the rules write U+02B9 for it, as here.",
    );
    expect(stateOf(text, { host: "relay.example" }).against).toEqual([
      "The request went to relay.example. If that was the base URL, the rules do not write U+02B9 for it.",
    ]);
    const official = "The request went to api.anthropic.com. If that was the base URL, the rules write the plain line.";
    expect(stateOf(text, { host: "api.anthropic.com" }).against).toEqual([official]);
    expect(stateOf(reminder("Today's date is 2026/06/30."), { host: "api.anthropic.com" }).against).toEqual([official]);
    expect(stateOf(reminder("Today's date is 2026-06-30."), { host: "api.anthropic.com" }).supports).toContain(
      official,
    );
  });
  it("say how a version bears on the reading", () => {
    const version = (version: string | undefined) => {
      const { version: _, ...request } = requestOf(reminder("Today's date is 2026/06/30."));
      const known = version === undefined ? request : { ...request, version };
      return ofKind(readMarker("a", known, linesOfRequest(known)), "version");
    };
    expect(version("2.1.146")).toEqual([
      "Version 2.1.146 is inside 2.1.91\u20132.1.197, the versions with the marker.",
    ]);
    expect(version("2.1.197")[0]).toContain("inside by archived strings; several reports say already removed.");
    expect(version(undefined)).toEqual(["Version not stated. The reading applies only if it is 2.1.91\u20132.1.197."]);
    expect(version("2.1.200")).toEqual([]);
  });
});

describe("the capture time", () => {
  const slash = reminder("Today's date is 2026/05/22.");
  const dash = (date: string) => reminder(`Today's date is ${date}.`);
  it("speaks for a slash when the date runs ahead of UTC", () => {
    const statements = read(slash, { time: "2026-05-21T22:12:55Z" });
    expect(shown(statements[0]).supports).toContain(
      "The date runs ahead of UTC: the clock was at least at UTC+1:48. That fits the slash, and many zones besides Shanghai and Urumqi.",
    );
    expect(ofKind(statements, "time")).toEqual([
      "Captured at 2026-05-21 22:12 UTC; the sentence says 2026-05-22. So the clock that wrote it was at least at UTC+1:48.",
    ]);
  });
  it("speaks against a slash when it was another date there", () => {
    expect(stateOf(slash, { time: "2026-05-22T23:45:00Z" }).against).toEqual([
      "At the time of capture, Shanghai and Urumqi had another date than the sentence.",
    ]);
    expect(stateOf(slash, { time: "2026-05-21T12:00:00Z" }).against).toHaveLength(1);
  });
  it("fits a dash when it was another date there", () => {
    expect(stateOf(dash("2026-05-21"), { time: "2026-05-21T23:45:00Z" }).supports).toContain(
      "At the time of capture, Shanghai and Urumqi had another date than the sentence. That fits the dash.",
    );
  });
  it("only bounds the clock when it could have been either", () => {
    const statements = read(slash, { time: "2026-05-22T11:00:00Z" });
    expect(statements[0]?.supports.map((one) => one.say.id)).toEqual(["marker.place-expected"]);
    expect(statements[0]?.against).toEqual([]);
    expect(ofKind(statements, "time")[0]).toContain("between UTC-11:00 and UTC+12:59");
  });
  it("names what cannot be: a date no zone had, a date no calendar has", () => {
    expect(stateOf(slash, { time: "2026-05-25T11:00:00Z" }).against[0]).toContain(
      "In no time zone was that the date then.",
    );
    expect(stateOf(slash, { time: "2026-05-20T11:00:00Z" }).against[0]).toContain(
      "In no time zone was that the date then.",
    );
    expect(stateOf(dash("2026-02-31"), { time: "2026-05-20T11:00:00Z" }).against).toEqual([
      "The calendar has no 2026-02-31. The program does not write such a date.",
    ]);
  });
  it("says nothing where the time has no zone", () => {
    expect(ofKind(read(slash, { time: "2026-05-22T11:00:00" }), "time")).toEqual([]);
  });
});
