import { Trash2 } from "lucide-react";
import type { Bit } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { Button } from "#ui/parts/Button.tsx";
import { bitLabels, bitMeanings } from "./bitLabels.ts";
import styles from "./Guide.module.css";
import { bitNames, clearPrediction, predict, usePrediction } from "./prediction.ts";

const choices = [
  ["?", null, "guide.expected-unknown"],
  ["0", 0, "guide.expected-0"],
  ["1", 1, "guide.expected-1"],
] as const satisfies readonly (readonly [value: string, bit: Bit, label: string])[];

/** What the visitor expects of each bit in A and B, before looking; when it was written; a way to take it all back. */
export function PredictionForm() {
  const { prediction, at } = usePrediction();
  return (
    <>
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
              <th scope="row" abbr={words(bitLabels[name])}>
                {words(bitLabels[name])}
                <p className={styles.aside}>{words(bitMeanings[name])}</p>
              </th>
              {(["a", "b"] as const).map((side) => (
                <td key={side}>
                  <select
                    aria-label={words("guide.predict-of", { bit: words(bitLabels[name]), side: side.toUpperCase() })}
                    value={prediction[side][name] ?? "?"}
                    onChange={({ target }) =>
                      predict(side, name, choices.find(([value]) => value === target.value)?.[1] ?? null)
                    }
                  >
                    {choices.map(([value, , label]) => (
                      <option key={value} value={value}>
                        {words(label)}
                      </option>
                    ))}
                  </select>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.offers}>
        <Button icon={<Trash2 aria-hidden="true" />} aria-disabled={at === null} onClick={clearPrediction}>
          {words("guide.clear-prediction")}
        </Button>
        <span role="status">{at === null ? words("guide.prediction-none") : words("guide.written", { at })}</span>
      </p>
    </>
  );
}
