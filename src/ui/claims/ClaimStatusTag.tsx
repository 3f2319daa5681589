import { Check, type LucideIcon, Minus, Scale, SearchX, Split, X } from "lucide-react";
import type { ClaimStatus } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import styles from "./Claims.module.css";

/** A shape beside the word: a status is told without colour. */
const icons: Readonly<Record<ClaimStatus, LucideIcon>> = {
  supported: Check,
  contradicted: X,
  disputed: Scale,
  "not-in-code": SearchX,
  "not-testable": Minus,
  depends: Split,
};

export function ClaimStatusTag({ status }: { readonly status: ClaimStatus }) {
  const Icon = icons[status];
  return (
    <span className={styles.status}>
      <Icon aria-hidden="true" />
      <span className="unseen">{words("claims.status")}: </span>
      {words(`claims.status-${status}`)}
    </span>
  );
}
