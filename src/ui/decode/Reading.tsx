import { ChevronRight } from "lucide-react";
import type { Bit, CaptureReport, Evidence, Report, Side, Statement } from "#engine/index.ts";
import { say, words } from "#messages/index.ts";
import { Button } from "#ui/parts/Button.tsx";
import { OriginTag } from "#ui/parts/OriginTag.tsx";
import styles from "./Reading.module.css";
import { RulerView } from "./RulerView.tsx";
import { show } from "./show.ts";

/** What may be said: a line of words for each capture, the evidence beneath it, then every statement with its reasons. */
export function Reading({ report }: { readonly report: Report }) {
  const sides = (["a", "b"] as const).filter((side) => report.captures[side] !== undefined);
  const shared = report.reading.filter((statement) => statement.about === "both");
  return (
    <>
      <div className={styles.headlines} aria-live="polite">
        {sides.map((side) => (
          <Headline key={side} side={side} capture={report.captures[side] as CaptureReport} report={report} />
        ))}
        {report.comparison?.identical && <p className={styles.identical}>{words("page.identical")}</p>}
      </div>
      {report.ruler && (
        <RulerView ruler={report.ruler} origins={originsOf(report)} onPlaces={(places) => show(places, report)} />
      )}
      <div className={styles.cards}>
        {sides.map((side) => (
          <Card key={side} side={side} report={report} />
        ))}
      </div>
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

function Headline({ side, capture, report }: { side: Side; capture: CaptureReport; report: Report }) {
  const state = report.reading.find((statement) => statement.about === side && statement.kind === "state");
  return (
    <h2 className={styles.headline} data-marked={isMarked(capture)}>
      <span className={styles.letter}>{side.toUpperCase()}</span>
      <button type="button" className={styles.headlineText} onClick={() => show(state?.restsOn ?? [], report)}>
        {say(capture.headline)}
      </button>
      <OriginTag origin={capture.origin} />
    </h2>
  );
}

/** Whether the line of this capture carries a bit that the plain sentence does not. */
function isMarked({ dateLines, dateLine }: CaptureReport): boolean {
  const bits = dateLine === null ? null : dateLines[dateLine]?.bits;
  return bits !== null && bits !== undefined && [bits.knownDomain, bits.labKeyword, bits.listedTimeZone].includes(1);
}

function Card({ side, report }: { side: Side; report: Report }) {
  const capture = report.captures[side];
  const statements = report.reading.filter((statement) => statement.about === side);
  const [state, ...rest] = statements;
  if (capture === undefined || state === undefined) return null;
  const line = capture.dateLine === null ? null : capture.dateLines[capture.dateLine];
  return (
    <article className={styles.card} aria-label={words("page.reading-of", { side: side.toUpperCase() })}>
      <h3 className={styles.title}>
        {words("page.capture", { side: side.toUpperCase() })} <span className={styles.facts}>{factsOf(capture)}</span>
      </h3>
      <p className={styles.state}>{say(state.say)}</p>
      {line?.bits && (
        <dl className={styles.bits}>
          <BitBox label={words("page.bit-domain")} bit={line.bits.knownDomain} />
          <BitBox label={words("page.bit-keyword")} bit={line.bits.labKeyword} />
          <BitBox label={words("page.bit-zone")} bit={line.bits.listedTimeZone} />
        </dl>
      )}
      <Reasons statement={{ ...state, notProven: [], next: null }} report={report} />
      <p className={styles.caveat}>
        {state.notProven.map(say).join(" ")} {state.next && say(state.next)}
      </p>
      <ul className={styles.rest}>
        {rest.map((statement) => (
          <StatementItem key={JSON.stringify(statement.say)} statement={statement} report={report} />
        ))}
      </ul>
    </article>
  );
}

/** What the file itself states of the picked request, in its own words. */
function factsOf({ version, host, time }: CaptureReport): string {
  const facts = [version && words("page.fact-version", { version }), host && words("page.fact-host", { host }), time];
  return facts.filter((fact) => fact !== null && fact !== "").join(" \u00B7 ");
}

function BitBox({ label, bit }: { label: string; bit: Bit }) {
  return (
    <div className={styles.bit} data-bit={bit ?? "unknown"}>
      <dt>{label}</dt>
      <dd>{bit ?? "?"}</dd>
    </div>
  );
}

function StatementItem({ statement, report }: { statement: Statement; report: Report }) {
  return (
    <li className={styles.statement}>
      <p>
        {say(statement.say)} <ShowPlace at={statement.restsOn} report={report} />
      </p>
      <Reasons statement={statement} report={report} />
    </li>
  );
}

function ShowPlace({ at, report }: { at: Evidence["at"]; report: Report }) {
  if (at.length === 0) return null;
  return (
    <Button look="quiet" className={styles.show} onClick={() => show(at, report)}>
      {words("page.show-place")}
    </Button>
  );
}

/** What supports a statement, what speaks against it, what it does not prove, and what to do next. */
function Reasons({ statement, report }: { statement: Statement; report: Report }) {
  const { supports, against, notProven, next, level } = statement;
  if (supports.length + against.length + notProven.length === 0 && next === null) return null;
  return (
    <details className={styles.reasons}>
      <summary>
        <ChevronRight aria-hidden="true" />
        {words("page.why")} <span className={styles.level}>{words(`page.level-${level}`)}</span>
      </summary>
      <dl>
        <EvidenceList title={words("page.supports")} evidence={supports} report={report} />
        <EvidenceList title={words("page.against")} evidence={against} report={report} />
        {notProven.length > 0 && (
          <div>
            <dt>{words("page.not-proven")}</dt>
            {notProven.map((sentence) => (
              <dd key={JSON.stringify(sentence)}>{say(sentence)}</dd>
            ))}
          </div>
        )}
        {next && (
          <div>
            <dt>{words("page.next")}</dt>
            <dd>{say(next)}</dd>
          </div>
        )}
      </dl>
    </details>
  );
}

function EvidenceList({ title, evidence, report }: { title: string; evidence: readonly Evidence[]; report: Report }) {
  if (evidence.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      {evidence.map((one) => (
        <dd key={JSON.stringify(one)}>
          {say(one.say)} <ShowPlace at={one.at} report={report} />
        </dd>
      ))}
    </div>
  );
}
