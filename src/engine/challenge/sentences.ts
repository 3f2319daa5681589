import type { NoParams } from "#engine/types.ts";

/** What makes an answer easy to come by. */
export interface ChallengeSentences {
  /** It stands in a hint, the question or the text, in clear. */
  "challenge.answer-in-hint": NoParams;
  "challenge.answer-in-question": NoParams;
  "challenge.answer-in-text": NoParams;
  /** It is what is hidden in the text, or a part of it. */
  "challenge.answer-decodes": NoParams;
  /** Yes, no, and what else is one of a few. */
  "challenge.answer-few": NoParams;
  /** It is a name that Telltale itself shows: a channel, a code point, an entry of a published list. */
  "challenge.answer-known": NoParams;
  "challenge.answer-digits": { readonly count: number };
  "challenge.answer-short": { readonly count: number };
  "challenge.answer-word": NoParams;
  /** Keyboards of phones write quotation marks, apostrophes and dashes in other ways than those of computers. */
  "challenge.answer-typed": NoParams;
}
