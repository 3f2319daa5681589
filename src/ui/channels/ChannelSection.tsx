import { ChevronRight } from "lucide-react";
import { useId } from "react";
import type { Report } from "#engine/index.ts";
import { marks, say, words } from "#messages/index.ts";
import { Items } from "#ui/decode/Items.tsx";
import type { ChannelRuns } from "./byChannel.ts";
import styles from "./Channels.module.css";
import { RunItem } from "./RunItem.tsx";
import type { Run } from "./runsOf.ts";

interface ChannelSectionProps {
  readonly channel: ChannelRuns;
  readonly report: Report;
  /** What locked payloads were tried with. */
  readonly tried: readonly string[];
}

/** Runs that are drawn at once: each may bring a payload with it. */
const MOST_RUNS = 20;

/** Everything found of one channel, and what the channel is. */
export function ChannelSection({ channel: { id, info, runs }, report, tried }: ChannelSectionProps) {
  const heading = useId();
  return (
    <section className={styles.channel} aria-labelledby={heading}>
      <h3 id={heading} className={styles.title}>
        {info ? say(info.title) : id}
      </h3>
      {info && (
        <details className={styles.about}>
          <summary>
            <ChevronRight aria-hidden="true" />
            {words("found.about")}
            <span className="unseen">: {say(info.title)}</span>
          </summary>
          <p>{say(info.summary)}</p>
          <p>
            <strong>{words("found.accuses")}</strong>
            {marks().gap}
            {say(info.accuses)}
          </p>
        </details>
      )}
      <Items most={MOST_RUNS}>
        {runs.map((run) => (
          <RunItem key={runKey(run)} run={run} report={report} tried={tried} />
        ))}
      </Items>
    </section>
  );
}

/** The same for a run before and after it was opened. */
export function runKey({ side, best }: Run): string {
  const { part, channel, spans, say: what, locked, payload } = best;
  const read = locked || payload !== null;
  return `${side} ${part} ${channel} ${spans[0]?.start} ${read ? "read" : what.id}`;
}
