import { ChevronRight } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { Finding, Place, Report, Side } from "#engine/index.ts";
import { say, words } from "#messages/index.ts";
import { goTo } from "#ui/decode/show.ts";
import { explainPointsIn } from "#ui/parts/explainPointsIn.ts";
import { ShareThis } from "#ui/share/ShareThis.tsx";
import styles from "./Channels.module.css";
import { FoundReading } from "./FoundReading.tsx";
import type { Run } from "./runsOf.ts";
import { titleIn } from "./titleIn.ts";

interface RunItemProps {
  readonly run: Run;
  readonly report: Report;
  /** What locked payloads were tried with. */
  readonly tried: readonly string[];
  /** Where no heading above says it. */
  readonly namesChannel?: boolean;
}

/** One run: its best reading, and the others one click away. */
export function RunItem({ run: { side, best, others }, report, tried, namesChannel = false }: RunItemProps) {
  const go = useRef<HTMLButtonElement>(null);
  const opened = useOpened(best, go);
  const label = labelOf(side, best);
  const channel = namesChannel ? titleIn(report.channels, best.channel) : "";
  return (
    <li className={styles.run}>
      <button
        ref={go}
        type="button"
        className={styles.go}
        title={explainPointsIn(best.say)}
        onClick={() => goTo(placesOf(side, best), report)}
      >
        <span className={styles.label} data-marked={best.strength !== "benign"}>
          {channel === "" ? label : `${label} \u00B7 ${channel}`}
        </span>
        <span>{say(best.say)}</span>
      </button>
      <p role="status" className="unseen">
        {opened ? words("found.opened") : ""}
      </p>
      <FoundReading found={best} tried={tried} />
      <ShareThis at={placesOf(side, best)} what={say(best.say)} className={styles.share} />
      {others.length > 0 && <Others side={side} others={others} report={report} tried={tried} />}
    </li>
  );
}

interface OthersProps {
  readonly side: Side;
  readonly others: readonly Finding[];
  readonly report: Report;
  readonly tried: readonly string[];
}

/** The other readings of a run, drawn when they are asked for: there can be fifteen of each. */
function Others({ side, others, report, tried }: OthersProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.others} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <ChevronRight aria-hidden="true" />
        {words("found.others", { count: others.length })}
      </summary>
      {open && (
        <ol className={styles.otherList}>
          {others.map((finding) => (
            <li key={`${finding.channel} ${finding.hypothesis?.rank}`} className={styles.other}>
              <button type="button" className={styles.go} onClick={() => goTo(placesOf(side, finding), report)}>
                <span className={styles.label}>{titleIn(report.channels, finding.channel)}</span>
                <span>{say(finding.say)}</span>
              </button>
              <FoundReading found={finding} tried={tried} />
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}

/** Whether this reading was locked and is no more. The field has gone with that: the keyboard goes on where it stood. */
function useOpened({ locked }: Finding, go: React.RefObject<HTMLButtonElement | null>): boolean {
  const [opened, setOpened] = useState(false);
  const before = useRef(locked);
  useEffect(() => {
    if (before.current && !locked) {
      setOpened(true);
      if (document.activeElement === document.body) go.current?.focus();
    }
    before.current = locked;
  }, [locked, go]);
  return opened;
}

function labelOf(side: Side, { locked, strength }: Finding): string {
  const params = { side: side.toUpperCase() };
  return locked ? words("found.locked-in", params) : words(`page.strength-${strength}`, params);
}

function placesOf(side: Side, { part, spans }: Finding): readonly Place[] {
  return spans.map((span) => ({ side, part, span }));
}
