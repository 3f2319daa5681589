import { useState } from "react";
import { words } from "#messages/index.ts";
import { writeSlip } from "#ui/learn/hollow/slip.ts";
import { slipFoot } from "#ui/learn/hollow/snippets.ts";
import styles from "./Live.module.css";

const straight = "'";
const curly = "\u2019";

/** Lesson 5: a slip and its foot, marked or not, through a word processor or not, and what may be said of its apostrophes. */
export function Company() {
  const [marked, setMarked] = useState(true);
  const [processed, setProcessed] = useState(false);
  const printed = `${writeSlip({ list: marked ? 1 : 0, mill: 0, evening: 0 })} ${slipFoot}`;
  const text = processed ? printed.replaceAll(straight, curly) : printed;
  const pieces = text.split(/(['\u2019])/);
  const all = pieces.filter((piece) => piece === straight || piece === curly).length;
  const curled = pieces.filter((piece) => piece === curly).length;
  return (
    <div className={styles.rows}>
      <div className={styles.choices}>
        <label>
          <input type="checkbox" checked={marked} onChange={({ target }) => setMarked(target.checked)} />
          {words("learn.printed-mark")}
        </label>
        <label>
          <input type="checkbox" checked={processed} onChange={({ target }) => setProcessed(target.checked)} />
          {words("learn.processor")}
        </label>
      </div>
      <p className={styles.evidence}>
        {pieces.map((piece, index) =>
          index % 2 === 1 ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: places in a fixed text
            <span key={index} className={styles.sign}>
              {piece}
            </span>
          ) : (
            piece
          ),
        )}
      </p>
      <p role="status">
        {words("learn.apostrophes", { curly: curled, all })}{" "}
        <span className={styles.says}>
          {words(curled === 0 ? "learn.company-plain" : curled === all ? "learn.company-all" : "learn.company-mark")}
        </span>
      </p>
    </div>
  );
}
