/** Letters of the International Morse code, dots as 0 and dashes as 1, in the order of the alphabet. */
const CODES =
  "01 1000 1010 100 0 0010 110 0000 00 0111 101 0100 11 10 111 0110 1101 010 000 1 001 0001 011 1001 1011 1100".split(
    " ",
  );

/** Each code and its capital letter. */
export const morseLetters: ReadonlyMap<string, string> = new Map(
  CODES.map((code, index) => [code, String.fromCharCode(0x41 + index)]),
);

/** The longest code of a letter. */
export const LONGEST_MORSE = 4;

/** Capital letters in Morse without gaps: dots as 0, dashes as 1. Other characters are left out. */
export function morseOf(word: string): string {
  return Array.from(word, (letter) => CODES[letter.charCodeAt(0) - 0x41] ?? "").join("");
}
