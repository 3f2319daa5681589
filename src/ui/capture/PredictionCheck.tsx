import type { Bit, Report, Side } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { bitLabels } from "./bitLabels.ts";
import styles from "./PredictionCheck.module.css";
import { bitNames, usePrediction } from "./prediction.ts";

/** What the visitor predicted beside what the date lines say. Nothing where nothing was predicted of what was brought. */
export function PredictionCheck({ report }: { readonly report: Report }) {
  const prediction = usePrediction();
  const rows = (["a", "b"] as const).flatMap((side) =>
    report.captures[side] === undefined
      ? []
      : bitNames
          .map((name) => ({
            side,
            name,
            predicted: prediction[side][name],
            observed: observedIn(report, side)?.[name] ?? null,
          }))
          .filter(({ predicted }) => predicted !== null),
  );
  if (rows.length === 0) return null;
  return (
    <section className={styles.check} aria-label={words("guide.predicted")}>
      <h3 className={styles.title}>{words("guide.predicted")}</h3>
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
          {rows.map(({ side, name, predicted, observed }) => (
            <tr key={`${side} ${name}`}>
              <th scope="row">
                {words("guide.predicted-in", { bit: words(bitLabels[name]), side: side.toUpperCase() })}
              </th>
              <td>{predicted}</td>
              <td>{observed ?? words("guide.not-read")}</td>
              <td>{words(outcomeOf(predicted, observed))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The bits the reading speaks of; null where the date line gives none, or the rules are not those of its version. */
function observedIn({ captures }: Report, side: Side) {
  const capture = captures[side];
  const line = capture?.dateLine == null ? undefined : capture.dateLines[capture.dateLine];
  return line === undefined || line.applies === "no" ? null : line.bits;
}

function outcomeOf(predicted: Bit, observed: Bit) {
  if (observed === null) return "guide.outcome-open";
  return predicted === observed ? "guide.outcome-as" : "guide.outcome-other";
}
