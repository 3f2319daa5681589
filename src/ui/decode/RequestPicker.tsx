import { useId, useMemo } from "react";
import { type CaptureReport, type RequestSummary, readableTime, type Side } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { useLanguage } from "#ui/language.ts";
import { Button } from "#ui/parts/Button.tsx";
import styles from "./RequestPicker.module.css";

interface RequestPickerProps {
  readonly capture: CaptureReport;
  readonly side: Side;
  readonly onPick: (request: number) => void;
  /** Puts another request of the file into the other pane. */
  readonly onBeside: (request: number) => void;
}

/** Which of a file's requests is shown. The platform's own list: it is at home on every phone and screen reader. */
export function RequestPicker({ capture, side, onPick, onBeside }: RequestPickerProps) {
  const id = useId();
  const beside = mostTellingOther(capture);
  // Hundreds of rows, and the pane is drawn at every key.
  const language = useLanguage();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are words
  const options = useMemo(() => optionsOf(capture), [capture, language]);
  return (
    <p className={styles.picker}>
      <label htmlFor={id}>{words("page.request", { side: side.toUpperCase(), count: capture.requests.length })}</label>
      <select id={id} value={capture.request} onChange={(event) => onPick(Number(event.target.value))}>
        {options}
      </select>
      {beside !== null && (
        <Button look="quiet" onClick={() => onBeside(beside)}>
          {words("page.compare-requests", { side: side === "a" ? "B" : "A" })}
        </Button>
      )}
    </p>
  );
}

function optionsOf(capture: CaptureReport) {
  const { requests } = capture;
  const listed = listedOf(capture);
  return (
    <>
      {listed.map((index) => {
        const request = requests[index];
        return (
          request && (
            <option key={index} value={index}>
              {labelOf(request, index, requests.length)}
            </option>
          )
        );
      })}
      {listed.length < requests.length && (
        <option disabled>{words("page.more-requests", { count: requests.length - listed.length })}</option>
      )}
    </>
  );
}

/** A list of more is not read by anyone, and drawing it would be felt. */
const mostListed = 200;

/** The indices of the requests that are listed, in the order of the file: of a long file the most telling ones. */
function listedOf({ requests, request }: CaptureReport): readonly number[] {
  const all = [...requests.keys()];
  if (all.length <= mostListed) return all;
  const weight = { marked: 2, line: 1, none: 0 };
  const weightOf = (index: number): number => (index === request ? 3 : weight[requests[index]?.badge ?? "none"]);
  return all
    .sort((a, b) => weightOf(b) - weightOf(a) || a - b)
    .slice(0, mostListed)
    .sort((a, b) => a - b);
}

function labelOf({ label, host, time, model, points, badge }: RequestSummary, index: number, count: number): string {
  // First what tells requests apart: a narrow screen cuts the end.
  const facts = [
    words("page.request-number", { number: index + 1, count }),
    words(`page.badge-${badge}`),
    label,
    host,
    words("page.points", { count: points }),
    model,
    time && readableTime(time),
  ];
  return facts.filter((fact) => fact !== null && fact !== undefined && fact !== "").join(" · ");
}

/** Which request is worth comparing with the picked one: of the same kind of line before another, then the longest. */
function mostTellingOther({ requests, request }: CaptureReport): number | null {
  const others = requests
    .map((one, index) => ({ one, index }))
    .filter(({ one, index }) => index !== request && one.points > 0);
  const rank = ({ one }: (typeof others)[number]): number => (one.badge === "none" ? 0 : 1e12) + one.points;
  return (
    others.reduce<(typeof others)[number] | null>(
      (best, other) => (best === null || rank(other) > rank(best) ? other : best),
      null,
    )?.index ?? null
  );
}
