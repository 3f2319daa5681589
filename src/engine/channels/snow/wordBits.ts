import { codeLength } from "./huffman.ts";

/** Words that one word in two of a message is one of: of English, and a few of German, French and Spanish. */
const COMMON = new Set(
  (
    "the of and to in is you that it he was for on are as with his they at be this have from or had by not but what all were we when " +
    "your can said there use an each which she do how their if will up other about out many then them these so some her would make like " +
    "him into time has look two more go see no way could people my than first been call who its now find long down day did get come made " +
    "der die und das ist nicht ein den von zu mit le la les et des est que un une pas de el los en por no se"
  ).split(" "),
);

/** A common word: one bit that it is one, and which. */
const COMMON_BITS = 1 + Math.log2(128);

const SPACE = codeLength(0x20);

/**
 * How much likelier a text is for somebody who expects words than for noise that SNOW's code makes text of: in bits. Noise gives the code's
 * letters as often as English has them, so only words tell it apart.
 */
export function wordBits(text: string): { readonly bits: number; readonly count: number } {
  let bits = 0;
  let count = 0;
  for (const word of text.split(/[^A-Za-z]+/)) {
    if (word === "") continue;
    let coded = SPACE;
    for (let at = 0; at < word.length; at++) coded += codeLength(word.charCodeAt(at));
    if (COMMON.has(word.toLowerCase())) {
      count += 1;
      bits += coded - COMMON_BITS;
    } else bits -= 1;
  }
  return { bits: Math.max(0, bits), count };
}
