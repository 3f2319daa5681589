import type { Origin, Side } from "#engine/index.ts";
import { type MessageId, marks, words } from "#messages/index.ts";
import styles from "./OriginTag.module.css";

/** Origins that must never be taken for a capture, and the words that say so. */
const labels: Partial<Record<Origin, MessageId>> = {
  example: "page.origin-example",
  simulated: "page.origin-simulated",
  challenge: "page.origin-challenge",
  link: "page.origin-link",
};

/** Sticks to every text that is not the visitor's own capture, wherever it is shown. */
export function OriginTag({ origin, side }: { readonly origin: Origin | undefined; readonly side?: Side }) {
  const id = origin && labels[origin];
  if (id === undefined) return null;
  return (
    <span className={styles.tag}>
      {side === undefined ? "" : `${side.toUpperCase()}${marks().colon}`}
      {words(id)}
    </span>
  );
}
