import { describe, expect, it } from "vitest";
import { readCapture } from "#engine/capture/readCapture.ts";
import { canonicalJson } from "#engine/text/canonicalJson.ts";
import { loadNames } from "#engine/text/names.ts";
import { bounds } from "./bounds.ts";
import { analyse, file, marked, placed, plain, recorded, reportOf, tool } from "./madeReports.fixture.ts";
import { namedPoints } from "./namedPoints.ts";
import { namePoints } from "./namePoints.ts";
import { digestOf, toJson } from "./toJson.ts";
import { verifyReport } from "./verifyReport.ts";

const nameOf = await loadNames();

async function namesOf(a: string, b?: string): Promise<Readonly<Record<string, string>>> {
  const report = await reportOf(
    await readCapture({ text: a }),
    b === undefined ? undefined : await readCapture({ text: b }),
  );
  return namePoints(report, nameOf).names;
}

describe("the names in a report", () => {
  it("are of the apostrophes and separators of both sides, not of letters, digits and spaces", async () => {
    const names = await namesOf(placed("Today\u02b9s date is 2026/06/30."), placed("Today's date is 2026-06-30."));
    expect(names).toMatchObject({
      "U+02B9": "MODIFIER LETTER PRIME",
      "U+0027": "APOSTROPHE",
      "U+002F": "SOLIDUS",
      "U+002D": "HYPHEN-MINUS",
    });
    expect(Object.keys(names).filter((point) => ["U+0020", "U+0054", "U+0032"].includes(point))).toEqual([]);
  });

  it("are of what cannot be seen, and of what looks like something else", async () => {
    expect(await namesOf("one \u200b\u2060\u200b\u200c\u200btwo")).toMatchObject({
      "U+200B": "ZERO WIDTH SPACE",
      "U+2060": "WORD JOINER",
    });
    expect(await namesOf("p\u0430y", "pay")).toMatchObject({ "U+0430": "CYRILLIC SMALL LETTER A" });
  });

  it("are of halves of pairs too, and never too many", async () => {
    expect(await namesOf("x\udc00y", "xy")).toMatchObject({ "U+DC00": "<surrogate-DC00>" });
    const many = Array.from(
      { length: 3_000 },
      (_, index) => `a${String.fromCodePoint(0xe0100 + (index % 240), 0x4e00 + index)}`,
    );
    const names = await namesOf(many.join(" "), many.join("\u200b"));
    expect(Object.keys(names).length).toBeLessThanOrEqual(bounds.names);
  });

  it("are enough to check a report by, where the table of all names cannot be had", async () => {
    const [a, b] = [await file(recorded(marked)), await file(recorded(plain))];
    const json = toJson(namePoints(await reportOf(a, b), nameOf));
    const verdictOf = async (text: string) => {
      const lent = new Map(namedPoints(text).map((point) => [point, nameOf(point)]));
      const options = { nameOf: (point: number) => lent.get(point) ?? "" };
      const verification = await verifyReport(text, [a, b], (x, y) => analyse(x, y), tool, options);
      return "error" in verification ? verification.error : verification.verdict;
    };
    expect(namedPoints(json).sort((one, other) => one - other)).toEqual([0x27, 0x2d, 0x2e, 0x2f, 0x2b9]);
    expect(await verdictOf(json)).toBe("matches");
    const forged = JSON.parse(json.replace("MODIFIER LETTER PRIME", "APOSTROPHE"));
    expect(await verdictOf(canonicalJson({ ...forged, digest: digestOf(forged) }))).toBe("differs");
  });
});
