import { useState } from "react";
import { words } from "#messages/index.ts";
import { stateSentence } from "#ui/decode/examples.ts";
import styles from "./Live.module.css";
import { Walk } from "./Walk.tsx";

/** More is no sentence to walk along. */
const LONGEST = 60;

/** Lesson 1: a sentence of one's own, one code point after another. */
export function OwnSentence() {
  const [text, setText] = useState(() => stateSentence({ knownDomain: 0, labKeyword: 0, listedTimeZone: 0 }));
  return (
    <div className={styles.rows}>
      <label className={styles.field}>
        <span>{words("learn.sentence")}</span>
        <input
          className={styles.input}
          value={text}
          maxLength={LONGEST}
          spellCheck={false}
          autoComplete="off"
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      {text === "" ? <p>{words("learn.sentence-empty")}</p> : <Walk rows={[{ text }]} label={words("learn.walk")} />}
    </div>
  );
}
