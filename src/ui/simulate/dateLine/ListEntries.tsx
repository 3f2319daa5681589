import type { publishedLists } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import form from "#ui/simulate/Form.module.css";
import styles from "./Lists.module.css";

interface ListEntriesProps {
  readonly title: string;
  readonly list: (typeof publishedLists)["domains"];
  /** Shown are the entries that contain it. */
  readonly search: string;
  /** Indices of those that a host matches. */
  readonly matched: readonly number[];
}

/** One list in its published order, each entry with its number, and the hash it can be checked by. */
export function ListEntries({ title, list: { entries, sha256 }, search, matched }: ListEntriesProps) {
  const wanted = search.trim().toLowerCase();
  const found = entries.flatMap((entry, index) => (entry.includes(wanted) ? [{ entry, index }] : []));
  return (
    <div className={styles.list}>
      <h3>
        {title}{" "}
        <span role="status" className={styles.count}>
          {words("simulate.list-count", { found: found.length, count: entries.length })}
        </span>
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must do so by the keyboard too */}
      <section className={styles.entries} tabIndex={0} aria-label={title}>
        {found.length === 0 ? (
          <p className={form.about}>{words("simulate.list-none")}</p>
        ) : (
          <ol>
            {found.map(({ entry, index }) => (
              <li key={entry} value={index + 1}>
                <span className={styles.index} aria-hidden="true">
                  {index + 1}
                </span>
                {matched.includes(index) ? <mark className={form.marked}>{entry}</mark> : entry}
              </li>
            ))}
          </ol>
        )}
      </section>
      <p className={styles.hash}>
        SHA-256 <code>{sha256}</code>
      </p>
    </div>
  );
}
