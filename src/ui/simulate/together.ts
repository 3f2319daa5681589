import { marks } from "#messages/index.ts";

/** Sentences after one another, as the language sets them; what is not said is left out. */
export function together(...sentences: readonly (string | false | undefined)[]): string {
  return sentences
    .filter((sentence) => sentence !== false && sentence !== undefined && sentence !== "")
    .join(marks().gap);
}
