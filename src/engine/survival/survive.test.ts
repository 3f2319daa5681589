import { beforeAll, describe, expect, it } from "vitest";
import { channels } from "#engine/channels/registry.ts";
import type { SurvivalCell, SurvivalFate, SurvivalMatrix } from "#engine/types.ts";
import { say } from "#messages/index.ts";
import { longestSurvival } from "./longestSurvival.ts";
import { survivalDetail, survivalMatrix, surviveText } from "./survive.ts";
import { transformations } from "./transformations.ts";

let matrix: SurvivalMatrix;
beforeAll(async () => {
  matrix = await survivalMatrix();
}, 60_000);

function cell(carrier: string, transformation: string): SurvivalCell {
  const row = matrix.carriers.findIndex(({ id }) => id === carrier);
  const column = matrix.transformations.findIndex(({ id }) => id === transformation);
  const found = matrix.cells[row]?.[column];
  if (found === undefined) throw new Error(`no cell ${carrier}, ${transformation}`);
  return found;
}

const fate = (carrier: string, transformation: string): SurvivalFate => cell(carrier, transformation).fate;

/** Known domain, lab keyword, listed time zone. */
const states = ["000", "100", "010", "110", "001", "101", "011", "111"].map((bits) => `date-line-${bits}`);
const curly = states.filter((id) => id.startsWith("date-line-10"));
const letters = states.filter((id) => /-(?:01|11)\d$/.test(id));
const slashed = states.filter((id) => id.endsWith("1"));

describe("the matrix", () => {
  it("has every channel, the eight states and innocent texts, each with a cell for everything that happens", () => {
    const ids = matrix.carriers.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(states));
    expect(ids).toEqual(expect.arrayContaining(channels.map(({ id }) => id).filter((id) => id !== "date-line")));
    expect(new Set(ids).size).toBe(ids.length);
    for (const row of matrix.cells) expect(row).toHaveLength(transformations.length);
    for (const { title } of [...matrix.carriers, ...matrix.transformations])
      expect(say(title)).not.toMatch(/^transforms\./);
  });

  it("every carrier survives where nothing is changed: what it carries is read to begin with", () => {
    for (const { id } of matrix.carriers) expect([id, fate(id, "json")]).toEqual([id, "survives"]);
  });

  it("normal forms leave all eight states of the date line as they are: neither detector nor cure", () => {
    for (const form of ["nfc", "nfd", "nfkc", "nfkc-visible"])
      for (const id of states)
        expect([id, form, cell(id, form)]).toEqual([id, form, { ...cell(id, "json"), changed: false }]);
  });

  it("windows-1252 keeps U+2019 and loses U+02BC and U+02B9; the separator stays readable", () => {
    for (const id of curly) expect(fate(id, "windows-1252")).toBe("survives");
    for (const id of letters)
      expect(cell(id, "windows-1252").halves).toEqual({ apostrophe: "damaged", separator: "survives" });
  });

  it("straight quotes erase U+2019 only, and no separator", () => {
    for (const id of curly)
      expect(cell(id, "straight-quotes").halves).toEqual({ apostrophe: "gone", separator: "survives" });
    for (const id of letters) expect(fate(id, "straight-quotes")).toBe("survives");
    for (const id of slashed) expect(cell(id, "straight-quotes").halves?.separator).toBe("survives");
    expect(fate("date-line-100", "straight-quotes")).toBe("gone");
    // Half of it is left.
    expect(fate("date-line-101", "straight-quotes")).toBe("damaged");
  });

  it("folding to ASCII erases all three marked apostrophes, and no separator", () => {
    for (const id of [...curly, ...letters])
      expect(cell(id, "ascii").halves).toEqual({ apostrophe: "gone", separator: "survives" });
    expect(fate("date-line-001", "ascii")).toBe("survives");
  });

  it("smart quotes damage the plain line, which nobody marked, and make U+2019 inconclusive", () => {
    expect(cell("date-line-000", "smart-quotes").halves).toEqual({ apostrophe: "damaged", separator: "survives" });
    for (const id of curly) expect(fate(id, "smart-quotes")).toBe("damaged");
    for (const id of letters) expect(fate(id, "smart-quotes")).toBe("survives");
  });

  it("sub2api's rule erases every state; tingly-box's leaves U+02B9 standing", () => {
    for (const id of states.slice(1)) expect([id, fate(id, "sub2api")]).toEqual([id, "gone"]);
    for (const id of [...curly, "date-line-010", "date-line-011"]) expect(fate(id, "tingly-box")).toBe("gone");
    expect(fate("date-line-110", "tingly-box")).toBe("survives");
    expect(cell("date-line-111", "tingly-box").halves).toEqual({ apostrophe: "survives", separator: "gone" });
  });

  it("the date line is read through escapes and through a misreading", () => {
    for (const id of states) for (const way of ["json-left", "misread"]) expect(fate(id, way)).toBe("survives");
  });

  it.each([
    ["zero-width-bits", "four-zero-widths", "gone"],
    ["sneaky-bits", "four-zero-widths", "survives"],
    ["tags", "formats-stripped", "gone"],
    ["variation-selectors", "formats-stripped", "survives"],
    ["variation-selectors", "nfkc-visible", "gone"],
    ["tags", "nfkc", "survives"],
    ["steg-cloak", "nfkc", "survives"],
    ["en-em-bits", "nfkc", "gone"],
    ["en-em-bits", "nfc", "survives"],
    ["normalization", "nfc", "gone"],
    ["normalization", "nfd", "gone"],
    ["homoglyph-bits", "nfkc-visible", "survives"],
    ["snow", "trim-lines", "gone"],
    ["snow", "crlf", "survives"],
    ["snow", "trim", "survives"],
    ["white-space", "trim-lines", "survives"],
    ["white-space", "collapse", "gone"],
    ["line-endings", "lf", "gone"],
    ["line-endings", "crlf", "gone"],
    ["line-endings", "html", "gone"],
    ["odd-code-points", "json", "survives"],
    ["vercel-stega", "page", "survives"],
    ["zwus", "windows-1252", "damaged"],
    ["compatibility-forms", "nfkc", "gone"],
    ["innocent-persian", "formats-stripped", "damaged"],
    ["innocent-emoji", "four-zero-widths", "damaged"],
    ["innocent-emoji", "out-of-character", "survives"],
    ["innocent-vietnamese", "nfd", "damaged"],
    ["innocent-date", "tingly-box", "damaged"],
    ["innocent-date", "sub2api", "survives"],
  ] as const)("%s through %s: %s", (carrier, transformation, expected) => {
    expect(fate(carrier, transformation)).toBe(expected);
  });

  it("is the same every time it is computed", async () => {
    expect(await survivalDetail({ carrier: "steg-zero" }, "misread")).toEqual(
      await survivalDetail({ carrier: "steg-zero" }, "misread"),
    );
  });
});

