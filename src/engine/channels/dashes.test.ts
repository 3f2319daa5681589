import { describe, expect, it } from "vitest";
import { dashes } from "./dashes.ts";
import { seenBy } from "./letters/seenBy.ts";

const strengths = (text: string) => seenBy(dashes, text).map(({ strength }) => strength);

describe("hyphens", () => {
  it("another kind than usual is counted, and ordinary", () => {
    expect(seenBy(dashes, "a well\u2011known, long\u2011lived and far-off place")[0]).toMatchObject({
      strength: "benign",
      say: { params: { counts: "U+2011 \u00d7 2" } },
    });
    expect(strengths("step\u2011by\u2011step ".repeat(100))).toEqual(["benign"]);
  });

  it("several kinds that change from word to word are worth a line", () => {
    const text = Array.from("01101001", (bit) => `half${bit === "1" ? "\u2010" : "\u2011"}way`).join(" ");
    expect(seenBy(dashes, text)[0]).toMatchObject({ strength: "unexplained", say: { id: "channels.hyphens-mixed" } });
  });

  it.each([
    ["dashes between words", "here \u2014 and there \u2013 and Michelson\u2013Morley"],
    ["numbers", "3\u20135, \u22121, 4\u22122, 020\u20127946"],
    ["Japanese", "\u30B3\u30F3\u30D4\u30E5\u2010\u30BF\u2010 \u30B9\u30AD\u2212 \uFF0D"],
    ["Hebrew", "\u05D1\u05D9\u05EA\u05BE\u05E1\u05E4\u05E8"],
    ["plain", "well-known"],
  ])("%s: passed over", (_, text) => {
    expect(strengths(text)).toEqual([]);
  });
});
