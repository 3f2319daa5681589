import type { CaptureReport } from "#engine/index.ts";
import { say, words } from "#messages/index.ts";
import styles from "./HowRead.module.css";

/** What the visitor should know of how this file was read: what is not in it, what broke, what was undone on the way. */
export function HowRead({ capture: { notes, steps } }: { readonly capture: CaptureReport }) {
  return (
    <>
      {notes.map((note) => (
        <p key={JSON.stringify(note)} className={styles.note}>
          {say(note)}
        </p>
      ))}
      {steps.length > 0 && (
        <div className={styles.note}>
          <p>{words("page.steps")}</p>
          <ol className={styles.steps}>
            {steps.map((step) => (
              <li key={JSON.stringify(step)}>{say(step)}</li>
            ))}
          </ol>
        </div>
      )}
    </>
  );
}
