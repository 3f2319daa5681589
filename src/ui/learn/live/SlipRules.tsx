import { formatPoint, pointAt } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { slipSites } from "#ui/learn/hollow/slip.ts";
import { usePointName } from "#ui/parts/pointName.ts";
import styles from "./Live.module.css";

/** Lesson 2: what the forms of a slip say. */
export function SlipRules() {
  const nameOf = usePointName();
  return (
    <table className={`${styles.table} ${styles.stacked}`}>
      <caption className="unseen">{words("learn.slip-rules")}</caption>
      <thead>
        <tr>
          <th scope="col">{words("learn.site")}</th>
          <th scope="col">{words("learn.form-0")}</th>
          <th scope="col">{words("learn.form-1")}</th>
          <th scope="col">{words("learn.says")}</th>
        </tr>
      </thead>
      <tbody>
        {slipSites.map(({ bit, forms }) => (
          <tr key={bit}>
            <th scope="row">{words(`learn.site-${bit}`)}</th>
            {forms.map((form, value) => {
              const point = formatPoint(pointAt(form, 0));
              return (
                <td key={form} data-column={words(value === 0 ? "learn.form-0" : "learn.form-1")}>
                  <span className={styles.pair}>
                    <span className={styles.form} aria-hidden="true">
                      {form}
                    </span>
                    <span className={styles.number} title={nameOf(point)}>
                      {point}
                    </span>
                  </span>
                </td>
              );
            })}
            <td data-column={words("learn.says")}>{words(`learn.rule-${bit}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
