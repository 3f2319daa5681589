import { words } from "#messages/index.ts";
import styles from "./Form.module.css";

interface TriesProps {
  /** What they are tries of, for a screen reader. */
  readonly of: string;
  /** Each as it stands on its button. */
  readonly values: readonly string[];
  /** The one that holds now. */
  readonly current: string;
  readonly onTry: (value: string) => void;
}

/** Values worth a try, each one press away. */
export function Tries({ of, values, current, onTry }: TriesProps) {
  return (
    <fieldset className={styles.tries}>
      <legend>
        {words("simulate.try")}
        <span className="unseen"> {of}</span>
      </legend>
      {values.map((value) => (
        <button
          key={value}
          type="button"
          className={styles.chip}
          aria-pressed={value === current}
          onClick={() => onTry(value)}
        >
          {value}
        </button>
      ))}
    </fieldset>
  );
}
