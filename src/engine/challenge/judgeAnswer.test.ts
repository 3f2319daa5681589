import { describe, expect, it } from "vitest";
import { hide } from "#engine/channels/hide.ts";
import { encodeWtf8 } from "#engine/text/wtf8.ts";
import { judgeAnswer } from "./judgeAnswer.ts";

const puzzle = {
  text: "Once upon a time there was a sentence with nothing in it.",
  question: "What does it say?",
  hints: ["It is a kind of bird."],
  comparison: "loose",
} as const;

async function judged(answer: string, of: Partial<typeof puzzle> | { readonly text: string } = {}) {
  const { says, guessable, guesses } = await judgeAnswer({ ...puzzle, ...of, answer });
  return { says: says.map(({ id }) => id.replace("challenge.answer-", "")), guessable, guesses };
}

describe("the maker of a puzzle is told of an answer", () => {
  it.each([
    ["that stands in a hint", "A kind of BIRD", "in-hint"],
    ["that stands in the question", "what does", "in-question"],
    ["that stands in the text in clear", "nothing", "in-text"],
    ["that is one of a few", "Yes", "few"],
    ["that is one of a few in Chinese", "\u662f", "few"],
    ["that the page itself names", "zenmux.ai", "known"],
    ["that is a code point", "u+02b9", "known"],
    ["that is digits", "20260630", "digits"],
    ["that is short", "b4ll", "short"],
    ["that is one word", "nightingale", "word"],
    ["that phones write in another way", "Bob's bicycle", "typed"],
  ])("%s", async (_, answer, id) => {
    expect((await judged(answer)).says).toContain(id);
  });

  it("that everybody finds by decoding: that is the puzzle", async () => {
    const text = await hide("tags", puzzle.text, encodeWtf8("meet at the quiet harbour gate"));
    const { says, guessable } = await judged("the Quiet harbour gate", { text });
    expect(says).toEqual(["decodes"]);
    expect(guessable).toBe(false);
  });

  it("that nothing gives away, by no word", async () => {
    const { says, guesses, guessable } = await judged("seven green bicycles asleep");
    expect(says).toEqual([]);
    expect(guesses).toBe(1e16);
    expect(guessable).toBe(false);
  });
});

describe("the estimate of guesses", () => {
  it.each([
    ["2026", 1e4],
    ["nightingale", 1e5],
    ["blue whale", 1e8],
    ["ab", 26 ** 2],
    ["\u71d5\u5b50\u5f52\u6765", 1e10],
  ])("of %s is %d at most", async (answer, most) => {
    const { guesses } = await judged(answer);
    expect(guesses).toBeLessThanOrEqual(most);
    expect(guesses).toBeGreaterThan(most / 100);
  });
});
