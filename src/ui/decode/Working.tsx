import { words } from "#messages/index.ts";
import { Button } from "#ui/parts/Button.tsx";
import { useTelltale, useTelltaleState } from "#ui/telltale.ts";
import styles from "./Working.module.css";

/** How far a long work has come, with a way to stop it; what went wrong, with a way to go on. Short work shows nothing. */
export function Working() {
  const telltale = useTelltale();
  const analysis = useTelltaleState((state) => state.analysis);
  if (analysis.state === "running") {
    const { progress } = analysis;
    const known = progress !== null && progress.total > 0;
    return (
      <div className={styles.working}>
        <label className={styles.label}>
          {words(`page.phase-${progress?.phase ?? "reading"}`)}
          <progress className={styles.bar} {...(known ? { value: progress.done, max: progress.total } : {})} />
        </label>
        <Button onClick={() => telltale.cancel()}>{words("page.cancel")}</Button>
      </div>
    );
  }
  if (analysis.state === "cancelled" || analysis.state === "failed") {
    return (
      <div className={styles.stopped} role="alert">
        <p>{analysis.state === "cancelled" ? words("page.cancelled") : words("page.failed", { why: analysis.why })}</p>
        <Button onClick={() => telltale.retry()}>{words("page.retry")}</Button>
      </div>
    );
  }
  return null;
}
