import { ChevronLeft, ChevronRight, NotebookText, X } from "lucide-react";
import { type RefObject, useEffect, useRef, useState } from "react";
import { words } from "#messages/index.ts";
import { Button } from "#ui/parts/Button.tsx";
import { addressOf, goTo, routeOf } from "#ui/route.ts";
import { type LessonId, lessonIds, numberOf, sectionsOf } from "./lessonIds.ts";
import styles from "./Presenter.module.css";
import { Slide } from "./Slide.tsx";

interface PresenterProps {
  readonly lesson: LessonId;
  /** From 1; beyond the last it is the last. */
  readonly step: number;
}

/**
 * A lesson for a projector: big type, one step a screen, nothing else of the page. Arrow keys and Page Up and Page Down (which
 * is what presenters' remotes send) go back and on, Escape leaves. Each step has its address.
 */
export function Presenter({ lesson, step }: PresenterProps) {
  const number = numberOf(lesson);
  // Its title, its sections, its task, and what can be said.
  const steps = sectionsOf[lesson].length + 3;
  const within = (wanted: number): number => Math.min(Math.max(Math.trunc(wanted) || 1, 1), steps);
  const at = within(step);
  const next = lessonIds[lessonIds.indexOf(lesson) + 1];
  const heading = useRef<HTMLHeadingElement>(null);
  const [notes, setNotes] = useState(false);

  // A single letter as a shortcut would be in the way of those who speak to their computer (WCAG 2.2, 2.1.4): there is a button.
  const leave = (): void => goTo("learn", number);
  const go = (by: 1 | -1): void => {
    // From where the address is: two presses in a row can come before the first has been drawn.
    const to = within(Number(routeOf(location.hash).rest[2] ?? 1)) + by;
    if (to > steps && next !== undefined) goTo("learn", numberOf(next), "present");
    else if (to >= 1 && to <= steps) location.replace(addressOf("learn", number, "present", String(to)));
  };
  useKeys((event) => {
    const keeps = keepsKey(event);
    if (event.key === "Escape") leave();
    else if (event.key === "PageDown" || (event.key === "ArrowRight" && !keeps)) go(1);
    else if (event.key === "PageUp" || (event.key === "ArrowLeft" && !keeps)) go(-1);
    else return;
    event.preventDefault();
  });
  useTitle(heading, words("learn.titled", { number, title: words(`lessons.${lesson}-title`) }), at);

  return (
    <main className={styles.presenter} data-presenting>
      <div className={styles.stage}>
        <Slide key={`${lesson} ${at}`} lesson={lesson} step={at} notes={notes} heading={heading} />
      </div>
      <nav className={styles.bar} aria-label={words("learn.step-of", { step: at, steps })}>
        <Button icon={<ChevronLeft aria-hidden="true" />} aria-disabled={at === 1} onClick={() => go(-1)}>
          {words("learn.step-back")}
        </Button>
        <span className={styles.count}>{words("learn.step-of", { step: at, steps })}</span>
        <Button
          look="main"
          icon={<ChevronRight aria-hidden="true" />}
          aria-disabled={at === steps && next === undefined}
          onClick={() => go(1)}
        >
          {words("learn.step-next")}
        </Button>
        <Button
          className={styles.end}
          icon={<NotebookText aria-hidden="true" />}
          aria-pressed={notes}
          title={words("learn.keys")}
          onClick={() => setNotes(!notes)}
        >
          {words("learn.notes")}
        </Button>
        <Button icon={<X aria-hidden="true" />} onClick={leave}>
          {words("learn.leave")}
        </Button>
      </nav>
    </main>
  );
}

/** A field, a slider, a choice have their own use for arrows and letters. */
function keepsKey({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest("input, textarea, select") !== null;
}

/** Calls back for every key that nothing on the step has taken, and that is not part of a shortcut of the browser's. */
function useKeys(pressed: (event: KeyboardEvent) => void): void {
  const latest = useRef(pressed);
  useEffect(() => {
    latest.current = pressed;
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (!event.defaultPrevented && !event.altKey && !event.ctrlKey && !event.metaKey) latest.current(event);
    };
    addEventListener("keydown", hear);
    return () => removeEventListener("keydown", hear);
  }, []);
}

/** Each step begins at its heading, for the eye and for a screen reader. */
function useTitle(heading: RefObject<HTMLHeadingElement | null>, title: string, step: number): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a step is another heading
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
    document.title = `${title} \u00B7 ${words("page.title")}`;
    return () => {
      document.title = words("page.title");
    };
  }, [title, step]);
}
