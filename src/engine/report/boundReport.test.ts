import { describe, expect, it } from "vitest";
import { sha256OfText } from "#engine/text/hash.ts";
import type { ReportedChange, RequestSummary } from "#engine/types.ts";
import { boundReport } from "./boundReport.ts";
import { bounds } from "./bounds.ts";
import { file, madeReports, marked, plain, recorded, reportOf } from "./madeReports.fixture.ts";
import { toJson } from "./toJson.ts";

/** Every string of plain data, with its path. */
function* strings(value: unknown, path = ""): Generator<readonly [string, string]> {
  if (typeof value === "string") yield [path, value];
  else if (typeof value === "object" && value !== null) {
    for (const [key, member] of Object.entries(value)) yield* strings(member, `${path}.${key}`);
  }
}

describe("a report that is filed", () => {
  it("holds no long string, whatever the captures held", async () => {
    for (const report of await madeReports()) {
      for (const [path, text] of strings(JSON.parse(toJson(report)))) {
        expect(text.length, path).toBeLessThanOrEqual(path.includes(".payload.") ? bounds.payload : bounds.text);
      }
    }
  });

  it("says of a long value how it begins, how long it is, and its SHA-256", async () => {
    const value = "\u{1F600}".repeat(400);
    const { report } = boundReport(
      await reportOf(await file(recorded(plain)), await file(recorded(plain, { "X-Note": value }))),
    );
    const note = report.fields.find(({ path }) => path.endsWith("X-Note"))?.b ?? "";
    expect(note.startsWith("\u{1F600}".repeat(40))).toBe(true);
    expect(note.endsWith(`\u2026 [length 800, sha256 ${sha256OfText(value)}]`)).toBe(true);
    expect(note).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  });

  it("is bounded once and for all, and one within the bounds stays as it is", async () => {
    for (const report of await madeReports()) {
      const { report: once } = boundReport(report);
      expect(boundReport(once)).toEqual({ report: once, cuts: [] });
    }
    const small = await reportOf(await file(recorded(marked)), await file(recorded(plain)));
    expect(boundReport(small)).toEqual({ report: small, cuts: [] });
  });

  it("keeps the strongest of too many changes, in their order, and says how many there were", async () => {
    const report = await reportOf(await file(recorded(marked)), await file(recorded(plain)));
    const change: ReportedChange = {
      kind: "replace",
      a: { start: 0, end: 1 },
      b: { start: 0, end: 1 },
      pair: 0,
      class: "noise",
      why: { id: "compare.noise-id", params: {} },
      aText: "x",
      bText: "y",
    };
    const { why, aText, bText } = change;
    const group = { why, aText, bText, inDateLine: false };
    const many = Array.from({ length: 7_000 }, (_, index): ReportedChange => {
      return index === 6_999 ? { ...change, class: "invisible" } : { ...change, aText: `${index}` };
    });
    const { report: bound, cuts } = boundReport({
      ...report,
      changes: many,
      groups: [
        { ...group, class: "invisible", changes: [6_999] },
        { ...group, class: "noise", changes: many.slice(0, -1).map((_, index) => index) },
      ],
    });
    expect(cuts).toEqual([{ list: "changes", of: 7_000 }]);
    expect(bound.changes).toHaveLength(bounds.changes);
    expect(bound.truncated).toBe(true);
    expect(bound.groups.map(({ changes }) => changes.length)).toEqual([1, bounds.changes - 1]);
    expect(bound.changes[bound.groups[0]?.changes[0] ?? -1]?.class).toBe("invisible");
    expect(bound.changes[17]?.aText).toBe("17");
  });

  it("lists the first of a hundred thousand requests, and stays a small file", async () => {
    const report = await reportOf(await file(recorded(marked)));
    const { a } = report.captures;
    const requests = Array.from({ length: 100_000 }, () => a?.requests[0] as RequestSummary);
    const json = toJson({ ...report, captures: a ? { a: { ...a, requests } } : {} });
    expect(JSON.parse(json).cuts).toEqual([{ list: "captures.a.requests", of: 100_000 }]);
    expect(json.length).toBeLessThan(1_000_000);
  });
});

describe("the file", () => {
  it("is printable ASCII, and the same for the same report", async () => {
    const [a, b] = [await madeReports(), await madeReports()];
    a.forEach((report, index) => {
      const json = toJson(report);
      expect(json).toMatch(/^[\x20-\x7e\n]*$/);
      expect(json).toBe(toJson(b[index] ?? report));
    });
  });
});
