import { describe, expect, it } from "vitest";
import { analyze, type Bits, readCapture } from "#engine/index.ts";
import { comparePrediction } from "./comparePrediction.ts";

const none: Bits = { knownDomain: null, labKeyword: null, listedTimeZone: null };
const all: Bits = { knownDomain: 0, labKeyword: 1, listedTimeZone: 1 };

const marked = "Today\u02BCs date is 2026/06/30.";
const plain = "Today's date is 2026-06-30.";

/** A request body with a date line in its place. */
function body(sentence: string, version: string): string {
  return JSON.stringify({
    model: "made-up",
    system: [{ type: "text", text: `x-anthropic-billing-header: cc_version=${version}.1a2; cc_entrypoint=cli;` }],
    messages: [{ role: "user", content: [{ type: "text", text: `# currentDate\n${sentence}\n` }] }],
  });
}

/** The outcome of each row, as `a listedTimeZone 1 1 as`. */
async function rows(a: Bits, b: Bits, texts: readonly [a: string, b?: string]): Promise<string[]> {
  const [first, second] = await Promise.all(
    texts.map(async (text) => ({ capture: await readCapture({ text: text ?? "", origin: "pasted" }) })),
  );
  const { captures } = await analyze(first, second);
  return comparePrediction({ a, b }, captures).map(({ side, name, predicted, observed, outcome }) =>
    [side, name, predicted, observed, outcome].join(" "),
  );
}

describe("a prediction beside what was read", () => {
  it("has a row for each bit that was predicted, A before B", async () => {
    expect(await rows({ ...all, knownDomain: 1 }, { ...none, listedTimeZone: 0 }, [marked, plain])).toEqual([
      "a knownDomain 1 0 other",
      "a labKeyword 1 1 as",
      "a listedTimeZone 1 1 as",
      "b listedTimeZone 0 0 as",
    ]);
  });

  it("says nothing of what was not predicted, and nothing of a capture that was not brought", async () => {
    expect(await rows(none, none, [marked, plain])).toEqual([]);
    expect(await rows(none, all, [marked])).toEqual([]);
  });

  it("stays open where the text has no date line", async () => {
    expect(await rows({ ...none, labKeyword: 0 }, none, ["Hello."])).toEqual(["a labKeyword 0  open"]);
  });

  it("stays open in the bits that a curly or lost apostrophe leaves open, and counts the separators", async () => {
    expect(await rows(all, none, ["Today?s date is 2026/06/30."])).toEqual([
      "a knownDomain 0  open",
      "a labKeyword 1  open",
      "a listedTimeZone 1 1 as",
    ]);
  });

  it("stays open for a version that does not have the rules, whatever its line looks like", async () => {
    expect(await rows(all, none, [body(marked, "2.1.150")])).toContain("a labKeyword 1 1 as");
    expect(await rows(all, none, [body(marked, "2.1.250")])).toEqual([
      "a knownDomain 0  open",
      "a labKeyword 1  open",
      "a listedTimeZone 1  open",
    ]);
  });
});
