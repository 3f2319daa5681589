import { Check, Printer } from "lucide-react";
import { words } from "#messages/index.ts";
import { View } from "#ui/parts/View.tsx";
import { addressOf } from "#ui/route.ts";
import styles from "./LessonIndex.module.css";
import { type LessonId, lessonIds, numberOf } from "./lessonIds.ts";
import { lessonPlaces } from "./lessonPlaces.ts";
import { useProgress } from "./progress.ts";

/** All lessons, what has been solved, and what there is for a class. */
export function LessonIndex() {
  const solved = useProgress((progress) => progress.solved);
  const next = lessonIds.find((id) => !solved.has(id));
  return (
    <View title={words("learn.title")} lead={words("learn.lead")} places={lessonPlaces(null)}>
      <p className={styles.case}>{words("learn.case-about")}</p>
      <ol className={styles.lessons}>
        {lessonIds.map((id) => (
          <li key={id}>
            <Entry lesson={id} solved={solved.has(id)} />
          </li>
        ))}
      </ol>
      <p className={styles.go}>
        {next === undefined ? (
          words("learn.all-solved")
        ) : (
          <a className={styles.main} href={addressOf("learn", numberOf(next))}>
            {solved.size === 0 ? words("learn.begin") : words("learn.go-on", { number: numberOf(next) })}
          </a>
        )}
      </p>
      <p className={styles.memory}>{words("learn.memory")}</p>
      <section className={styles.teach}>
        <h2>{words("learn.teach-title")}</h2>
        <p>{words("learn.teach")}</p>
        <p>
          <a href={addressOf("learn", "handout")}>
            <Printer aria-hidden="true" /> {words("learn.handout")}
          </a>
        </p>
      </section>
    </View>
  );
}

function Entry({ lesson, solved }: { readonly lesson: LessonId; readonly solved: boolean }) {
  const number = numberOf(lesson);
  return (
    <article className={styles.entry}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <div>
        <h2>
          <a href={addressOf("learn", number)}>{words(`lessons.${lesson}-title`)}</a>
        </h2>
        <p>{words(`lessons.${lesson}-goal`)}</p>
        <p className={styles.aside}>
          <a href={addressOf("learn", number, "present")} aria-label={words("learn.present-lesson", { number })}>
            {words("learn.present")}
          </a>
          {solved && (
            <span className={styles.solved}>
              <Check aria-hidden="true" /> {words("learn.solved-mark")}
            </span>
          )}
        </p>
      </div>
    </article>
  );
}
