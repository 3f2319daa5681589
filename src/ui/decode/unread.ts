import type { CaptureReport } from "#engine/index.ts";

/** Whether there is nothing in it to speak of: its note is then the answer, not a word about date lines. */
export function isUnread({ parts, notes }: CaptureReport): boolean {
  return parts.every((part) => part.units === 0) || notes.some((note) => note.id === "capture.blank");
}
