import { describe, expect, it } from "vitest";
import { analyze, type Report, readCapture } from "#engine/index.ts";
import { say } from "#messages/index.ts";

const HI = "\u200B\u200C\u200B\u200B\u200C\u200B\u200B\u200B\u200B\u200C\u200C\u200B\u200C\u200B\u200B\u200C";
const tagged = (text: string): string =>
  Array.from(text, (letter) => String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0))).join("");

async function compared(a: string, b: string): Promise<Report> {
  return analyze({ capture: await readCapture({ text: a }) }, { capture: await readCapture({ text: b }) });
}

const shared = ({ reading }: Report) => reading.filter(({ about }) => about === "both");
const payloads = (report: Report): string[] =>
  shared(report)
    .filter(({ kind }) => kind === "payload")
    .map((statement) => say(statement.say));

describe("payloads of two captures", () => {
  it("one that only one of them has is said first of both, with where it stands, reasons and doubts", async () => {
    const report = await compared(`A plain sentence${HI} here.`, "A plain sentence here.");
    const [first] = shared(report);
    expect(first).toMatchObject({ kind: "payload", about: "both" });
    expect(payloads(report)).toEqual([
      "Only A carries a payload of 2 bytes, consistent with ghostchar, SMUGGLR, ZeroWidthStego simple.",
    ]);
    expect(first?.restsOn).toEqual([{ side: "a", part: 0, span: { start: 16, end: 32 } }]);
    expect(first?.supports).not.toEqual([]);
    expect(first?.against).not.toEqual([]);
    expect(first?.notProven.map(say)).toEqual([
      "Who put it there, when, and what for.",
      "That B never had one: it may have been lost on the way, or be in a form that is not known here.",
    ]);
  });

  it("different ones in the same form are said as one", async () => {
    const report = await compared(`Good morning${tagged("left")} all`, `Good morning${tagged("right")} all`);
    expect(payloads(report)).toEqual([
      "A and B carry different payloads, consistent with tags: 4 bytes in A, 5 bytes in B.",
    ]);
    expect(shared(report)[0]?.restsOn.map(({ side }) => side)).toEqual(["a", "b"]);
  });

  it("the same one on both sides is no difference, wherever it stands", async () => {
    const report = await compared(`Good morning${tagged("left")} all`, `${tagged("left")}Good evening, all`);
    expect(payloads(report)).toEqual([]);
  });

  it("one that is there once more is said, and equal ones are counted", async () => {
    const one = `word${tagged("left")} `;
    expect(payloads(await compared(one.repeat(3), one))).toEqual([
      "Only A carries 2 payloads of 4 bytes each, consistent with tags.",
    ]);
  });

  it("nothing is said of two texts without any, or that differ in words", async () => {
    expect(shared(await compared("One sentence.", "Another sentence, longer."))).toEqual([]);
  });
});
