import { parsePoint } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { usePointName } from "#ui/parts/pointName.ts";
import styles from "./Live.module.css";

/** Lesson 1: code points that are drawn alike, one group of them chosen by the language of the reader. */
export function Twins() {
  const nameOf = usePointName();
  const groups = [
    ["learn.twin-apostrophes", ["U+0027", "U+2019", "U+02BC", "U+02B9"]],
    ["learn.twin-a", ["U+0061", "U+0430"]],
    ["learn.twin-hyphens", ["U+002D", "U+2010"]],
    ["learn.twin-local", words("learn.twin-local-points").split(" ")],
  ] as const;
  return (
    <div className={styles.twins}>
      {groups.map(([title, points]) => (
        <div key={title}>
          <h3>{words(title)}</h3>
          <ul>
            {points.map((point) => (
              <li key={point}>
                <span className={styles.form} aria-hidden="true">
                  {String.fromCodePoint(parsePoint(point) ?? 0xfffd)}
                </span>
                <span>
                  <span className={styles.number}>{point}</span> {nameOf(point)}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
