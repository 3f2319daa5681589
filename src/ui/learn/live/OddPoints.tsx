import { useMemo } from "react";
import { formatPoint, pointAt } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { usePointName } from "#ui/parts/pointName.ts";
import styles from "./Live.module.css";

/** More kinds than these are a text in another script, whose letters are nobody's news. */
const MOST_KINDS = 60;

/** Which code points beyond printable ASCII a text has, in the order in which they first stand, and how many of each. */
export function OddPoints({ text }: { readonly text: string }) {
  const nameOf = usePointName();
  const odd = useMemo(() => {
    const counts = new Map<string, number>();
    for (const [point] of text.matchAll(/[^ -~\n]/gu)) counts.set(point, (counts.get(point) ?? 0) + 1);
    return [...counts];
  }, [text]);
  return (
    <>
      <p className={styles.legend}>{words("learn.odd-points")}</p>
      <ul className={styles.points}>
        {odd.length === 0 && <li>{words("learn.odd-none")}</li>}
        {odd.slice(0, MOST_KINDS).map(([text, count]) => {
          const point = formatPoint(pointAt(text, 0));
          return (
            <li key={point}>
              <span className={styles.number}>{point}</span> {nameOf(point)}
              {count > 1 && ` \u00D7 ${count}`}
            </li>
          );
        })}
        {odd.length > MOST_KINDS && <li>{words("learn.odd-more", { count: odd.length - MOST_KINDS })}</li>}
      </ul>
    </>
  );
}
