import { useState } from "react";
import { type MessageId, words } from "#messages/index.ts";
import { type MarkerState, stateSentence } from "#ui/decode/examples.ts";
import { RulerView } from "#ui/decode/RulerView.tsx";
import styles from "./Live.module.css";
import { lineRuler } from "./rulerOf.ts";

const bits: readonly (readonly [keyof MarkerState, MessageId])[] = [
  ["knownDomain", "page.bit-domain"],
  ["labKeyword", "page.bit-keyword"],
  ["listedTimeZone", "page.bit-zone"],
];

const plain: MarkerState = { knownDomain: 0, labKeyword: 0, listedTimeZone: 0 };

/** Lesson 2: three switches, and the date line that they write. A is the plain one. */
export function Switches() {
  const [state, setState] = useState<MarkerState>({ ...plain, labKeyword: 1 });
  return (
    <div className={styles.rows}>
      <fieldset className={styles.choices}>
        <legend className={styles.legend}>{words("learn.switches")}</legend>
        {bits.map(([bit, label]) => (
          <label key={bit}>
            <input
              type="checkbox"
              checked={state[bit] === 1}
              onChange={({ target }) => setState({ ...state, [bit]: target.checked ? 1 : 0 })}
            />
            {words(label)}
          </label>
        ))}
      </fieldset>
      <RulerView
        ruler={lineRuler({ a: stateSentence(plain), b: stateSentence(state) })}
        origins={{ a: "example", b: "example" }}
      />
    </div>
  );
}
