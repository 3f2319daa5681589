import { describe, expect, it } from "vitest";
import { readCapture } from "#engine/capture/readCapture.ts";
import { loadNames } from "#engine/text/names.ts";
import { boundReport } from "./boundReport.ts";
import { analyse, file, madeReports, marked, placed, plain, recorded, reportOf } from "./madeReports.fixture.ts";
import { namePoints } from "./namePoints.ts";
import { readingDigest } from "./readingDigest.ts";

describe("the digest of a reading", () => {
  it("does not depend on names, on the tool, on how a text was brought, or on being filed", async () => {
    const [a, b] = [await file(recorded(marked), "a.jsonl"), await file(recorded(marked), "b.jsonl")];
    const digest = readingDigest(await reportOf(a));
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(readingDigest(await reportOf(b))).toBe(digest);
    expect(readingDigest(await analyse({ capture: a }, undefined, null))).toBe(digest);
    expect(readingDigest(await reportOf(await readCapture({ text: recorded(marked) })))).toBe(digest);
    expect(readingDigest(namePoints(await reportOf(a), await loadNames()))).toBe(digest);
    for (const report of await madeReports()) {
      expect(readingDigest(boundReport(report).report)).toBe(readingDigest(report));
    }
  });

  it("is another where another side, another bit, another place or another statement was read", async () => {
    const texts = [marked, plain, "Today\u02bcs date is 2026/06/30.", placed(marked), placed(plain), "nothing here"];
    const captures = await Promise.all(texts.map((text) => readCapture({ text })));
    const reports = [...captures.map((one) => reportOf(one)), reportOf(undefined, captures[0])];
    const digests = (await Promise.all(reports)).map(readingDigest);
    expect(new Set(digests).size).toBe(digests.length);
  });
});
