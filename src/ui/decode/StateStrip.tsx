import { words } from "#messages/index.ts";
import { textOf } from "#store/input.ts";
import { useTelltaleState } from "#ui/telltale.ts";
import { useBring } from "./bring.ts";
import { markerStates, stateText } from "./examples.ts";
import styles from "./StateStrip.module.css";

/** While the eight made-up states are on the page: one button for each, into B, beside the plain one in A. */
export function StateStrip() {
  const bring = useBring();
  const shown = useTelltaleState(({ input: { b } }) => (b?.origin === "example" ? textOf(b) : null));
  if (shown === null || !markerStates.some((state) => stateText(state) === shown)) return null;
  return (
    <fieldset className={styles.strip}>
      <legend className={styles.label}>{words("page.states")}</legend>
      {markerStates.map((state) => {
        const bits = `${state.knownDomain}${state.labKeyword}${state.listedTimeZone}`;
        return (
          <button
            key={bits}
            type="button"
            className={styles.state}
            aria-pressed={stateText(state) === shown}
            aria-label={words("page.state", {
              domain: state.knownDomain,
              keyword: state.labKeyword,
              zone: state.listedTimeZone,
            })}
            onClick={() => bring.state(state)}
          >
            {bits}
          </button>
        );
      })}
    </fieldset>
  );
}
