import { describe, expect, it } from "vitest";
import type { CaptureRequest, Part, Statement } from "#engine/types.ts";
import { say } from "#messages/index.ts";
import { readMarker } from "./read.ts";
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

describe("the other apostrophes", () => {
  const marked = reminder("Today\u2019s date is 2026-06-30.");
  it("speak for a marker when an editor left them straight", () => {
    const [state] = read(`Don't guess. It's so.\n${marked}`);
    const evidence = state!.supports.find((one) => one.say.id === "marker.apostrophes-straight");
    expect(evidence?.at).toHaveLength(2);
    expect(say(evidence!.say)).toBe(
      "2 other apostrophes in the prompt texts, tools apart, are U+0027 and none U+2019. So no editor changed them all.",
    );
  });
  it("speak against it when some are curly too", () => {
    expect(stateOf(`Don't guess. It\u2019s so.\n${marked}`).against).toEqual([
      "Of the other apostrophes in the prompt texts, tools apart, 1 is U+2019 and 1 U+0027. An editor may have changed some.",
    ]);
  });
  it("cannot speak when there are none", () => {
    expect(stateOf(marked).against).toEqual([
      "There is no other apostrophe in the prompt texts, tools apart, to compare this one with.",
    ]);
  });
  it("speak against a marker when a language writes it: Ukrainian has U+02BC in its words", () => {
    const text = `\u043F\u02BC\u044F\u0442\u044C, \u0456\u043C\u02BC\u044F. Don't.\n${reminder("Today\u02BCs date is 2026-06-30.")}`;
    expect(stateOf(text).against).toEqual([
      "U+02BC stands in 2 other words of the prompt texts. Some languages write it, and so may an editor.",
    ]);
  });
  it("put a plain apostrophe in doubt when all the others are curly", () => {
    expect(stateOf(`It\u2019s so.\n${reminder("Today's date is 2026-06-30.")}`).against).toEqual([
      "One other apostrophe in the prompt texts, tools apart, is U+2019 and none U+0027. The one in the date line may have been retyped.",
    ]);
  });
  it("are all told, whichever mark the line has: some straight ones do not hide the curly", () => {
    for (const apostrophe of ["\u2019", "\u02BC", "\u02B9"]) {
      const line = reminder(`Today${apostrophe}s date is 2026-06-30.`);
      const state = stateOf(`Don't guess. It\u2019s so. That\u2019s it.\n${line}`);
      expect(state.against).toEqual([
        "Of the other apostrophes in the prompt texts, tools apart, 2 are U+2019 and 1 U+0027. An editor may have changed some.",
      ]);
      expect(state.supports).toHaveLength(1);
    }
  });
  it("of the tools speak against an editor who changed the whole file, and leave the state open", () => {
    const request = requestOf(`It\u2019s so.\n${marked}`);
    const tool = (index: number, text: string): Part => ({
      path: `tools[${index}].description`,
      role: "tool",
      text,
      bytes: null,
    });
    const parts = [...request.parts, tool(0, "Don't. It's read."), tool(1, "When it\u2019s done.")];
    const whole = { ...request, parts };
    const [state] = readMarker("a", whole, linesOfRequest(whole));
    expect(state && say(state.say)).toMatch(
      /^Apostrophe inconclusive: one other apostrophe in the prompt texts, tools/,
    );
    expect(state?.against.map((one) => say(one.say))).toEqual([
      "In the tools\u2019 texts 2 apostrophes are U+0027. So no editor changed the whole file; one may have changed the prompt alone.",
    ]);
    expect(state?.against[0]?.at.map(({ part }) => part)).toEqual([1, 1]);
    expect(stateOf(`It\u2019s so.\n${marked}`).against).toEqual([]);
  });
});

describe("the host", () => {
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
