import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readCapture } from "#engine/capture/readCapture.ts";
import { canonicalJson } from "#engine/text/canonicalJson.ts";
import { loadNames } from "#engine/text/names.ts";
import { encodeWtf8 } from "#engine/text/wtf8.ts";
import type { Capture, Pick, Report, Tool, Verification, Verified } from "#engine/types.ts";
import { analyse, file, marked, placed, plain, recorded, reportOf, tool } from "./madeReports.fixture.ts";
import { namePoints } from "./namePoints.ts";
import { digestOf, toJson } from "./toJson.ts";
import { verifyReport } from "./verifyReport.ts";

const nameOf = await loadNames();

const analyseBy =
  (by: Tool | null) =>
  (x?: Pick, y?: Pick): Promise<Report> =>
    analyse(x, y, by);

async function verify(report: string, captures: readonly Capture[], by: Tool | null = tool): Promise<Verified> {
  const verification = await verifyReport(report, captures, analyseBy(by), by, { nameOf });
  if ("error" in verification) throw new Error(verification.error.id);
  return verification;
}

/** The lines that do not match: the id, and of what. */
const unlike = ({ lines }: Verified): string[] =>
  lines
    .filter(({ result }) => result !== "matches")
    .map(({ result, say: { id, params } }) => {
      const { what, side, path, state } = params as Record<string, string>;
      const of = [side === "both" ? undefined : side, what ?? state, path === "none" ? undefined : path];
      return `${result}: ${[id.slice("report.".length), ...of].filter((one) => one !== undefined).join(" ")}`;
    });

// biome-ignore lint/suspicious/noExplicitAny: it is changed in ways that its type forbids.
type Loose = any;

/** A report changed by somebody who knows how it is made: its digest is computed again. */
function forged(report: string, change: (report: Loose) => void): string {
  const changed = JSON.parse(report);
  change(changed.report);
  return canonicalJson({ ...changed, digest: digestOf(changed) });
}

const textA = recorded(marked);
const textB = recorded(plain, { "X-Note": "a made-up header" });
const [a, b] = [await file(textA, "a.jsonl"), await file(textB, "b.jsonl")];
const filed = toJson(namePoints(await reportOf(a, b), nameOf));

describe("a report that nobody changed", () => {
  it("matches its captures, in every line", async () => {
    const verified = await verify(filed, [a, b]);
    expect(unlike(verified)).toEqual([]);
    expect(verified.verdict).toBe("matches");
    expect(verified.lines.length).toBeGreaterThan(20);
  });

  it("matches whatever their order and their names", async () => {
    const renamed = await file(textA, "renamed.jsonl");
    expect(unlike(await verify(filed, [b, renamed]))).toEqual([]);
  });

  it("is not said to match a file beside its captures that it does not speak of", async () => {
    const other = await file(recorded("Today's date is 2026-07-01."), "other.jsonl");
    const checked = await verify(filed, [b, other, a]);
    expect(unlike(checked)).toEqual(["cannot-tell: unused"]);
    expect(checked.verdict).toBe("cannot-tell");
  });

  it("matches where a text was pasted that is now brought as a file, under any name", async () => {
    for (const text of [placed(marked), "one \ud800 two", "\ufeffpay p\u0430y", recorded(marked), ""]) {
      const report = toJson(await reportOf(await readCapture({ text })));
      const saved = await readCapture({ bytes: encodeWtf8(text), name: "saved.txt" });
      expect(unlike(await verify(report, [saved])), text).toEqual([]);
    }
  });

  it("matches where only B was brought, and where one file stands on both sides", async () => {
    expect((await verify(toJson(await reportOf(undefined, a)), [a])).verdict).toBe("matches");
    expect((await verify(toJson(await reportOf(a, a)), [a])).verdict).toBe("matches");
  });

  it("matches the request that was picked, not the engine's own choice", async () => {
    const many = await file(textA + textB, "many.jsonl");
    const report = toJson(await analyse({ capture: many, request: 1 }));
    expect(unlike(await verify(report, [many]))).toEqual([]);
  });

  it("cannot be told where a capture is missing, and says what was not compared", async () => {
    const verified = await verify(filed, [b]);
    expect(verified.verdict).toBe("cannot-tell");
    expect(unlike(verified)).toEqual([
      "cannot-tell: capture a missing",
      "cannot-tell: untold comparison",
      "cannot-tell: untold names",
    ]);
  });
});

