import { undisguise } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { numberIn } from "#ui/learn/checks/plainAnswer.ts";
import { KeyField } from "./KeyField.tsx";
import styles from "./Live.module.css";
import { printable } from "./printable.ts";

interface KeyBenchProps {
  /** In base64, each byte XOR a key. */
  readonly blob: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** A disguised list, a key, and what the list is with this key. */
export function KeyBench({ blob, value, onValue }: KeyBenchProps) {
  const key = numberIn(value);
  const text = key === null || key > 255 ? "" : printable(undisguise(blob, key)?.text ?? "");
  return (
    <div className={styles.rows}>
      <div className={styles.field}>
        <span>{words("learn.blob")}</span>
        <p className={styles.evidence}>{blob}</p>
      </div>
      <KeyField value={value} onValue={onValue} />
      <div className={styles.field}>
        <span>{words("learn.undone")}</span>
        <output className={styles.evidence}>{text || "\u00A0"}</output>
      </div>
    </div>
  );
}
