import { create } from "zustand";
import type { AnswerComparison, ChallengeDraft, Puzzle } from "#engine/index.ts";
import { words } from "#messages/index.ts";

/** What the maker of a puzzle has said so far. It stays while they look at something else; nothing of it leaves the page but in a link. */
export interface Draft {
  readonly way: "hide" | "own";
  /** Null for the first of all channels, and for that channel's own cover. */
  readonly channel: string | null;
  readonly cover: string | null;
  readonly message: string;
  /** A text of their own. */
  readonly own: string;
  /** Null for the question that is offered, in the language of the moment. */
  readonly question: string | null;
  readonly hints: readonly string[];
  readonly answer: string;
  readonly comparison: AnswerComparison;
  /** The link that was made last, and of what. */
  readonly made: { readonly payload: string; readonly of: ChallengeDraft } | null;
}

const blank: Draft = {
  way: "hide",
  channel: null,
  cover: null,
  message: "",
  own: "",
  question: null,
  hints: [],
  answer: "",
  comparison: "loose",
  made: null,
};

export const useDraft = create<Draft>()(() => blank);

export function change(part: Partial<Draft>): void {
  useDraft.setState(part);
}

/** Begins another puzzle with what a finished one has. Its answer is not known from its link, and not taken over from here. */
export function likePuzzle({ text, question, hints, comparison }: Puzzle): void {
  useDraft.setState({ ...blank, way: "own", own: text, question, hints, comparison }, true);
}

/** The same for the one that is being made: all of it stays but what only this one has. */
export function another(): void {
  useDraft.setState({ answer: "", message: "", made: null });
}

/** What is to be made of it, with the text as it has come out. Hints without a word are none. */
export function draftOf({ question, hints, answer, comparison }: Draft, text: string): ChallengeDraft {
  return {
    text,
    question: question ?? words("challenge.question-example"),
    hints: hints.filter((hint) => hint.trim() !== ""),
    answer,
    comparison,
  };
}

/** What is still missing; null where nothing is. */
export function missingIn({ text, question, answer }: ChallengeDraft): "text" | "question" | "answer" | null {
  if (text === "") return "text";
  if (question.trim() === "") return "question";
  return answer.trim() === "" ? "answer" : null;
}