describe("a changed capture", () => {
  it.each([
    ["a character of the date line", marked, plain],
    ["a header", "claude-cli/2.1.150", "claude-cli/2.1.151"],
    ["a byte of white space", '"turn":1', '"turn": 1'],
  ])("is caught by its hash and by what is read in it: %s", async (_, from, to) => {
    const changed = await file(textA.replace(from, to), "a.jsonl");
    expect(changed.sha256).not.toBe(a.sha256);
    const verified = await verify(filed, [changed, b]);
    expect(verified.verdict).toBe("differs");
    expect(verified.say.params).toMatchObject({ why: "capture" });
    expect(unlike(verified).slice(0, 2)).toEqual(
      ["differs: capture a another", "differs: differs a source bytes"].slice(0, 1).concat(unlike(verified)[1] ?? ""),
    );
    expect(unlike(verified).length).toBeGreaterThan(1);
  });
});

describe("a changed report", () => {
  it("is caught by a bit that is flipped in any stretch of it, or refused", async () => {
    const capture = await readCapture({ text: "x" });
    const small = toJson(await reportOf(capture));
    const made = await reportOf(capture);
    const passed: number[] = [];
    // A prime that is no divisor of eight: every part of a report is met, and every bit of a byte. All bytes take half a minute.
    for (let at = 0; at < small.length; at += 13) {
      const flipped = String.fromCharCode(small.charCodeAt(at) ^ (1 << (at % 8)));
      const changed = small.slice(0, at) + flipped + small.slice(at + 1);
      const verification: Verification = await verifyReport(changed, [capture], async () => made, tool);
      if (!("error" in verification) && verification.verdict !== "differs") passed.push(at);
    }
    expect(passed).toEqual([]);
  }, 120_000);

  it.each<[string, (report: Loose) => void, string]>([
    ["a bit", (r) => (r.captures.a.dateLines[0].bits.labKeyword = 0), "differs a dateLine bits.labKeyword"],
    ["an apostrophe", (r) => (r.captures.b.dateLines[0].apostrophe = "U+02B9"), "differs b dateLine apostrophe"],
    [
      "the reading in short",
      (r) => (r.captures.a.headline = r.captures.b.headline),
      "differs a headline [1].params.knownDomain",
    ],
    ["a date line taken out", (r) => r.captures.a.dateLines.pop(), "differs a dateLines [0]"],
    ["a finding taken out", (r) => r.captures.a.findings.pop(), "differs a findings [0]"],
    ["a payload", (r) => (r.captures.a.findings[0].payload.base64 = "AA=="), "differs a findings [0].payload.base64"],
    ["a statement", (r) => (r.reading[0].level = "seen"), "differs a statement level"],
    ["a statement taken out", (r) => r.reading.pop(), "differs statements"],
    ["the order of statements", (r) => r.reading.reverse(), "differs a statement"],
    ["a difference", (r) => (r.changes[0].class = "noise"), "differs changes [0].class"],
    ["a group", (r) => (r.groups[0].inDateLine = false), "differs groups [0].inDateLine"],
    ["a field", (r) => (r.fields[0].b = "another"), "differs fields [0].b"],
    ["the ruler", (r) => (r.ruler.columns[0].a.marked = true), "differs ruler columns[0].a.marked"],
    ["a name", (r) => (r.names["U+02B9"] = "APOSTROPHE"), "differs names U+02B9"],
    ["a part's hash", (r) => (r.captures.a.parts[0].sha256 = "0".repeat(64)), "differs a parts [0].sha256"],
    ["the request", (r) => (r.captures.a.request = 7), "differs a request request"],
    ["the version", (r) => (r.captures.a.version = "2.1.1"), "differs a request version"],
    ["the integrity", (r) => (r.captures.a.integrity.verdict = "altered"), "differs a integrity verdict"],
    ["the number of bytes", (r) => (r.captures.a.bytes += 1), "capture a otherSize"],
    ["the rules", (r) => (r.rules += 1), "differs rules"],
    ["the Unicode version", (r) => (r.unicode = "1.0"), "differs unicode"],
    [
      "what a channel says of itself",
      (r) => (r.channels[0].canHide = "x" === r.channels[0].id || !r.channels[0].canHide),
      "differs channels [0].canHide",
    ],
    ["whether they are identical", (r) => (r.comparison.identical = true), "differs pairs comparison.identical"],
    [
      "a sentence of next year",
      (r) => (r.captures.a.headline = { id: "marker.next-year", params: { x: 1 } }),
      "differs a headline [1].id",
    ],
  ])("is caught though its digest was computed again: %s", async (_, change, line) => {
    const verified = await verify(forged(filed, change), [a, b]);
    expect(verified.verdict).toBe("differs");
    const found = unlike(verified);
    expect(
      found.some((one) => one.startsWith(`differs: ${line}`)),
      found.join("\n"),
    ).toBe(true);
  });

  it("has every leaf compared with something: whichever is changed, the verdict is not that it matches", async () => {
    const made = await reportOf(a, b);
    const byWord = /^captures\.[ab]\.(name|origin)$/;
    const passed: string[] = [];
    for (const path of leaves(JSON.parse(filed).report)) {
      const changed = forged(filed, (report) => changeLeaf(report, path));
      const verification = await verifyReport(
        changed,
        [a, b],
        async (x, y) => (isAsStated(x, y) ? made : analyse(x, y)),
        tool,
        { nameOf },
      );
      const isCaught = "error" in verification || verification.verdict !== "matches";
      if (!isCaught && !byWord.test(path.join("."))) passed.push(path.join("."));
    }
    expect(passed).toEqual([]);
  }, 120_000);

  const isAsStated = (x?: Pick, y?: Pick): boolean =>
    x?.request === 0 &&
    y?.request === 0 &&
    x.capture.sha256 === a.sha256 &&
    y.capture.sha256 === b.sha256 &&
    x.capture.encoding === a.encoding &&
    x.capture.name === "a.jsonl" &&
    y.capture.name === "b.jsonl" &&
    x.capture.origin === "file" &&
    y.capture.origin === "file";

  it("says where the captures are swapped", async () => {
    const swapped = forged(filed, (report) => {
      [report.captures.a.sha256, report.captures.b.sha256] = [report.captures.b.sha256, report.captures.a.sha256];
    });
    const verified = await verify(swapped, [a, b]);
    expect(verified.verdict).toBe("differs");
    expect(unlike(verified)).toContain("differs: differs a dateLine apostrophe");
  });
});

