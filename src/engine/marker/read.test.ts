import { describe, expect, it } from "vitest";
import type { CaptureRequest, Statement } from "#engine/types.ts";
import { say } from "#messages/index.ts";
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

  it("call a missing apostrophe a typing error, not a lost one", () => {
    expect(stateOf(reminder("Todays date is 2026-06-30.")).says).toBe(
      "Resembles the date line but does not match the published form (no apostrophe stands there). Not decoded.",
    );
  });

  it("are known from code alone only where a marked apostrophe is interpreted", () => {
    const levelOf = (line: string, version = "2.1.146") => read(reminder(line), { version })[0]?.level;
    expect(levelOf("Today\u02B9s date is 2026/06/30.")).toBe("read");
    expect(levelOf("Today\u02B9s date is 2026/06/30.", "2.1.198")).toBe("seen");
    expect(levelOf("Today\u02B9s date is 2026/06-30.")).toBe("seen");
    expect(levelOf("Today?s date is 2026/06/30.")).toBe("seen");
  });

  it("leave smart quotes open and keep the separator", () => {
    expect(stateOf(`It\u2019s so.\n${reminder("Today\u2019s date is 2026/06/30.")}`).says).toBe(
      "Apostrophe inconclusive: one other apostrophe in the prompt texts, tools apart, is U+2019 too and none U+0027, so an editor may have changed them. The separator is U+002F.",
    );
  });

  it("tell what stands where the apostrophe was lost", () => {
    expect(stateOf(reminder("Today?s date is 2026/06/30.")).says).toBe(
      "The apostrophe was lost on the way (U+003F stands there). Its bits cannot be read; the separator is U+002F.",
    );
    expect(stateOf(reminder("Today\uFFFD\uFFFD\uFFFDs date is 2026/06/30.")).says).toContain(
      "(U+FFFD U+FFFD U+FFFD stands there)",
    );
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
    expect(state?.say.id).toBe("marker.state-other-sentence");
    expect(state?.restsOn).toHaveLength(1);
    expect(state?.next).toBeNull();
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

describe("the version", () => {
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
