import { type RefObject, useEffect, useRef } from "react";
import { words } from "#messages/index.ts";
import { OriginTag } from "#ui/parts/OriginTag.tsx";
import { caseSections, type LessonId, numberOf, type SectionId, sectionsOf } from "./lessonIds.ts";
import { hasPiece, Piece } from "./live/Piece.tsx";
import styles from "./Presenter.module.css";
import { Prose } from "./Prose.tsx";
import { Task } from "./tasks/Task.tsx";

interface SlideProps {
  readonly lesson: LessonId;
  /** From 1: the title, each section, the task, what can be said. */
  readonly step: number;
  /** Whether the notes for who teaches are shown. */
  readonly notes: boolean;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** One step of a lesson, for a projector. */
export function Slide({ lesson, step, notes, heading }: SlideProps) {
  const title = words(`lessons.${lesson}-title`);
  const section = (sectionsOf[lesson] as readonly SectionId[])[step - 2];
  if (section !== undefined) {
    return (
      <>
        <h1 ref={heading} tabIndex={-1}>
          {words(`lessons.${section}-title`)}
        </h1>
        {caseSections.has(section) && (
          <p>
            <OriginTag origin="example" />
          </p>
        )}
        <p className={styles.point}>{words(`teaching.${section}-slide`)}</p>
        {hasPiece(section) && <Piece section={section} />}
        {notes && <Notes section={section} />}
      </>
    );
  }
  if (step === 1) {
    return (
      <div className={styles.opening}>
        <p className={styles.lesson}>{words("learn.lesson", { number: numberOf(lesson) })}</p>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className={styles.point}>{words(`lessons.${lesson}-goal`)}</p>
        <p className={styles.keys}>{words("learn.keys")}</p>
      </div>
    );
  }
  if (step === sectionsOf[lesson].length + 2) {
    return (
      <>
        <h1 ref={heading} tabIndex={-1} className="unseen">
          {words("learn.task")}
        </h1>
        <Task lesson={lesson} />
      </>
    );
  }
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {(["can", "cannot"] as const).map((what) => (
        <section key={what} className={styles.said}>
          <h2>{words(`learn.${what}`)}</h2>
          <p className={styles.point}>{words(`lessons.${lesson}-${what}`)}</p>
        </section>
      ))}
    </>
  );
}

/** What to say and do here, and the whole text of the section. Comes into view when it is asked for. */
function Notes({ section }: { readonly section: SectionId }) {
  const notes = useRef<HTMLElement>(null);
  useEffect(() => {
    notes.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <aside ref={notes} className={styles.notes} aria-label={words("learn.notes")}>
      <p>{words(`teaching.${section}-note`)}</p>
      <Prose text={words(`lessons.${section}-text`)} />
    </aside>
  );
}
