import { encodeWtf8 } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { writeSlip } from "#ui/learn/hollow/slip.ts";
import styles from "./Live.module.css";

/** The two slips on the table of the class: the plain one, and the one that says all three things. */
export const tableSlips = [
  { name: "A", text: writeSlip({ list: 0, mill: 0, evening: 0 }) },
  { name: "B", text: writeSlip({ list: 1, mill: 1, evening: 1 }) },
] as const;

/** Lesson 1: the slips as they are printed. */
export function SlipCards() {
  return (
    <div className={styles.cards}>
      {tableSlips.map(({ name, text }) => (
        <article key={name} className={styles.slip} aria-label={words("learn.slip", { name })}>
          <p className={styles.slipHead}>
            {name} {"\u00B7"} {words("learn.slip-head")}
          </p>
          <p className={styles.slipLine}>{text}</p>
          <p className={styles.legend}>{words("learn.slip-bytes", { count: encodeWtf8(text).length })}</p>
        </article>
      ))}
    </div>
  );
}
