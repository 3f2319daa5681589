/** Short names of the conjoining jamo (Jamo.txt), in the order in which the Standard numbers them. */
const LEADING = "G GG N D DD R M B BB S SS  J JJ C K T P H".split(" ");
const VOWELS = "A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I".split(" ");
const TRAILING = " G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H".split(" ");

const FIRST = 0xac00;

/** The name of a precomposed Hangul syllable, spelled from its parts (Unicode §3.12); null for any other code point. */
export function hangulSyllable(point: number): string | null {
  const index = point - FIRST;
  if (index < 0 || index >= LEADING.length * VOWELS.length * TRAILING.length) return null;
  const trailing = TRAILING[index % TRAILING.length] ?? "";
  const vowel = VOWELS[Math.floor(index / TRAILING.length) % VOWELS.length] ?? "";
  const leading = LEADING[Math.floor(index / (TRAILING.length * VOWELS.length))] ?? "";
  return `HANGUL SYLLABLE ${leading}${vowel}${trailing}`;
}
