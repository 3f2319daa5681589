import { Children, type ReactNode, useState } from "react";
import { words } from "#messages/index.ts";
import { Button } from "#ui/parts/Button.tsx";
import styles from "./Findings.module.css";

/** A list; as many items as can be drawn at once without being felt, and the rest when asked for. */
export function Items({ children, most = 100 }: { readonly children: ReactNode; readonly most?: number }) {
  const [shown, setShown] = useState(most);
  const items = Children.toArray(children);
  const more = items.length - shown;
  return (
    <>
      <ol className={styles.list}>{items.slice(0, shown)}</ol>
      {more > 0 && (
        <Button onClick={() => setShown(shown + 5 * most)}>{words("page.more-items", { count: more })}</Button>
      )}
    </>
  );
}
