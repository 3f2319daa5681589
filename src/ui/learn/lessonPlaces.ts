import { words } from "#messages/index.ts";
import { addressOf } from "#ui/route.ts";
import { type LessonId, lessonIds, numberOf } from "./lessonIds.ts";

/** The links above every page of the lessons, told which of them is here. */
export function lessonPlaces(here: LessonId | "handout" | "challenge" | null) {
  return {
    label: words("learn.places"),
    of: [
      { href: addressOf("learn"), label: words("learn.all"), current: here === null },
      ...lessonIds.map((id) => ({
        href: addressOf("learn", numberOf(id)),
        label: words("learn.titled", { number: numberOf(id), title: words(`lessons.${id}-short`) }),
        current: here === id,
      })),
      { href: addressOf("learn", "handout"), label: words("learn.handout"), current: here === "handout" },
      { href: addressOf("learn", "challenge"), label: words("learn.challenge"), current: here === "challenge" },
    ],
  };
}
