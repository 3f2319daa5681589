import { describe, expect, it } from "vitest";
import { readCapture } from "#engine/capture/readCapture.ts";
import { analyze } from "#engine/index.ts";
import { claimIds, claims } from "./claims.ts";
import { claimSources } from "./sources.ts";
import { removalAccounts, timeline } from "./timeline.ts";

const reportOn = async (text: string) => analyze({ capture: await readCapture({ text, origin: "example" }) });

describe("every claim", () => {
  it("stands once, in the order in which claims are told", () => {
    expect(claims.map(({ id }) => id)).toEqual(claimIds);
  });

  it.each(claims.map((claim) => [claim.id, claim] as const))(
    "%s has a source, evidence from somewhere, and a beginning",
    (_, claim) => {
      expect(claim.sources.length).toBeGreaterThan(0);
      for (const { who, url, date, quote } of claim.sources) {
        expect(who).not.toBe("");
        if (url !== null) expect(url).toMatch(/^https:\/\/\S+$/);
        if (date !== null) expect(date).toMatch(/^2026-\d\d-\d\d$/);
        // Words that are quoted can be looked up.
        if (quote !== null && claim.id !== "spyware") expect(url).not.toBeNull();
      }
      for (const { from } of claim.evidence) {
        expect(from.length).toBeGreaterThan(0);
        for (const id of from) expect(claimSources[id].title).not.toBe("");
      }
      expect(claim.log[0]?.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    },
  );
});

describe("every example decodes as its row says", () => {
  const bits = async (id: string) => {
    const example = claims.find((claim) => claim.id === id)?.example;
    const { captures } = await reportOn(example?.text ?? "");
    return captures.a?.dateLines[0]?.bits;
  };
  const state = (knownDomain: number, labKeyword: number, listedTimeZone: number) => ({
    knownDomain,
    labKeyword,
    listedTimeZone,
  });

  it.each([
    ["float-bits", state(1, 1, 1)],
    ["every-request", state(0, 0, 0)],
    ["china-is-enough", state(0, 0, 0)],
    ["outside-china", state(1, 0, 0)],
    ["zone-apostrophe", state(0, 0, 1)],
    ["identifiers", state(1, 1, 0)],
    ["keywords", state(0, 0, 0)],
    ["official-endpoint", state(0, 0, 0)],
    ["nfkc-folds", state(0, 1, 0)],
    ["exposure-score", state(0, 0, 0)],
  ])("%s", async (id, expected) => {
    expect(await bits(id)).toEqual(expected);
  });

  it.each([
    ["zero-width", "zero-width-bits", "Hi"],
    ["tags", "tags", "Hi"],
  ])("%s shows what the claim describes", async (id, channel, payload) => {
    const example = claims.find((claim) => claim.id === id)?.example;
    const { captures } = await reportOn(example?.text ?? "");
    expect(captures.a?.findings).toContainEqual(
      expect.objectContaining({ channel, payload: expect.objectContaining({ text: payload }) }),
    );
    const beside = await reportOn(example?.beside ?? "");
    expect(beside.captures.a?.findings.filter(({ strength }) => strength !== "benign")).toEqual([]);
  });

  it("white space is found where the example has it, and not in the line beside it", async () => {
    const example = claims.find(({ id }) => id === "white-space")?.example;
    const raised = async (text: string) =>
      (await reportOn(text)).captures.a?.findings.filter(({ strength }) => strength !== "benign").length;
    expect(await raised(example?.text ?? "")).toBeGreaterThan(0);
    expect(await raised(example?.beside ?? "")).toBe(0);
  });

  it("none is left that no test looks at", () => {
    const looked = 10 + 3;
    expect(claims.filter(({ example }) => example !== null)).toHaveLength(looked);
  });
});

describe("what NFKC does to the three marked apostrophes", () => {
  it("is nothing, as the row says", () => {
    for (const apostrophe of ["\u2019", "\u02BC", "\u02B9"]) {
      expect(apostrophe.normalize("NFC")).toBe(apostrophe);
      expect(apostrophe.normalize("NFKC")).toBe(apostrophe);
    }
  });
});

describe("the timeline", () => {
  it("goes forward, and each of its events has a source", () => {
    const days = timeline.map(({ time }) => time.slice(0, 10));
    expect([...days].sort()).toEqual(days);
    for (const { from } of timeline) expect(from.length).toBeGreaterThan(0);
  });

  it("dates both accounts of the removal by the release that each names", () => {
    const [press, strings] = removalAccounts;
    expect(timeline.find(({ id }) => id === "last")?.time).toBe(press.time);
    expect(timeline.find(({ id }) => id === "gone")?.time).toBe(strings.time);
  });
});
