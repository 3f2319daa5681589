/** Words that somebody tries who tries words: one by itself may be any of a large dictionary, among others it is mostly one of everyday use. */
const WORDS = { alone: 100_000, together: 10_000 } as const;

/** What there is to choose from for one character, by what it is. The sign of a class that none is of is any. */
const classes: readonly (readonly [RegExp, number])[] = [
  [/[a-z]/, 26],
  [/[A-Z]/, 26],
  [/[0-9]/, 10],
  [/[\u0020-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u007e]/, 33],
  // The letters of the everyday alphabets beyond ASCII; of Han the characters that are in common use.
  [/[^\u0020-\u007e\p{Script=Han}]/u, 200],
  [/\p{Script=Han}/u, 3_500],
];

/**
 * How many tries find an answer at most, for somebody who tries words and numbers first and everything else then: the smaller of all texts of its length
 * in the characters that it uses, and of all rows of as many words and numbers. An estimate. A phrase that people know is one guess, and is not known here.
 */
export function guessesFor(answer: string): number {
  const pieces = answer.split(/[\s\-_,.;:!?'"\u2018\u2019]+/).filter((piece) => piece !== "");
  const words = pieces.length === 1 ? WORDS.alone : WORDS.together;
  const byWords = pieces.reduce((guesses, piece) => guesses * Math.min(byCharacters(piece), ofWords(piece, words)), 1);
  return pieces.length === 0 ? byCharacters(answer) : Math.min(byWords, byCharacters(answer));
}

/** What is no word is not found among words. */
function ofWords(piece: string, words: number): number {
  // Han is written without spaces: two characters are a word as a rule.
  if (/^\p{Script=Han}+$/u.test(piece)) return words ** Math.ceil([...piece].length / 2);
  return /^\p{L}+$/u.test(piece) ? words : Number.POSITIVE_INFINITY;
}

function byCharacters(text: string): number {
  const size = classes.reduce((sum, [pattern, count]) => (pattern.test(text) ? sum + count : sum), 0);
  return Math.max(size, 1) ** [...text].length;
}
