/**
 * The notices that the made-up class has written for the screen of the library, each with a word in it: in tags, in zero-width
 * bits, in look-alike letters. A test has the engine read them.
 */
export const notices: readonly string[] = [
  "Storytelling\u{E0063}\u{E0061}\u{E006B}\u{E0065} on Saturday at three.",
  "Please\u200B\u200C\u200C\u200C\u200B\u200C\u200B\u200B\u200B\u200C\u200C\u200B\u200B\u200C\u200B\u200C\u200B\u200C\u200C\u200B\u200B\u200B\u200B\u200C bring your own cup.",
  "T\u04BB\u0435 cat \u0442\u04BBa\u0442 sl\u0435eps on t\u04BBe \u0430\u0442l\u0430s is \u0442o be left in peace.",
];

/** The notice whose word is read by hand, by its place. */
export const noticeToRead = 1;

/**
 * What stands in a text in ZERO WIDTH SPACE for 0 and ZERO WIDTH NON-JOINER for 1, eight bits a letter, the highest first. Empty where
 * there is nothing.
 */
export function wordInBits(text: string): string {
  const bits = (text.match(/[\u200B\u200C]/gu) ?? []).map((point) => (point === "\u200C" ? "1" : "0")).join("");
  return (bits.match(/.{8}/g) ?? []).map((byte) => String.fromCharCode(Number.parseInt(byte, 2))).join("");
}

/** What stands in a text in tags: each less E0000. Empty where there are none. */
export function wordInTags(text: string): string {
  return Array.from(text.match(/[\u{E0020}-\u{E007E}]/gu) ?? [], (tag) =>
    String.fromCodePoint((tag.codePointAt(0) ?? 0) - 0xe0000),
  ).join("");
}
