import { useId } from "react";
import type { CaptureReport, RequestSummary, Side } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import styles from "./RequestPicker.module.css";

interface RequestPickerProps {
  readonly capture: CaptureReport;
  readonly side: Side;
  readonly onPick: (request: number) => void;
}

/** Which of a file's requests is shown. The platform's own list: it is at home on every phone and screen reader. */
export function RequestPicker({ capture, side, onPick }: RequestPickerProps) {
  const id = useId();
  return (
    <p className={styles.picker}>
      <label htmlFor={id}>{words("page.request", { side: side.toUpperCase(), count: capture.requests.length })}</label>
      <select id={id} value={capture.request} onChange={(event) => onPick(Number(event.target.value))}>
        {capture.requests.map((request, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the index is what is picked
          <option key={index} value={index}>
            {labelOf(request)}
          </option>
        ))}
      </select>
    </p>
  );
}

function labelOf({ label, time, model, points, badge }: RequestSummary): string {
  // First what tells requests apart: a narrow screen cuts the end.
  const facts = [
    words(`page.badge-${badge}`),
    label,
    words("page.points", { count: points }),
    model,
    time?.slice(0, 16).replace("T", " "),
  ];
  return facts.filter((fact) => fact !== null && fact !== undefined && fact !== "").join(" · ");
}