/** The paths of the strings, numbers and flags of plain data, of each list in its first and last member. */
function leaves(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return value === null ? [] : [path];
  const entries = Object.entries(value);
  const some = Array.isArray(value) ? entries.filter((_, index) => index % (entries.length - 1 || 1) === 0) : entries;
  return some.flatMap(([key, member]) => leaves(member, [...path, key]));
}

function changeLeaf(report: Loose, path: readonly string[]): void {
  const last = path.at(-1) ?? "";
  const holder = path.slice(0, -1).reduce((value, key) => value[key], report);
  const value = holder[last];
  if (typeof value === "string")
    holder[last] = value === "" ? "x" : value.slice(0, -1) + (value.endsWith("1") ? "2" : "1");
  else holder[last] = typeof value === "number" ? value + 1 : !value;
}

describe("another version of the tool", () => {
  const later: Tool = { version: "0.2.0", commit: "f".repeat(40) };

  it("is said, and is no difference where all else is read the same; but who made it cannot be told", async () => {
    const verified = await verify(filed, [a, b], later);
    expect(unlike(verified)).toEqual(["differs: tool"]);
    expect(verified).toMatchObject({ verdict: "cannot-tell", say: { params: { why: "tool" } } });
    expect(verified.lines.find(({ say }) => say.id === "report.tool")?.say.params).toEqual({
      result: "differs",
      reported: "0.1.0 (0123456789ab)",
      here: "0.2.0 (ffffffffffff)",
    });
  });

  it("is another where only the commit is", async () => {
    expect(unlike(await verify(filed, [a, b], { ...tool, commit: "0".repeat(40) }))).toEqual(["differs: tool"]);
    expect((await verify(filed, [a, b], null)).verdict).toBe("cannot-tell");
  });

  it("may go by other rules, which is said too", async () => {
    const other = forged(filed, (report) => {
      report.tool = later;
      report.rules += 1;
    });
    const verified = await verify(other, [a, b]);
    expect(unlike(verified)).toEqual(["differs: tool", "differs: differs rules"]);
    expect(verified.verdict).toBe("cannot-tell");
  });

  it("is no excuse: what is read otherwise differs", async () => {
    const other = forged(filed, (report) => {
      report.tool = later;
      report.captures.a.dateLines[0].bits.labKeyword = 0;
    });
    expect(await verify(other, [a, b])).toMatchObject({
      verdict: "differs",
      say: { params: { why: "readingOtherTool" } },
    });
  });
});

