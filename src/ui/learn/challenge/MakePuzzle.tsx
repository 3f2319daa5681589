import { useState } from "react";
import { AnswerPart } from "./AnswerPart.tsx";
import { draftOf, useDraft } from "./draft.ts";
import { MadeLink } from "./MadeLink.tsx";
import styles from "./Puzzle.module.css";
import { QuestionPart } from "./QuestionPart.tsx";
import { TextPart } from "./TextPart.tsx";

/** A puzzle is made in three steps: a text, a question, an answer. What comes of it is a link. */
export function MakePuzzle() {
  const draft = useDraft();
  /** What came of hiding; null where it does not go. */
  const [hidden, setHidden] = useState<string | null>(null);
  const text = draft.way === "own" ? draft.own : (hidden ?? "");
  const puzzle = draftOf(draft, text);
  return (
    <div className={styles.steps}>
      <TextPart draft={draft} hidden={hidden} onHidden={setHidden} />
      <QuestionPart draft={draft} />
      <AnswerPart draft={draft} puzzle={puzzle} />
      <MadeLink draft={draft} puzzle={puzzle} isHidden={draft.way === "own" || hidden !== null} />
    </div>
  );
}
