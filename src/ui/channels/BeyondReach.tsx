import { words } from "#messages/index.ts";
import styles from "./Channels.module.css";
import { LookedFor } from "./LookedFor.tsx";

/** What the absence of a finding says nothing about, and the way to what is looked for. */
export function BeyondReach() {
  return (
    <p className={styles.beyond}>
      {words("found.beyond")} <LookedFor />
    </p>
  );
}
