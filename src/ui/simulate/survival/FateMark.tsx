import type { SurvivalFate } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import styles from "./Fate.module.css";

interface FateMarkProps {
  readonly fate: SurvivalFate;
  /** The short word, where there is little room. */
  readonly short?: boolean;
}

/** A fate as a shape and a word: full, half, empty. */
export function FateMark({ fate, short = false }: FateMarkProps) {
  return (
    <span className={styles.fate} data-fate={fate}>
      <span className={styles.shape} aria-hidden="true" />
      <span className={styles.word}>{words(short ? `survival.${fate}-short` : `survival.${fate}`)}</span>
    </span>
  );
}
