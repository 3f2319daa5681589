import { type Phrase, words } from "#messages/index.ts";
import { Button } from "#ui/parts/Button.tsx";
import { useTelltale } from "#ui/telltale.ts";
import styles from "./Survival.module.css";
import type { Asked } from "./useAsked.ts";

interface AskingProps {
  readonly asked: Asked<unknown> | null;
  /** What is said while it is worked on. */
  readonly working: Phrase;
  readonly onAgain: () => void;
}

/** How far the work has come, with a way to stop it; what went wrong, with a way to go on. */
export function Asking({ asked, working, onAgain }: AskingProps) {
  const telltale = useTelltale();
  if (asked?.kind === "working") {
    const { progress } = asked;
    return (
      <div className={styles.working}>
        <label>
          {words(working.id, working.params)}
          <progress {...(progress === null ? {} : { value: progress.done, max: progress.total })} />
        </label>
        <Button onClick={() => telltale.cancel()}>{words("page.cancel")}</Button>
      </div>
    );
  }
  if (asked?.kind === "failed" || asked?.kind === "cancelled") {
    return (
      <div className={styles.working} role="alert">
        <p>{asked.kind === "failed" ? words("survival.failed", { why: asked.why }) : words("survival.stopped")}</p>
        <Button onClick={onAgain}>{words("survival.again")}</Button>
      </div>
    );
  }
  return null;
}
