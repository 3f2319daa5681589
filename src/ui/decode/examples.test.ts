import { describe, expect, it } from "vitest";
import { analyze, readCapture, simulateDateLine } from "#engine/index.ts";
import { markerStates, pairCapture, smartQuoteText, stateSentence, stateText } from "./examples.ts";

const hosts = { "00": "gateway.example", "10": "packyapi.com", "01": "deepseek.example", "11": "deepseek.cn" } as const;

async function read(a: string, b?: string) {
  const captures = await Promise.all(
    [a, ...(b === undefined ? [] : [b])].map((text) => readCapture({ text, origin: "example" })),
  );
  const [first, second] = captures.map((capture) => ({ capture }));
  return analyze(first, second);
}

describe("the made-up examples", () => {
  it.each(markerStates)("write state %o as the published rules do, and it reads back", async (state) => {
    const simulated = simulateDateLine({
      baseUrl: `https://${hosts[`${state.knownDomain}${state.labKeyword}`]}`,
      timeZone: state.listedTimeZone === 1 ? "Asia/Shanghai" : "Europe/Lisbon",
      date: "2026-06-30",
    });
    expect(stateSentence(state)).toBe(simulated.sentence);
    const { captures } = await read(stateText(state));
    expect(captures.a?.dateLines).toMatchObject([
      { bits: state, status: "decoded", place: "expected", applies: "unknown" },
    ]);
    expect(captures.a?.origin).toBe("example");
  });

  it("have a pair in the shape of the real one: A altered and marked, B consistent and plain, both through loopback", async () => {
    const report = await read(pairCapture("a"), pairCapture("b"));
    const { a, b } = report.captures;
    expect(a?.dateLines[a.dateLine ?? -1]?.bits).toEqual({ knownDomain: 0, labKeyword: 0, listedTimeZone: 1 });
    expect(b?.dateLines[b.dateLine ?? -1]?.bits).toEqual({ knownDomain: 0, labKeyword: 0, listedTimeZone: 0 });
    expect([a?.integrity.verdict, b?.integrity.verdict]).toEqual(["altered", "consistent"]);
    expect([a?.version, a?.host]).toEqual(["2.1.144", "127.0.0.1:41001"]);
    expect(report.groups[0]).toMatchObject({ class: "separator", inDateLine: true });
    expect(report.groups[0]?.changes).toHaveLength(2);
  });

  it("have a smart-quote trap that is inconclusive, not marked", async () => {
    const { captures } = await read(smartQuoteText());
    expect(captures.a?.dateLines).toMatchObject([
      { status: "inconclusive", bits: { knownDomain: null, labKeyword: null, listedTimeZone: 0 } },
    ]);
  });
});
