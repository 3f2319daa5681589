import { formatPoint, pointAt } from "#engine/index.ts";
import { inWords } from "#ui/learn/inWords.ts";
import styles from "./Handout.module.css";

interface PaperRowsProps {
  /** Texts with as many code points each, one above the other. */
  readonly rows: readonly { readonly name?: string; readonly text: string }[];
}

/** Texts on paper: beneath each character its number. Lines break between words. */
export function PaperRows({ rows }: PaperRowsProps) {
  const points = rows.map(({ text }) => [...text]);
  const [first = []] = points;
  return (
    <div className={styles.paper}>
      {rows.length > 1 && (
        <span className={styles.column}>
          {rows.map(({ name }) => (
            <span key={name} className={styles.rowName}>
              {name}
            </span>
          ))}
        </span>
      )}
      {inWords(first).map((places) => (
        <span key={places[0]} className={styles.word}>
          {places.map((place) => (
            <span key={place} className={styles.column}>
              {rows.map(({ name }, row) => {
                const text = points[row]?.[place] ?? "";
                return (
                  <span key={name ?? ""} className={styles.cell}>
                    <span className={styles.glyph}>{text}</span>
                    <span className={styles.number}>{formatPoint(pointAt(text, 0)).slice(2)}</span>
                  </span>
                );
              })}
            </span>
          ))}
        </span>
      ))}
    </div>
  );
}
