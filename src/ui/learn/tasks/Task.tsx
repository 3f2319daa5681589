import type { ComponentType } from "react";
import type { LessonId } from "#ui/learn/lessonIds.ts";
import { AccidentTask } from "./AccidentTask.tsx";
import { ActTask } from "./ActTask.tsx";
import { BitsTask } from "./BitsTask.tsx";
import { ChannelsTask } from "./ChannelsTask.tsx";
import { ListTask } from "./ListTask.tsx";
import { SeenTask } from "./SeenTask.tsx";

const tasks: Readonly<Record<LessonId, ComponentType>> = {
  seen: SeenTask,
  bits: BitsTask,
  list: ListTask,
  channels: ChannelsTask,
  accident: AccidentTask,
  act: ActTask,
};

/** The task of a lesson. */
export function Task({ lesson }: { readonly lesson: LessonId }) {
  const Shown = tasks[lesson];
  return <Shown />;
}
