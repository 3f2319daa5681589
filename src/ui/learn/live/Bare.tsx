import { formatPoint, pointAt } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { Glyphs } from "#ui/decode/Glyphs.tsx";
import { usePointName } from "#ui/parts/pointName.ts";
import { bareGroups } from "./bareGroups.ts";
import styles from "./Live.module.css";

/**
 * A text as it is: what cannot be seen stands as its label, at the ends of lines spaces and tabs too; and beneath, which code points beyond
 * printable ASCII there are, in the order in which they first stand, and how many of each.
 */
export function Bare({ text }: { readonly text: string }) {
  const nameOf = usePointName();
  const odd = new Map<string, number>();
  for (const point of text) if (!/[ -~\n]/.test(point)) odd.set(point, (odd.get(point) ?? 0) + 1);
  return (
    <div>
      <p className={styles.evidence} dir="auto">
        {bareGroups(text).map((glyphs, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: places in a fixed text
          <span key={index} className={glyphs[0]?.isLabel ? styles.octet : undefined}>
            <Glyphs glyphs={glyphs} />
          </span>
        ))}
      </p>
      <p className={styles.legend}>{words("learn.odd-points")}</p>
      <ul className={styles.points}>
        {odd.size === 0 && <li>{words("learn.odd-none")}</li>}
        {[...odd].map(([text, count]) => {
          const point = formatPoint(pointAt(text, 0));
          return (
            <li key={point}>
              <span className={styles.number}>{point}</span> {nameOf(point)}
              {count > 1 && ` \u00D7 ${count}`}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
