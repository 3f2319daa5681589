import { useId } from "react";
import { type CleanKind, cleanKinds, type Removal } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import styles from "./Clean.module.css";

interface ChoicesProps {
  readonly kinds: readonly CleanKind[];
  readonly ordinary: boolean;
  /** Null while it is not known. */
  readonly removed: readonly Removal[] | null;
  readonly onKinds: (kinds: readonly CleanKind[]) => void;
  readonly onOrdinary: (ordinary: boolean) => void;
}

/** What is to go, kind by kind, and how many places each takes. */
export function Choices({ kinds, ordinary, removed, onKinds, onOrdinary }: ChoicesProps) {
  const id = useId();
  const countOf = (kind: CleanKind): number => removed?.filter((removal) => removal.kind === kind).length ?? 0;
  return (
    <fieldset className={`${styles.choices} screen-only`}>
      <legend>{words("clean.what")}</legend>
      <ul>
        {cleanKinds.map((kind) => {
          const count = countOf(kind);
          return (
            <li key={kind}>
              <label>
                <input
                  type="checkbox"
                  checked={kinds.includes(kind)}
                  aria-describedby={`${id}-${kind}`}
                  onChange={({ target }) =>
                    onKinds(cleanKinds.filter((one) => (one === kind ? target.checked : kinds.includes(one))))
                  }
                />
                <span>{words(`clean.kind-${kind}`)}</span>
                {count > 0 && <span className={styles.count}>{words("clean.places", { count })}</span>}
              </label>
              <p id={`${id}-${kind}`}>{words(`clean.about-${kind}`)}</p>
            </li>
          );
        })}
        <li className={styles.strict}>
          <label>
            <input
              type="checkbox"
              checked={ordinary}
              aria-describedby={`${id}-ordinary`}
              onChange={({ target }) => onOrdinary(target.checked)}
            />
            <span>{words("clean.ordinary")}</span>
          </label>
          <p id={`${id}-ordinary`}>{words("clean.ordinary-about")}</p>
        </li>
      </ul>
    </fieldset>
  );
}
