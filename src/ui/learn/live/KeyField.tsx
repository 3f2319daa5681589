import { words } from "#messages/index.ts";
import { numberIn } from "#ui/learn/checks/plainAnswer.ts";
import styles from "./Live.module.css";

interface KeyFieldProps {
  /** As it was typed. */
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** A key of one byte: to be moved, or typed. */
export function KeyField({ value, onValue }: KeyFieldProps) {
  return (
    <div className={styles.keyRow}>
      <label className={styles.field}>
        <span>{words("learn.key")}</span>
        <input
          type="range"
          className={styles.range}
          min={0}
          max={255}
          value={Math.min(numberIn(value) ?? 0, 255)}
          onChange={({ target }) => onValue(target.value)}
        />
      </label>
      <label className={styles.field}>
        <span>{words("learn.key-number")}</span>
        <input
          className={`${styles.input} ${styles.short}`}
          value={value}
          inputMode="numeric"
          maxLength={8}
          autoComplete="off"
          onChange={({ target }) => onValue(target.value)}
        />
      </label>
    </div>
  );
}
