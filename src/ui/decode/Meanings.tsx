import { formatPoint, pointAt } from "#engine/index.ts";
import { explainPoint } from "#ui/parts/explainPoint.ts";
import styles from "./Meanings.module.css";

/** More than these are a passage: what each point of it is for says little. */
const most = 4;

/** What the code points of a short text ordinarily are for, each once. Draws nothing for those that need no word, and of passages. */
export function Meanings({ text }: { readonly text: string }) {
  const meanings = [...new Set(text)].flatMap((character) => {
    const point = formatPoint(pointAt(character, 0));
    const meaning = explainPoint(point);
    return meaning === "" ? [] : [{ point, meaning }];
  });
  if (meanings.length === 0 || meanings.length > most) return null;
  return (
    <ul className={styles.meanings}>
      {meanings.map(({ point, meaning }) => (
        <li key={point}>
          <span className="evidence">{point}</span> {meaning}
        </li>
      ))}
    </ul>
  );
}
