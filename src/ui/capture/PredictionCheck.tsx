import { Trash2 } from "lucide-react";
import { useState } from "react";
import type { Report } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { Button } from "#ui/parts/Button.tsx";
import { bitLabels } from "./bitLabels.ts";
import { comparePrediction } from "./comparePrediction.ts";
import styles from "./PredictionCheck.module.css";
import { clearPrediction, usePrediction } from "./prediction.ts";

/** What the visitor predicted beside what the date lines say. Nothing where nothing was predicted of what was brought. */
export function PredictionCheck({ report }: { readonly report: Report }) {
  const { prediction, at } = usePrediction();
  const [cleared, setCleared] = useState(false);
  const rows = comparePrediction(prediction, report.captures);
  if (rows.length === 0 || at === null)
    return cleared ? (
      // The button that had the focus is gone; what came of it takes the focus until it moves on.
      <p ref={takeFocus} tabIndex={-1} className={styles.check} onBlur={() => setCleared(false)}>
        {words("guide.prediction-cleared")}
      </p>
    ) : null;
  return (
    <section className={styles.check} aria-label={words("guide.predicted")}>
      <h3 className={styles.title}>{words("guide.predicted")}</h3>
      <p className={styles.written}>
        {words("guide.written", { at })}{" "}
        <Button
          look="quiet"
          icon={<Trash2 aria-hidden="true" />}
          onClick={() => {
            setCleared(true);
            clearPrediction();
          }}
        >
          {words("guide.clear-prediction")}
        </Button>
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words("guide.bit")}</th>
            <th scope="col">{words("guide.predicted-value")}</th>
            <th scope="col">{words("guide.observed-value")}</th>
            <th scope="col">{words("guide.outcome")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ side, name, predicted, observed, outcome }) => (
            <tr key={`${side} ${name}`}>
              <th scope="row">
                {words("guide.predicted-in", { bit: words(bitLabels[name]), side: side.toUpperCase() })}
              </th>
              <td>{predicted}</td>
              <td>{observed ?? words("guide.not-read")}</td>
              <td>{words(`guide.outcome-${outcome}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
