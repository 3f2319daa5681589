import type { SurvivalFate } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import styles from "./Fate.module.css";

/** A fate as a shape and a word: full, half, empty. */
export function FateMark({ fate }: { readonly fate: SurvivalFate }) {
  return (
    <span className={styles.fate} data-fate={fate}>
      {words(`survival.${fate}`)}
    </span>
  );
}
