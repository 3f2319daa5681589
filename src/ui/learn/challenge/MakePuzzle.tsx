import { useState } from "react";
import { AnswerPart } from "./AnswerPart.tsx";
import { draftOf, useDraft } from "./draft.ts";
import { MadeLink } from "./MadeLink.tsx";
import styles from "./Puzzle.module.css";
import { QuestionPart } from "./QuestionPart.tsx";
import { type HidingState, TextPart } from "./TextPart.tsx";

/** A puzzle is made in three steps: a text, a question, an answer. What comes of it is a link. */
export function MakePuzzle() {
  const draft = useDraft();
  const [hiding, setHiding] = useState<HidingState>({ text: null, isUnderWay: true });
  const hides = draft.way === "hide";
  const text = hides ? (hiding.text ?? "") : draft.own;
  const puzzle = draftOf(draft, text);
  return (
    <div className={styles.steps}>
      <TextPart draft={draft} hidden={hiding.text} onHidden={setHiding} />
      <QuestionPart draft={draft} />
      <AnswerPart draft={draft} puzzle={puzzle} />
      <MadeLink draft={draft} puzzle={puzzle} isUnderWay={hides && hiding.isUnderWay} />
    </div>
  );
}
