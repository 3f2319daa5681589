import { Link2, Presentation } from "lucide-react";
import { words } from "#messages/index.ts";
import { useCopy } from "#ui/capture/CopyBlock.tsx";
import { Button } from "#ui/parts/Button.tsx";
import { OriginTag } from "#ui/parts/OriginTag.tsx";
import { View } from "#ui/parts/View.tsx";
import { addressOf, goTo } from "#ui/route.ts";
import { linkAddress } from "#ui/share/linkAddress.ts";
import styles from "./Lesson.module.css";
import { caseSections, type LessonId, lessonIds, numberOf, type SectionId, sectionsOf } from "./lessonIds.ts";
import { lessonPlaces } from "./lessonPlaces.ts";
import { hasPiece, Piece } from "./live/Piece.tsx";
import { WayLinks } from "./live/WayLinks.tsx";
import { Prose } from "./Prose.tsx";
import { Task } from "./tasks/Task.tsx";

/** A lesson as a page: a goal, sections with pieces to try out, a task, what can be said now and what cannot, the next lesson. */
export function Lesson({ lesson }: { readonly lesson: LessonId }) {
  const number = numberOf(lesson);
  const { copied, copy } = useCopy();
  return (
    <View
      title={words("learn.titled", { number, title: words(`lessons.${lesson}-title`) })}
      lead={words(`lessons.${lesson}-goal`)}
      places={lessonPlaces(lesson)}
    >
      <p className={styles.actions}>
        <Button icon={<Link2 aria-hidden="true" />} onClick={() => copy(linkAddress(addressOf("learn", number)))}>
          {words("learn.copy-link")}
        </Button>
        <Button icon={<Presentation aria-hidden="true" />} onClick={() => goTo("learn", number, "present")}>
          {words("learn.present")}
        </Button>
        <span role="status">{copied}</span>
      </p>
      {sectionsOf[lesson].map((section) => (
        <Section key={section} section={section} />
      ))}
      <div className={styles.task}>
        <Task lesson={lesson} />
      </div>
      <Outcome lesson={lesson} />
      <Onward lesson={lesson} />
    </View>
  );
}

function Section({ section }: { readonly section: SectionId }) {
  return (
    <section className={styles.section} data-case={caseSections.has(section)}>
      <div className={styles.text}>
        <h2>{words(`lessons.${section}-title`)}</h2>
        {caseSections.has(section) && (
          <p>
            <OriginTag origin="example" />
          </p>
        )}
        <Prose text={words(`lessons.${section}-text`)} />
        {section === "way" && <WayLinks />}
      </div>
      {hasPiece(section) && (
        <div className={styles.live}>
          <Piece section={section} />
        </div>
      )}
    </section>
  );
}

function Outcome({ lesson }: { readonly lesson: LessonId }) {
  return (
    <div className={styles.outcome}>
      {(["can", "cannot"] as const).map((what) => (
        <section key={what}>
          <h2>{words(`learn.${what}`)}</h2>
          <p>{words(`lessons.${lesson}-${what}`)}</p>
        </section>
      ))}
    </div>
  );
}

/** Where to go from here. */
function Onward({ lesson }: { readonly lesson: LessonId }) {
  const at = lessonIds.indexOf(lesson);
  const next = lessonIds[at + 1];
  if (next === undefined) {
    return (
      <div className={styles.onward}>
        <p>{words("learn.end")}</p>
        <a href={addressOf("learn", "challenge")}>{words("learn.challenge")}</a>
        <a href={addressOf("decode")}>{words("learn.to-decode")}</a>
      </div>
    );
  }
  return (
    <p className={styles.onward}>
      <a className={styles.next} href={addressOf("learn", numberOf(next))}>
        {words("learn.next", { title: words(`lessons.${next}-title`) })}
      </a>
    </p>
  );
}
