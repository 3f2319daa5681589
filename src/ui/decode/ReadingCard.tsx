import { Fragment } from "react";
import {
  type Bit,
  type CaptureReport,
  lookOf,
  type Report,
  readableTime,
  type Side,
  unreadNote,
} from "#engine/index.ts";
import { marks, say, words } from "#messages/index.ts";
import { AskForOriginal } from "#ui/capture/AskForOriginal.tsx";
import { ShareThis } from "#ui/share/ShareThis.tsx";
import { CheckPathLink, HowToCaptureLink } from "./HowToCapture.tsx";
import styles from "./ReadingCard.module.css";
import { Reasons, StatementItem } from "./Statement.tsx";

/** Everything said of one capture: its state with the bits, what that does not show, then the rest with their reasons. */
export function ReadingCard({ side, report }: { readonly side: Side; readonly report: Report }) {
  const capture = report.captures[side];
  const [state, ...rest] = report.reading.filter((statement) => statement.about === side);
  if (capture === undefined || state === undefined) return null;
  const unread = unreadNote(capture);
  const [counter] = state.against;
  const bits = capture.dateLine === null ? null : capture.dateLines[capture.dateLine]?.bits;
  return (
    <article className={styles.card} aria-label={words("page.reading-of", { side: side.toUpperCase() })}>
      <h3 className={styles.title}>
        {words("page.capture", { side: side.toUpperCase() })} <Facts capture={capture} />
      </h3>
      {unread !== null ? (
        <>
          {capture.notes
            .filter((note) => note !== unread)
            .map((note) => (
              <p key={JSON.stringify(note)}>{say(note)}</p>
            ))}
          {unread.id === "capture.binary" && <AskForOriginal />}
        </>
      ) : (
        <>
          <p className={styles.state}>
            {say(state.say)} <ShareThis at={state.restsOn} what={say(state.say)} className={styles.share} />
          </p>
          {bits && (
            <dl className={styles.bits} data-look={lookOf(capture)}>
              <BitBox label={words("page.bit-domain")} title={words("page.bit-domain-means")} bit={bits.knownDomain} />
              <BitBox label={words("page.bit-keyword")} title={words("page.bit-keyword-means")} bit={bits.labKeyword} />
              <BitBox label={words("page.bit-zone")} title={words("page.bit-zone-means")} bit={bits.listedTimeZone} />
            </dl>
          )}
          {counter && <p className={styles.caveat}>{words("page.against-first", { reason: say(counter.say) })}</p>}
          <p className={styles.caveat}>{state.notProven.map(say).join(marks().gap)}</p>
          {state.next && (
            <p className={styles.next}>
              {say(state.next)} <HowToCaptureLink /> <CheckPathLink />
            </p>
          )}
          <Reasons
            statement={{ ...state, notProven: [], next: null }}
            report={report}
            level={state.restsOn.length > 0}
          />
          <ul className={styles.rest}>
            {rest.map((statement) => (
              <StatementItem key={JSON.stringify(statement.say)} statement={statement} report={report} />
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

/** What the file itself states of the picked request; the time to the minute, the rest as it is written. A line breaks between two. */
function Facts({ capture: { version, host, time } }: { readonly capture: CaptureReport }) {
  const facts = [
    version && words("page.fact-version", { version }),
    host && words("page.fact-host", { host }),
    time && readableTime(time),
  ].filter((fact) => fact !== null && fact !== undefined && fact !== "");
  return (
    <span className={styles.facts}>
      {facts.map((fact, index) => (
        <Fragment key={fact}>
          <span className={styles.fact}>{index < facts.length - 1 ? `${fact} \u00B7` : fact}</span>{" "}
        </Fragment>
      ))}
    </span>
  );
}

function BitBox({ label, title, bit }: { label: string; title: string; bit: Bit }) {
  return (
    <div className={styles.bit} data-bit={bit ?? "unknown"} title={title}>
      <dt>
        {label}
        <span className="unseen">
          {marks().open}
          {title}
          {marks().close}
        </span>
      </dt>
      <dd>{bit ?? "?"}</dd>
    </div>
  );
}
