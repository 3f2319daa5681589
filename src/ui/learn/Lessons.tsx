import { useRoute } from "#ui/route.ts";
import { Handout } from "./handout/Handout.tsx";
import { Lesson } from "./Lesson.tsx";
import { LessonIndex } from "./LessonIndex.tsx";
import { lessonAt } from "./lessonIds.ts";
import { Presenter } from "./Presenter.tsx";

/** `#learn`: all lessons; `#learn/1`: one; `#learn/1/present`: the same for a projector; `#learn/handout`: for paper. */
export function Lessons() {
  const { rest } = useRoute();
  const [first, second, third] = rest;
  if (first === "handout") return <Handout />;
  const lesson = lessonAt(first);
  if (lesson === undefined) return <LessonIndex />;
  if (second === "present") return <Presenter key={lesson} lesson={lesson} step={Number(third ?? 1)} />;
  return <Lesson key={lesson} lesson={lesson} />;
}