describe("one cell in detail", () => {
  it("agrees with the matrix, and its changes lead from before to after", async () => {
    const { before, after, carried, changes } = await survivalDetail({ carrier: "date-line-100" }, "straight-quotes");
    expect(carried).toMatchObject([{ what: { kind: "date-line" }, cell: { fate: "gone" } }]);
    expect(changes.map(({ a, b }) => [before.slice(a.start, a.end), after.slice(b.start, b.end)])).toEqual([
      ["\u2019", "'"],
    ]);
    expect(before.replace("\u2019", "'")).toBe(after);
  });

  it("says what is read afterwards where it is something else", async () => {
    const { left } = await survivalDetail({ carrier: "date-line-000" }, "smart-quotes");
    expect(left).toMatchObject([{ kind: "date-line", line: { apostrophe: "U+2019", status: "inconclusive" } }]);
  });

  it("knows no other carriers and transformations", async () => {
    await expect(survivalDetail({ carrier: "x" }, "nfc")).rejects.toThrow(RangeError);
    await expect(survivalDetail({ text: "x" }, "x")).rejects.toThrow(RangeError);
  });
});

describe("somebody's own text", () => {
  const tags = "Hi \u{E0048}\u{E0065}\u{E006C}\u{E006C}\u{E006F} there.";
  const text = `Today\u2019s date is 2026/06/30. It's here.\n${tags} \u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645`;

  it("is followed thing by thing: what is read, what is found, what is ordinary", () => {
    const { carried, cells, more } = surviveText(text);
    expect(carried.map((one) => (one.kind === "date-line" ? one.kind : `${one.kind} ${one.finding.channel}`))).toEqual([
      "date-line",
      "payload tags",
      "ordinary zero-width",
    ]);
    const column = transformations.findIndex(({ id }) => id === "formats-stripped");
    expect(cells.map((row) => row[column]?.fate)).toEqual(["survives", "gone", "gone"]);
    expect(more).toBe(0);
  });

  it("two equal payloads are told apart by where they stand", () => {
    const twice = `${tags}\n${tags.replace("there", "and here")}`;
    const { carried } = surviveText(twice);
    expect(carried).toHaveLength(2);
  });

  it("is refused above its bound, and nothing is read in an empty one", () => {
    expect(() => surviveText("a".repeat(longestSurvival + 1))).toThrow(RangeError);
    expect(surviveText("").carried).toEqual([]);
  });
});
