import { type FamilyId, familyOf } from "#ui/learn/hollow/families.ts";
import { noticeToRead, wordInBits } from "#ui/learn/hollow/notices.ts";
import { plainAnswer } from "./plainAnswer.ts";
import { firstHint, type Verdict } from "./verdict.ts";

interface NoticesAnswer {
  /** The family of each notice; null where none was chosen. */
  readonly families: readonly (FamilyId | null)[];
  /** The word in the notice that is read by hand. */
  readonly word: string;
}

/** Lesson 4: the family of each notice, by its code points, and the word in one of them. */
export function checkNotices(notices: readonly string[], { families, word }: NoticesAnswer): Verdict {
  return firstHint(
    () => checkFamilies(notices, families),
    () => checkWord(wordInBits(notices[noticeToRead] ?? ""), word),
  );
}

function checkFamilies(notices: readonly string[], families: NoticesAnswer["families"]): Verdict {
  const open = notices.findIndex((_, index) => !families[index]);
  if (open >= 0) return { hint: "tasks.channels-choose", params: { number: open + 1 } };
  const wrong = notices.findIndex((notice, index) => families[index] !== familyOf(notice));
  return wrong < 0 ? "solved" : { hint: "tasks.channels-family", params: { number: wrong + 1 } };
}

function checkWord(hidden: string, answer: string): Verdict {
  const read = plainAnswer(answer).replace(/[\s"'\u2018\u2019\u201C\u201D]/g, "");
  if (read === "") return { hint: "tasks.channels-no-word" };
  if (read.length !== hidden.length) return { hint: "tasks.channels-letters", params: { count: hidden.length } };
  const wrong = [...hidden].findIndex((letter, index) => letter !== read[index]);
  return wrong < 0 ? "solved" : { hint: "tasks.channels-letter", params: { place: wrong + 1 } };
}
