import { decodeText } from "#engine/channels/decodeText.ts";
import { channels } from "#engine/channels/registry.ts";
import { KNOWN_DOMAINS, LAB_KEYWORDS } from "#engine/marker/lists.ts";
import type { AnswerJudgement, ChallengeDraft, Sentence } from "#engine/types.ts";
import { guessesFor } from "./guessesFor.ts";
import { normalizeAnswer } from "./normalizeAnswer.ts";

/**
 * Tries a second at 600,000 iterations. A processor's core in a browser takes some 0.2 s for one. A graphics card of 2022 (RTX 4090) makes about
 * 8.9 million of 999 iterations a second by hashcat's own benchmark (mode 10900): some 15,000 of 600,000.
 */
const COMPUTER = 5;
const GRAPHICS_CARD = 15_000;

/** Below it a graphics card is through within a day. */
const GUESSABLE = 1e9;

/** Answers of which there are so few that a pupil needs no computer to try them all. */
const FEW = new Set(
  "yes no true false none nothing both a b c d \u662f \u5426 \u5bf9 \u9519 \u6709 \u6ca1\u6709 \u65e0".split(" "),
);

/** Names that the page itself shows: they are tried first. */
const KNOWN: ReadonlySet<string> = new Set([...KNOWN_DOMAINS, ...LAB_KEYWORDS, ...channels.map(({ id }) => id)]);

const CODE_POINT = /^u\+[0-9a-f]{4,6}$/;

/** Shorter answers are found by trying all, whatever they are made of. */
const SHORT = 6;

/**
 * How hard the answer of a puzzle is to come by for somebody who has the link and does not solve it: what gives it away, and how many tries it
 * would take at most. Everybody may try as often as they like, without the page.
 *
 * It knows no dictionary: a word counts as one of a hundred thousand, among others as one of ten thousand. What it cannot know is what a class is talking about.
 */
export async function judgeAnswer(draft: ChallengeDraft): Promise<AnswerJudgement> {
  const { comparison, text, question, hints } = draft;
  const answer = normalizeAnswer(draft.answer, comparison);
  const loose = normalizeAnswer(draft.answer, "loose");
  const says: Sentence[] = [];
  let guesses = guessesFor(answer);
  const isIn = (clear: string): boolean => loose !== "" && normalizeAnswer(clear, "loose").includes(loose);
  const say = (sentence: Sentence, most: number): void => {
    says.push(sentence);
    guesses = Math.min(guesses, most);
  };
  // As many as there are words, and neighbours of words, to try.
  if (hints.some(isIn)) say({ id: "challenge.answer-in-hint", params: {} }, wordsOf(hints.join(" ")));
  if (isIn(question)) say({ id: "challenge.answer-in-question", params: {} }, wordsOf(question));
  if (isIn(text)) say({ id: "challenge.answer-in-text", params: {} }, wordsOf(text));
  const decoded = (await decodeText(text)).filter(({ weak }) => !weak);
  if (decoded.some(({ payload }) => isIn(payload?.text ?? ""))) {
    // No estimate of tries: that is how the puzzle is solved.
    says.push({ id: "challenge.answer-decodes", params: {} });
  }
  if (FEW.has(loose)) say({ id: "challenge.answer-few", params: {} }, FEW.size);
  else if (KNOWN.has(loose) || CODE_POINT.test(loose)) say({ id: "challenge.answer-known", params: {} }, 160_000);
  else if (/^[0-9]+$/.test(loose)) says.push({ id: "challenge.answer-digits", params: { count: loose.length } });
  else if ([...loose].length < SHORT) says.push({ id: "challenge.answer-short", params: { count: [...loose].length } });
  else if (/^\p{L}+$/u.test(loose) && guesses < GUESSABLE) says.push({ id: "challenge.answer-word", params: {} });
  if (/['"\u2018-\u201f\u2013\u2014]|--/.test(answer)) says.push({ id: "challenge.answer-typed", params: {} });
  return {
    says,
    guesses,
    seconds: { computer: guesses / COMPUTER, graphicsCard: guesses / GRAPHICS_CARD },
    guessable: guesses < GUESSABLE,
  };
}

/** Stretches of up to four words: as good as all that somebody would take from a text. */
function wordsOf(clear: string): number {
  return clear.split(/\s+/).length * 4;
}
