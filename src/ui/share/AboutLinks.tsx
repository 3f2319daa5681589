import { words } from "#messages/index.ts";
import styles from "./Share.module.css";

/** What becomes of a link, in plain words: who gets to see it, and where it stays. */
export function AboutLinks({ locked }: { readonly locked: boolean }) {
  return (
    <section aria-label={words("sharing.about")} className={styles.section}>
      <h3>{words("sharing.about")}</h3>
      <ul className={styles.list}>
        <li>{words("sharing.about-fragment")}</li>
        <li>{words(locked ? "sharing.about-locked" : "sharing.about-open")}</li>
        <li>{words("sharing.about-stays")}</li>
        <li>{words("sharing.about-fresh")}</li>
      </ul>
    </section>
  );
}
