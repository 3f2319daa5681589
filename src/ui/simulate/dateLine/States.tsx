import { words } from "#messages/index.ts";
import { markerStates } from "#ui/decode/examples.ts";
import { addressOf } from "#ui/route.ts";
import styles from "./DateLine.module.css";
import { stateCode } from "./environment.ts";

/** The eight states, each an address that can be given to others, of an environment that leads to it. */
export function States({ current }: { readonly current: string }) {
  return (
    <nav aria-label={words("simulate.states")} className={`${styles.states} screen-only`}>
      <span className={styles.statesLabel} aria-hidden="true">
        {words("simulate.states")}
      </span>
      <ul>
        {markerStates.map((state) => {
          const code = stateCode(state);
          return (
            <li key={code}>
              <a
                href={addressOf("simulate", "state", code)}
                aria-current={code === current ? "true" : undefined}
                aria-label={words("page.state", {
                  domain: state.knownDomain,
                  keyword: state.labKeyword,
                  zone: state.listedTimeZone,
                })}
              >
                {code}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
