import { create } from "zustand";
import type { LessonId } from "./lessonIds.ts";

interface Progress {
  readonly solved: ReadonlySet<LessonId>;
}

/** Whose tasks have been solved. Kept in memory alone: Telltale stores nothing, and the page says so. */
export const useProgress = create<Progress>()(() => ({ solved: new Set() }));

/** A task was solved. Starting it over does not take that back. */
export function markSolved(lesson: LessonId): void {
  useProgress.setState(({ solved }) => ({ solved: new Set(solved).add(lesson) }));
}
