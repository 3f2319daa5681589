import type { Sentence } from "./sentence.ts";

/**
 * How an answer is compared. `loose`: without what stands around it, in whatever case, composed or not, with whatever white space inside.
 * `exact`: code unit by code unit.
 */
export type AnswerComparison = "loose" | "exact";

/** A puzzle, without its answer. */
export interface Puzzle {
  /** What is shown to be looked at, exactly as its maker had it. */
  readonly text: string;
  readonly question: string;
  /** In the order in which they are shown, one at a time. They stand in the link in clear. */
  readonly hints: readonly string[];
  readonly comparison: AnswerComparison;
}

/** A puzzle as a link holds it: with what an answer can be checked by. */
export interface Challenge extends Puzzle {
  readonly check: AnswerCheck;
}

/** What a right answer, and for all that is known no other, derives to. */
export interface AnswerCheck {
  /** Of PBKDF2-HMAC-SHA-256. */
  readonly iterations: number;
  /** 16 bytes. */
  readonly salt: Uint8Array;
  /** 16 bytes. */
  readonly verifier: Uint8Array;
}

/** What the maker of a puzzle says. */
export interface ChallengeDraft extends Puzzle {
  readonly answer: string;
}

/** A link's payload, to stand behind `#learn/challenge/`, or why there is none. */
export type MadeChallenge =
  | { readonly payload: string }
  | { readonly error: "too-long"; readonly length: number; readonly limit: number }
  | { readonly error: "no-crypto" };

/** How hard an answer is to come by, for its maker's eyes alone. An estimate, and no promise. */
export interface AnswerJudgement {
  /** What makes it easy; the gravest first. */
  readonly says: readonly Sentence[];
  /** At most about so many tries for somebody who knows its kind. Infinity where it is beyond counting. */
  readonly guesses: number;
  /** What that takes, in seconds: one computer's processor, and one graphics card. */
  readonly seconds: { readonly computer: number; readonly graphicsCard: number };
  readonly guessable: boolean;
}
