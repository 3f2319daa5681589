import { words } from "#messages/index.ts";
import { FateMark } from "./FateMark.tsx";
import styles from "./Survival.module.css";

/** What the three shapes mean. */
export function Legend() {
  return (
    <section aria-label={words("survival.legend")}>
      <dl className={styles.legend}>
        {(["survives", "damaged", "gone"] as const).map((fate) => (
          <div key={fate}>
            <dt>
              <FateMark fate={fate} />{" "}
              <span className={styles.short}>
                {words("survival.in-cell", { short: words(`survival.${fate}-short`) })}
              </span>
            </dt>
            <dd>{words(`survival.${fate}-means`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
