import { useState } from "react";
import { words } from "#messages/index.ts";
import styles from "./Live.module.css";

/** Of so many places all messages are still listed. */
const LISTED = 4;

/** Lesson 2: places with two forms, and how many messages they make. */
export function Choices() {
  const [places, setPlaces] = useState(3);
  const messages = 2 ** places;
  return (
    <div className={styles.rows}>
      <label className={styles.field}>
        <span>{words("learn.places-count")}</span>
        <input
          type="range"
          className={styles.range}
          min={1}
          max={10}
          value={places}
          onChange={({ target }) => setPlaces(target.valueAsNumber)}
        />
      </label>
      <p className={styles.says} role="status">
        {words("learn.messages-count", { places, messages })}
      </p>
      <p className={styles.bits}>
        {Array.from({ length: Math.min(messages, 2 ** LISTED) }, (_, message) =>
          message.toString(2).padStart(places, "0"),
        ).join(" ")}
        {places > LISTED && " \u2026"}
      </p>
    </div>
  );
}
