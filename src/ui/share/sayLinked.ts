import type { Sentence } from "#engine/index.ts";
import { say } from "#messages/index.ts";

/** A sentence that came in a link: another version may have said it, or nobody. Its id where it cannot be said. */
export function sayLinked(sentence: Sentence): string {
  try {
    return say(sentence);
  } catch {
    // A parameter is missing that this version's words need.
    return sentence.id;
  }
}
