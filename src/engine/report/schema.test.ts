import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import * as v from "valibot";
import { describe, expect, expectTypeOf, it } from "vitest";
import { readCapture } from "#engine/capture/readCapture.ts";
import { loadNames } from "#engine/text/names.ts";
import type { Report, Sentence } from "#engine/types.ts";
import { bounds } from "./bounds.ts";
import { publishedSchema } from "./generate/publishedSchema.ts";
import { file, madeReports, marked, plain, recorded, reportOf } from "./madeReports.fixture.ts";
import { namePoints } from "./namePoints.ts";
import { type ReportFile, reportFile } from "./schema.ts";
import { toJson } from "./toJson.ts";

const published = readFileSync(new URL("../../../public/report.schema.json", import.meta.url), "utf8");
const validate = new Ajv({ strict: false }).compile(JSON.parse(published));

/** A report as a file has it: nothing is read-only, and a sentence may be one that is not known yet. */
type Filed<T> = T extends Sentence
  ? { id: string; params: Record<string, string | number> }
  : T extends readonly (infer Item)[]
    ? Filed<Item>[]
    : T extends object
      ? { -readonly [Key in keyof T]: Filed<T[Key]> }
      : T;

describe("the schema of a filed report", () => {
  it("has the type of a report, in both directions", () => {
    expectTypeOf<ReportFile["report"]>().toEqualTypeOf<Filed<Report>>();
  });

  it("is published as it is", () => {
    expect(published).toBe(publishedSchema());
  });

  it("fits every report that is made, here and as it is published", async () => {
    const nameOf = await loadNames();
    for (const report of await madeReports()) {
      for (const one of [report, namePoints(report, nameOf)]) {
        const filed = JSON.parse(toJson(one));
        expect(v.safeParse(reportFile, filed).issues).toBeUndefined();
        validate(filed);
        expect(validate.errors).toBeNull();
      }
    }
  });

  it("knows no word for what it does not name, and accepts sentences that are not known yet", async () => {
    const filed = JSON.parse(toJson(await reportOf(await file(recorded(marked)), await file(recorded(plain)))));
    // biome-ignore lint/suspicious/noExplicitAny: it is broken on purpose.
    const broken: ((copy: any) => void)[] = [
      (copy) => delete copy.digest,
      (copy) => delete copy.report.rules,
      (copy) => (copy.version = 2),
      (copy) => (copy.verdict = "authentic"),
      (copy) => (copy.report.captures.a.authentic = true),
      (copy) => (copy.report.captures.c = copy.report.captures.a),
      (copy) => (copy.report.captures.a.sha256 = "ABC"),
      (copy) => (copy.report.captures.a.bytes = -1),
      (copy) => (copy.report.captures.a.bytes = 1.5),
      (copy) => (copy.report.captures.a.dateLines[0].bits.labKeyword = 2),
      (copy) => (copy.report.captures.a.dateLines[0].apostrophe = "U+2B9"),
      (copy) => (copy.report.captures.a.dateLines[0].text = "x".repeat(bounds.text + 1)),
      (copy) => (copy.report.captures.a.headline.params = { state: null }),
      (copy) => (copy.report.captures.a.headline.params = { state: { deep: 1 } }),
      (copy) => (copy.report.reading[0].level = "proven"),
      (copy) => (copy.report.names = { apostrophe: "APOSTROPHE" }),
      (copy) => (copy.report.ruler.columns[0].a.text = 1),
    ];
    for (const change of broken) {
      const copy = structuredClone(filed);
      change(copy);
      expect([v.is(reportFile, copy), validate(copy)], String(change)).toEqual([false, false]);
    }
    const later = structuredClone(filed);
    later.report.captures.a.headline = { id: "marker.headline-of-next-year", params: { count: 3, how: "well" } };
    expect([v.is(reportFile, later), validate(later)]).toEqual([true, true]);
  });
});

const captures = fileURLToPath(new URL("../../../../shared/captures/", import.meta.url));

describe.skipIf(!existsSync(captures))("a report of a real pair", () => {
  it.each(["2.1.144", "2.1.145"])("%s fits the schema, and is small", async (version) => {
    const load = (name: string) => readCapture({ bytes: readFileSync(`${captures}${name}.trace.jsonl`), name });
    const json = toJson(await reportOf(await load(`${version}-A-slash`), await load(`${version}-B-dash`)));
    validate(JSON.parse(json));
    expect(validate.errors).toBeNull();
    expect(json.length).toBeLessThan(300_000);
  });
});
