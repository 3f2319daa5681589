import type { ReactNode } from "react";
import {
  type ChangeClass,
  type ChangeGroup,
  type Place,
  type Report,
  type ReportedChange,
  type Side,
  type Span,
  unreadNote,
} from "#engine/index.ts";
import { say, words } from "#messages/index.ts";
import { BeyondReach } from "#ui/channels/BeyondReach.tsx";
import { byChannel } from "#ui/channels/byChannel.ts";
import { ChannelSection, runKey } from "#ui/channels/ChannelSection.tsx";
import { RunItem } from "#ui/channels/RunItem.tsx";
import { type Run, runsOf } from "#ui/channels/runsOf.ts";
import { ShareThis } from "#ui/share/ShareThis.tsx";
import { Change } from "./Change.tsx";
import styles from "./Findings.module.css";
import { Items } from "./Items.tsx";
import { Meanings } from "./Meanings.tsx";
import { goTo } from "./show.ts";

/** Classes that make a difference *marked*: what a reader cannot see, or would take for something else. */
const marked: ReadonlySet<ChangeClass> = new Set(["invisible", "look-alike", "separator", "encoding"]);

interface FindingsProps {
  readonly report: Report;
  /** What locked payloads were tried with. */
  readonly tried: readonly string[];
}

/**
 * Everything found: payloads and what else is there, channel by channel, then what differs, strongest first; what always differs between
 * two captures and what is of ordinary use is folded at the end, never hidden.
 */
export function Findings({ report, tried }: FindingsProps) {
  const of = (keep: (group: ChangeGroup) => boolean): readonly ChangeGroup[] => report.groups.filter(keep);
  const strong = of((group) => marked.has(group.class));
  const ordinary = of((group) => group.class === "ordinary");
  const noise = of((group) => group.class === "noise");
  const fields = report.fields.filter((field) => !field.noise);
  const quiet = report.fields.filter((field) => field.noise);
  // In a pair, a marker that differs already stands among the differences.
  const markerDiffers = strong.some((group) => group.inDateLine);
  const found = (["a", "b"] as const).flatMap((side) =>
    runsOf(side, report.captures[side]?.findings ?? []).filter((run) =>
      run.best.channel === "date-line" ? !markerDiffers : !standsAsChange(run, report),
    ),
  );
  const telling = found.filter(({ best }) => best.strength !== "benign");
  const unread = Object.values(report.captures).every((capture) => unreadNote(capture) !== null);
  const benign = found.filter(({ best }) => best.strength === "benign");
  return (
    <>
      <p className={styles.summary}>
        {unread
          ? words("page.findings-unread")
          : report.comparison?.identical
            ? words("page.identical")
            : report.comparison
              ? words("page.findings-summary", {
                  marked: strong.length + telling.length,
                  ordinary: ordinary.length,
                  noise: noise.length + quiet.length,
                })
              : words("page.findings-summary-one", { marked: telling.length })}
      </p>
      {!report.finest && <p className={styles.note}>{words("page.coarse")}</p>}
      {report.truncated && <p className={styles.note}>{words("page.truncated", { count: report.changes.length })}</p>}
      {byChannel(telling, report.channels).map((channel) => (
        <ChannelSection key={channel.id} channel={channel} report={report} tried={tried} />
      ))}
      {telling.length > 0 && strong.length + ordinary.length > 0 && (
        <h3 className={styles.heading}>{words("found.differences")}</h3>
      )}
      <Items>
        {[...strong, ...ordinary].map((group) => (
          <GroupItem key={group.changes[0]} group={group} report={report} />
        ))}
      </Items>
      <Fold title={words("page.fold-fields", { count: fields.length })} count={fields.length}>
        {fields.map((field) => (
          <FieldItem key={field.path} path={field.path} a={field.a} b={field.b} />
        ))}
      </Fold>
      <Fold
        title={words("page.fold-noise", { count: noise.length + quiet.length })}
        count={noise.length + quiet.length}
      >
        {noise.map((group) => (
          <GroupItem key={group.changes[0]} group={group} report={report} />
        ))}
        {quiet.map((field) => (
          <FieldItem key={field.path} path={field.path} a={field.a} b={field.b} />
        ))}
      </Fold>
      <Fold title={words("page.fold-benign", { count: benign.length })} count={benign.length}>
        {benign.map((run) => (
          <RunItem key={runKey(run)} run={run} report={report} tried={tried} namesChannel />
        ))}
      </Fold>
      <BeyondReach />
    </>
  );
}

/** Whether an invisible is already listed as a difference: then it is one thing, told once. A payload is more than what differs. */
function standsAsChange({ side, best }: Run, { changes, comparison }: Report): boolean {
  const { part, spans, payload, locked } = best;
  if (payload !== null || locked) return false;
  const lies = (span: Span): boolean =>
    changes.some(
      (change) =>
        change.class === "invisible" &&
        comparison?.pairs[change.pair]?.[side] === part &&
        change[side].start <= span.start &&
        span.end <= change[side].end,
    );
  return spans.length > 0 && spans.length <= mostMatched && spans.every(lies);
}

/** Matching is by looking through all changes for each span: a run of more places than this is told twice instead. */
const mostMatched = 50;

function Fold({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  if (count === 0) return null;
  return (
    <details className={styles.fold}>
      <summary>{title}</summary>
      <Items>{children}</Items>
    </details>
  );
}

/** Two places each: no more are looked up for a link to one group. */
const mostShared = 8;

function GroupItem({ group, report }: { group: ChangeGroup; report: Report }) {
  const [first] = group.changes.flatMap((index) => report.changes[index] ?? []);
  if (first === undefined) return null;
  const exact = marked.has(group.class);
  const places = exact ? group.changes.length : 1;
  const ofGroup = group.changes
    .slice(0, mostShared)
    .flatMap((index) => report.changes[index] ?? [])
    .flatMap((change) => placesOf(change, report));
  return (
    <li className={styles.item} data-class={group.class}>
      <button type="button" className={styles.go} onClick={() => goTo(placesOf(first, report), report)}>
        <span className={styles.class}>
          {words(`page.class-${group.class}`)}
          {group.inDateLine ? ` · ${words("page.in-date-line")}` : ""}
          {places > 1 ? ` · ${words("page.places", { count: places })}` : ""}
        </span>
        <Change aText={group.aText} bText={group.bText} exact={exact} />
      </button>
      <p className={styles.why}>{say(group.why)}</p>
      {exact && <Meanings text={group.aText + group.bText} />}
      <p className={styles.where}>{pathOf(first, report)}</p>
      <ShareThis at={ofGroup} what={say(group.why)} className={styles.share} />
    </li>
  );
}

function FieldItem({ path, a, b }: { path: string; a: string | null; b: string | null }) {
  return (
    <li className={styles.item} data-class="noise">
      <p className="evidence">{path}</p>
      <p className={styles.field}>
        <del>{a ?? words("page.absent")}</del> <ins>{b ?? words("page.absent")}</ins>
      </p>
    </li>
  );
}

function placesOf(change: ReportedChange, report: Report): Place[] {
  const pair = report.comparison?.pairs[change.pair];
  return (["a", "b"] as const).flatMap((side) => {
    const part = pair?.[side];
    return part === undefined || part === null ? [] : [{ side, part, span: change[side] }];
  });
}

/** The path of the part a change stands in; a plain text has none. */
function pathOf(change: ReportedChange, report: Report): string {
  const pair = report.comparison?.pairs[change.pair];
  const side: Side = pair?.a === null ? "b" : "a";
  return report.captures[side]?.parts[pair?.[side] ?? 0]?.path ?? "";
}