describe("what is no report", () => {
  const error = async (text: string): Promise<string> => {
    const verification = await verifyReport(text, [a, b], analyseBy(tool), tool);
    return "error" in verification ? verification.error.id : verification.verdict;
  };

  it.each([
    ["nothing", "", "report.not-a-report"],
    ["prose", "Today's date is 2026-06-30.", "report.not-a-report"],
    ["a list", "[]", "report.not-a-report"],
    ["another JSON", '{"telltale": "link"}', "report.not-a-report"],
    ["a cut report", filed.slice(0, -10), "report.not-a-report"],
    [
      "a deep one",
      `{"telltale":"report","version":1,"report":${"[".repeat(100_000)}${"]".repeat(100_000)}}`,
      "report.not-a-report",
    ],
    ["a later form", filed.replace('"version": 1\n', '"version": 2\n'), "report.newer"],
    ["one without its parts", '{"telltale": "report", "version": 1}', "report.malformed"],
    ["a number that is none", filed.replace('"canHide": false', '"canHide": 1e999'), "report.malformed"],
    ["one with a prototype", filed.replace('"cuts": []', '"cuts": [], "__proto__": {"x": 1}'), "report.malformed"],
    ["sixteen million spaces", filed + " ".repeat(17_000_000), "report.too-large"],
  ])("gives one sentence: %s", async (_, text, id) => {
    expect(await error(text)).toBe(id);
  });

  it("is told from a report by its bytes alone: white space, order and a byte order mark are changes", async () => {
    for (const text of [
      `\ufeff${filed}`,
      filed.replaceAll("\n", "\r\n"),
      JSON.stringify(JSON.parse(filed)),
      `${filed}\n`,
    ]) {
      const verified = await verify(text, [a, b]);
      expect(verified.verdict).toBe("differs");
      expect(unlike(verified)).toEqual(["differs: bytes"]);
    }
    expect(unlike(await verify(filed.replace("u02b9", "u02B9"), [a, b]))).toEqual(["differs: bytes"]);
  });

  it("is not read where the captures are gone", async () => {
    const gone = (): Promise<Report> => Promise.reject(new Error("gone"));
    const verification = await verifyReport(filed, [a, b], gone, tool);
    expect("error" in verification || unlike(verification)).toEqual(["cannot-tell: untold reading"]);
  });
});

const captures = fileURLToPath(new URL("../../../../shared/captures/", import.meta.url));

describe.skipIf(!existsSync(captures))("a report of a real pair", () => {
  it("matches, and a byte of a capture is caught", async () => {
    const bytes = (name: string): Uint8Array => readFileSync(`${captures}${name}.trace.jsonl`);
    const load = (name: string) => readCapture({ bytes: bytes(name), name });
    const [x, y] = [await load("2.1.144-A-slash"), await load("2.1.144-B-dash")];
    const report = toJson(namePoints(await reportOf(x, y), nameOf));
    expect(unlike(await verify(report, [y, x]))).toEqual([]);
    const changed = Uint8Array.from(bytes("2.1.144-A-slash"));
    const at = changed.findIndex((byte, index) => index > 5_000 && byte === 0x61);
    changed[at] = 0x62;
    expect((await verify(report, [await readCapture({ bytes: changed, name: "2.1.144-A-slash" }), y])).verdict).toBe(
      "differs",
    );
  });
});
