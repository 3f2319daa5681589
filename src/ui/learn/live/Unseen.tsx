import { useState } from "react";
import { words } from "#messages/index.ts";
import { Button } from "#ui/parts/Button.tsx";
import { Bare } from "./Bare.tsx";
import styles from "./Live.module.css";

/** "library", with a zero-width space and a tag in it. */
const sample = "li\u200Bbra\u{E0042}ry";

/** Lesson 1: a word as it is seen, and as it is. */
export function Unseen() {
  const [bare, setBare] = useState(false);
  const seen = sample.replace(/[^a-z]/g, "").length;
  return (
    <div className={styles.rows}>
      {bare ? <Bare text={sample} /> : <p className={styles.evidence}>{sample}</p>}
      <p>{words("learn.word-counted", { seen, points: [...sample].length })}</p>
      <p>
        <Button aria-pressed={bare} onClick={() => setBare(!bare)}>
          {words("learn.reveal")}
        </Button>
      </p>
    </div>
  );
}
