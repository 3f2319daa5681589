import { type CaptureReport, lookOf, type Report, type Side, unreadNote } from "#engine/index.ts";
import { marks, say, words } from "#messages/index.ts";
import { PredictionCheck } from "#ui/capture/PredictionCheck.tsx";
import { OriginTag } from "#ui/parts/OriginTag.tsx";
import styles from "./Reading.module.css";
import { ReadingCard } from "./ReadingCard.tsx";
import { RulerView } from "./RulerView.tsx";
import { StatementItem } from "./Statement.tsx";
import { goTo } from "./show.ts";
import { telling } from "./telling.ts";

/** What may be said: a line of words for each capture, the evidence beneath it, then every statement with its reasons. */
export function Reading({ report }: { readonly report: Report }) {
  const sides = (["a", "b"] as const).filter((side) => report.captures[side] !== undefined);
  const shared = report.reading.filter((statement) => statement.about === "both");
  const heard = sides.map((side) => heardOf(side, report.captures[side] as CaptureReport)).join(marks().gap);
  return (
    <>
      <p role="status" className="unseen">
        {heard}
      </p>
      <div className={styles.headlines}>
        {sides.map((side) => (
          <Headline key={side} side={side} capture={report.captures[side] as CaptureReport} report={report} />
        ))}
        {report.comparison?.identical && <p className={styles.identical}>{words("page.identical")}</p>}
      </div>
      {report.ruler && (
        <RulerView ruler={report.ruler} origins={originsOf(report)} onPlaces={(places) => goTo(places, report)} />
      )}
      <div className={styles.cards}>
        {sides.map((side) => (
          <ReadingCard key={side} side={side} report={report} />
        ))}
      </div>
      <PredictionCheck report={report} />
      {shared.length > 0 && (
        <ul className={styles.shared}>
          {shared.map((statement) => (
            <StatementItem key={JSON.stringify(statement.say)} statement={statement} report={report} />
          ))}
        </ul>
      )}
    </>
  );
}

function originsOf({ captures: { a, b } }: Report) {
  return { ...(a && { a: a.origin }), ...(b && { b: b.origin }) };
}

/** The few words for one capture: what its date line reads as, or why it could not be read. */
function headlineOf(capture: CaptureReport): string {
  return say(unreadNote(capture) ?? capture.headline);
}

function heardOf(side: Side, capture: CaptureReport): string {
  return words("page.heard", { side: side.toUpperCase(), headline: headlineOf(capture) });
}

function Headline({ side, capture, report }: { side: Side; capture: CaptureReport; report: Report }) {
  const state = report.reading.find((statement) => statement.about === side && statement.kind === "state");
  const others = telling(report, side).filter((finding) => finding.channel !== "date-line").length;
  const line = capture.dateLine === null ? undefined : capture.dateLines[capture.dateLine];
  const otherMarked =
    capture.requests.some((one, index) => index !== capture.request && one.badge === "marked") &&
    lookOf(capture) === "plain";
  const lines = report.reading.find((one) => one.about === side && one.say.id === "marker.agreement-disagree");
  return (
    <h2 className={styles.headline} data-look={lookOf(capture)}>
      <span className={styles.letter}>{side.toUpperCase()}</span>
      <button type="button" className={styles.headlineText} onClick={() => goTo(state?.restsOn ?? [], report)}>
        {headlineOf(capture)}
      </button>
      {lines && (
        <span className={styles.also}>{words("page.lines-disagree", { count: capture.dateLines.length })}</span>
      )}
      {line?.via && <span className={styles.also}>{words("page.reversed")}</span>}
      {otherMarked && <span className={styles.also}>{words("page.other-marked")}</span>}
      {others > 0 && <span className={styles.also}>{words("page.others", { count: others })}</span>}
      <OriginTag origin={capture.origin} />
    </h2>
  );
}
