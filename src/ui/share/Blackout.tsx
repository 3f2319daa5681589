import { useEffect, useRef } from "react";
import type { Kept, SecretKind } from "#engine/index.ts";
import { listed, words } from "#messages/index.ts";
import { groupSecrets, isKept, keep, type SharedSecret } from "./groupSecrets.ts";
import styles from "./Share.module.css";
import type { useSecrets } from "./useSecrets.ts";

interface BlackoutProps {
  readonly secrets: ReturnType<typeof useSecrets>;
  readonly kept: Kept;
  readonly onKept: (kept: Kept) => void;
}

/** What does not leave unless the sharer says so: each value, where it stands, and a tick that blacks it out. */
export function Blackout({ secrets, kept, onKept }: BlackoutProps) {
  return (
    <fieldset className={styles.group}>
      <legend>{words("sharing.blackout")}</legend>
      {secrets === null ? (
        <p>{words("sharing.blackout-looking")}</p>
      ) : "failed" in secrets ? (
        <p role="alert">{words("sharing.failed", { why: secrets.failed })}</p>
      ) : (
        <Kinds groups={groupSecrets(secrets)} kept={kept} onKept={onKept} />
      )}
    </fieldset>
  );
}

interface KindsProps {
  readonly groups: ReadonlyMap<SecretKind, readonly SharedSecret[]>;
  readonly kept: Kept;
  readonly onKept: (kept: Kept) => void;
}

function Kinds({ groups, kept, onKept }: KindsProps) {
  return (
    <>
      <p>{words(groups.size > 0 ? "sharing.blackout-why" : "sharing.blackout-none")}</p>
      {[...groups].map(([kind, secrets]) => {
        const left = secrets.filter((secret) => isKept(secret, kept)).length;
        return (
          <div key={kind} className={styles.kind}>
            <Tick
              state={left === 0 ? "on" : left === secrets.length ? "off" : "mixed"}
              onTick={(on) => onKept(keep(kept, secrets, !on))}
            >
              <strong>{words(`sharing.kind-${kind}`)}</strong>{" "}
              <span className={styles.means}>{words(`sharing.kind-${kind}-why`)}</span>
            </Tick>
            <details>
              <summary>
                {words("sharing.values", { count: secrets.length, left })}
                <span className="unseen">: {words(`sharing.kind-${kind}`)}</span>
              </summary>
              <ul className={styles.values}>
                {secrets.map((secret) => (
                  <li key={JSON.stringify(secret.ids)}>
                    <Tick
                      state={isKept(secret, kept) ? "off" : "on"}
                      onTick={(on) => onKept(keep(kept, [secret], !on))}
                    >
                      <span className={styles.value}>{secret.value}</span>
                      <span className={styles.where}>{whereOf(secret)}</span>
                    </Tick>
                  </li>
                ))}
              </ul>
            </details>
          </div>
        );
      })}
      <p className={styles.means}>{words("sharing.blackout-misses")}</p>
    </>
  );
}

/** So many paths tell where a value stands; how many there are is said anyway. */
const toldPaths = 3;

function whereOf({ where, places }: SharedSecret): string {
  const told = where.slice(0, toldPaths).map(({ side, path }) => `${side.toUpperCase()} ${path}`.trim());
  return words("sharing.where", {
    count: places,
    paths: listed([...told, ...(where.length > toldPaths ? ["\u2026"] : [])]),
  });
}

interface TickProps {
  readonly state: "on" | "off" | "mixed";
  readonly onTick: (on: boolean) => void;
  readonly children: React.ReactNode;
}

function Tick({ state, onTick, children }: TickProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = state === "mixed";
  }, [state]);
  return (
    <label className={styles.tick}>
      <input ref={box} type="checkbox" checked={state === "on"} onChange={({ target }) => onTick(target.checked)} />
      <span>{children}</span>
    </label>
  );
}
