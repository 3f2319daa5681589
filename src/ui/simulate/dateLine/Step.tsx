import type { ReactNode } from "react";
import { words } from "#messages/index.ts";
import styles from "./DateLine.module.css";

interface StepProps {
  readonly number: number;
  readonly title: string;
  /** The bit that this step decides: null where it was not come to. */
  readonly bit?: 0 | 1 | null;
  /** What it came to, where that is no bit. */
  readonly result?: ReactNode;
  readonly children: ReactNode;
}

/** One step of the argument: what is asked, what it came to, and where it can be changed. */
export function Step({ number, title, bit, result, children }: StepProps) {
  return (
    <li className={styles.step} data-reached={bit !== null}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <h3 className={styles.title}>{title}</h3>
      {bit !== undefined && (
        <span className={styles.result} data-marked={bit === 1}>
          {words("simulate.bit-is", { bit: bit ?? "none" })}
        </span>
      )}
      {result !== undefined && <span className={styles.result}>{result}</span>}
      <div className={styles.body}>{children}</div>
    </li>
  );
}
