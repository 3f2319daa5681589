import { type Fate, type FidelityReport, type ProbeGroup, type ProbeReading, probeGroups } from "#engine/index.ts";
import { say, words } from "#messages/index.ts";
import styles from "./Guide.module.css";

const fates = ["kept", "rewritten", "lost", "unknown"] as const satisfies readonly Fate[];

/** What a path did to the self-test: one sentence, what that means, and every probe by what became of it. */
export function PathResult({ report }: { readonly report: FidelityReport }) {
  const columns = fates.filter((fate) => fate !== "unknown" || report.probes.some((probe) => probe.fate === fate));
  return (
    <section className={styles.section} aria-label={words("guide.check-result")}>
      <p className={styles.summary}>{say(report.summary)}</p>
      <Sentences title={words("guide.check-means")} said={report.meaning.map(say)} />
      <Sentences title={words("guide.check-causes")} said={report.causes.map(say)} />
      {report.recognised && (
        <table className={styles.table} aria-label={words("guide.check-table")}>
          <thead>
            <tr>
              <th scope="col">{words("guide.probe-group")}</th>
              {columns.map((fate) => (
                <th key={fate} scope="col">
                  {words(`guide.fate-${fate}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {probeGroups
              .filter((group) => report.probes.some((probe) => probe.group === group))
              .map((group) => (
                <tr key={group}>
                  <th scope="row">{words(`guide.group-${group}`)}</th>
                  {columns.map((fate) => (
                    <td
                      key={fate}
                      data-column={words(`guide.fate-${fate}`)}
                      data-empty={!report.probes.some((probe) => probe.group === group && probe.fate === fate)}
                    >
                      <Probes probes={report.probes} group={group} fate={fate} />
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Sentences({ title, said }: { readonly title: string; readonly said: readonly string[] }) {
  if (said.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul className={styles.list}>
        {said.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

interface ProbesProps {
  readonly probes: readonly ProbeReading[];
  readonly group: ProbeGroup;
  readonly fate: Fate;
}

/** The probes of a group that met one fate. Where all did, their number is enough. */
function Probes({ probes, group, fate }: ProbesProps) {
  const all = probes.filter((probe) => probe.group === group);
  const some = all.filter((probe) => probe.fate === fate);
  if (some.length === 0) return <span className={styles.aside}>{words("guide.none")}</span>;
  if (fate === "kept" && some.length === all.length) return words("guide.all", { count: all.length });
  return (
    <ul className={styles.probes}>
      {some.map((probe) => (
        <li key={probe.id}>
          {words(`guide.probe-${probe.id}`)} <Evidence text={pointsOf(probe)} />
        </li>
      ))}
    </ul>
  );
}

/** A sentence whose code points stand in the type of evidence. */
function Evidence({ text }: { readonly text: string }) {
  return text.split(/(U\+[0-9A-F]{4,6}(?: U\+[0-9A-F]{4,6})*)/).map((piece, index) =>
    // Of a split with one group every second piece is what matched.
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence, which never move
      <span key={index} className="evidence">
        {piece}
      </span>
    ) : (
      piece
    ),
  );
}

/** What was sent and what came of it. A date is clear enough by its name, and both of its forms are long. */
function pointsOf({ id, fate, sent, came, text }: ProbeReading): string {
  if (fate === "kept" || fate === "unknown") return sent.length > 4 ? "" : sent.join(" ");
  if (id === "date-dashes" || id === "date-slashes") return text?.slice(0, 10) ?? "";
  const arrived = came === null || came.length === 0 ? words("guide.nothing") : came.join(" ");
  return words("guide.arrived", { sent: sent.join(" "), came: arrived });
}
