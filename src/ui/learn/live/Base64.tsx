import { useState } from "react";
import { encodeWtf8 } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import styles from "./Live.module.css";

/** Lesson 3: a text, its bytes, and these in base64. */
export function Base64() {
  const [text, setText] = useState("heron");
  const bytes = encodeWtf8(text);
  return (
    <div className={styles.rows}>
      <label className={styles.field}>
        <span>{words("learn.to-encode")}</span>
        <input
          className={styles.input}
          value={text}
          maxLength={40}
          spellCheck={false}
          autoComplete="off"
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <div className={styles.field}>
        <span>{words("learn.as-bytes")}</span>
        <p className={styles.evidence}>
          {Array.from(bytes, (byte) => byte.toString(16).toUpperCase().padStart(2, "0")).join(" ") || "\u00A0"}
        </p>
      </div>
      <div className={styles.field}>
        <span>{words("learn.as-base64")}</span>
        <p className={styles.evidence}>{btoa(String.fromCharCode(...bytes)) || "\u00A0"}</p>
      </div>
    </div>
  );
}
