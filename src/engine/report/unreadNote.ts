import type { CaptureReport, Sentence, SentenceId } from "#engine/types.ts";

/** Notes that say of a file with text why its date line cannot be read from it. */
const answers: ReadonlySet<SentenceId> = new Set(["capture.blank", "capture.transcript-no-prompt"]);

/** The note that is the answer where a capture has nothing to read: then no word about date lines is due. Null elsewhere. */
export function unreadNote({ parts, notes }: CaptureReport): Sentence | null {
  const said = notes.find((note) => answers.has(note.id));
  return said ?? (parts.every((part) => part.units === 0) ? (notes[0] ?? null) : null);
}
