/** Words that somebody knows who tries words: a large dictionary, without its rarest. */
const WORDS = 100_000;

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
  const byWords = pieces.reduce((guesses, piece) => {
    // Han is written without spaces: two characters are a word as a rule.
    if (/^\p{Script=Han}+$/u.test(piece))
      return guesses * Math.min(3_500 ** [...piece].length, WORDS ** Math.ceil([...piece].length / 2));
    return guesses * (/^\p{L}+$/u.test(piece) ? Math.min(WORDS, byCharacters(piece)) : byCharacters(piece));
  }, 1);
  return pieces.length === 0 ? byCharacters(answer) : Math.min(byWords, byCharacters(answer));
}

function byCharacters(text: string): number {
  const size = classes.reduce((sum, [pattern, count]) => (pattern.test(text) ? sum + count : sum), 0);
  return Math.max(size, 1) ** [...text].length;
}
