import { Check, CircleHelp, RotateCcw } from "lucide-react";
import { type ComponentType, type FormEvent, useId, useState } from "react";
import { words } from "#messages/index.ts";
import type { Hint, Verdict } from "#ui/learn/checks/verdict.ts";
import type { LessonId } from "#ui/learn/lessonIds.ts";
import { Prose } from "#ui/learn/Prose.tsx";
import { markSolved } from "#ui/learn/progress.ts";
import { Button } from "#ui/parts/Button.tsx";
import styles from "./TaskBox.module.css";

/** What the fields of a task are given. */
export interface FieldsProps<Answer> {
  readonly answer: Answer;
  readonly onAnswer: (answer: Answer) => void;
  /** The answer holds: what it rests on can be told. */
  readonly solved: boolean;
}

interface TaskBoxProps<Answer> {
  readonly lesson: LessonId;
  /** The empty answer, to which *Start over* returns. */
  readonly start: Answer;
  readonly Fields: ComponentType<FieldsProps<Answer>>;
  readonly check: (answer: Answer) => Verdict;
}

/** A task: what is asked, fields, and a check that says what to look at next. It can be done again. */
export function TaskBox<Answer>({ lesson, start, Fields, check }: TaskBoxProps<Answer>) {
  const [answer, setAnswer] = useState(start);
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const title = useId();
  const solved = verdict === "solved";

  function submit(event: FormEvent): void {
    event.preventDefault();
    const found = check(answer);
    setVerdict(found);
    if (found === "solved") markSolved(lesson);
  }

  return (
    <section aria-labelledby={title} className={styles.task}>
      <p className={styles.kicker}>{words("learn.task")}</p>
      <h2 id={title}>{words(`tasks.${lesson}-title`)}</h2>
      <Prose text={words(`tasks.${lesson}-ask`)} />
      <form className={styles.form} onSubmit={submit} autoComplete="off">
        <Fields
          answer={answer}
          solved={solved}
          onAnswer={(next) => {
            setAnswer(next);
            // What is said of an answer is said of that one; a hint stays in view while it is followed.
            if (solved) setVerdict(null);
          }}
        />
        <p className={styles.buttons}>
          <Button type="submit" look="main">
            {words("learn.check")}
          </Button>
          <Button
            icon={<RotateCcw aria-hidden="true" />}
            onClick={() => {
              setAnswer(start);
              setVerdict(null);
            }}
          >
            {words("learn.again")}
          </Button>
        </p>
      </form>
      <div role="status" className={styles.verdict} data-solved={solved}>
        {verdict === "solved" ? (
          <>
            <Check aria-hidden="true" />
            <p>
              <strong>{words("learn.solved")}</strong> <Prose inline text={words(`tasks.${lesson}-solved`)} />
            </p>
          </>
        ) : (
          verdict && (
            <>
              <CircleHelp aria-hidden="true" />
              <p>
                <strong>{words("learn.hint")}</strong> <Prose inline text={hintText(verdict)} />
              </p>
            </>
          )
        )}
      </div>
    </section>
  );
}

function hintText({ hint, params = {}, say = {} }: Hint): string {
  const said = Object.entries(say).map(([name, id]) => [name, words(id)] as const);
  return words(hint, { ...params, ...Object.fromEntries(said) });
}
