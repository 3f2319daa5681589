import { useState } from "react";
import { words } from "#messages/index.ts";
import { KeyField } from "./KeyField.tsx";
import styles from "./Live.module.css";
import { printable } from "./printable.ts";

/** Lesson 3: one letter XOR one key, bit by bit, and back again. */
export function XorLetter() {
  const [letter, setLetter] = useState("d");
  const [key, setKey] = useState("91");
  const byte = (letter.codePointAt(0) ?? 0) & 0xff;
  const keyByte = Number(key) & 0xff;
  const rows = [
    [words("learn.letter"), byte],
    [words("learn.key"), keyByte],
    [words("learn.xor-result"), byte ^ keyByte],
    [words("learn.xor-back"), byte ^ keyByte ^ keyByte],
  ] as const;
  return (
    <div className={styles.rows}>
      <label className={styles.field}>
        <span>{words("learn.letter")}</span>
        <input
          className={`${styles.input} ${styles.short}`}
          value={letter}
          maxLength={1}
          pattern="[ -~]"
          spellCheck={false}
          autoComplete="off"
          onChange={({ target }) => setLetter(target.value.replace(/[^ -~]/g, ""))}
        />
      </label>
      <KeyField value={key} onValue={setKey} />
      <table className={styles.table}>
        <tbody>
          {rows.map(([what, value]) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td className={styles.bits}>{value.toString(2).padStart(8, "0")}</td>
              <td className={styles.number}>{value}</td>
              <td className={styles.number}>{printable(String.fromCharCode(value))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
