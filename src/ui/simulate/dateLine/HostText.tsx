import type { Span } from "#engine/index.ts";
import styles from "#ui/simulate/Form.module.css";

/** A host name with what matched in it marked. */
export function HostText({ host, span }: { readonly host: string; readonly span: Span }) {
  return (
    <code className={styles.code}>
      {host.slice(0, span.start)}
      <mark className={styles.marked}>{host.slice(span.start, span.end)}</mark>
      {host.slice(span.end)}
    </code>
  );
}
