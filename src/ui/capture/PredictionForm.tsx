import type { Bit } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { bitLabels } from "./bitLabels.ts";
import styles from "./Guide.module.css";
import { bitNames, predict, usePrediction } from "./prediction.ts";

const choices: readonly (readonly [value: string, bit: Bit])[] = [
  ["?", null],
  ["0", 0],
  ["1", 1],
];

/** What the visitor expects of each bit in A and B, before looking. */
export function PredictionForm() {
  const prediction = usePrediction();
  return (
    <table className={styles.form}>
      <thead>
        <tr>
          <th scope="col">{words("guide.bit")}</th>
          <th scope="col">A</th>
          <th scope="col">B</th>
        </tr>
      </thead>
      <tbody>
        {bitNames.map((name) => (
          <tr key={name}>
            <th scope="row">{words(bitLabels[name])}</th>
            {(["a", "b"] as const).map((side) => (
              <td key={side}>
                <select
                  aria-label={words("guide.predict-of", { bit: words(bitLabels[name]), side: side.toUpperCase() })}
                  value={prediction[side][name] ?? "?"}
                  onChange={({ target }) =>
                    predict(side, name, choices.find(([value]) => value === target.value)?.[1] ?? null)
                  }
                >
                  {choices.map(([value, bit]) => (
                    <option key={value} value={value}>
                      {bit ?? words("guide.expected-unknown")}
                    </option>
                  ))}
                </select>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
