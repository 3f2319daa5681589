import { useState } from "react";
import { publishedLists } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { addressOf } from "#ui/route.ts";
import { KeyBench } from "./KeyBench.tsx";
import styles from "./Live.module.css";

/** Lesson 3: the published list of keywords, as the program held it. */
export function Keywords() {
  const [key, setKey] = useState("80");
  return (
    <div className={styles.rows}>
      <KeyBench blob={publishedLists.keywords.disguised} value={key} onValue={setKey} />
      <p>
        <a href={addressOf("simulate")}>{words("learn.to-simulate")}</a>
      </p>
    </div>
  );
}
