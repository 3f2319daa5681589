import { ChevronRight } from "lucide-react";
import type { Evidence, Report, Statement } from "#engine/index.ts";
import { marks, say, words } from "#messages/index.ts";
import { Button } from "#ui/parts/Button.tsx";
import { ShareThis } from "#ui/share/ShareThis.tsx";
import styles from "./Statement.module.css";
import { goTo } from "./show.ts";

interface StatementProps {
  readonly statement: Statement;
  readonly report: Report;
}

/** One thing that may be said, with a way to the code points it rests on. */
export function StatementItem({ statement, report }: StatementProps) {
  // What a check of a file against itself does not show must stand on its face: "consistent" is no certificate.
  const face = statement.kind === "integrity" ? statement.notProven : [];
  return (
    <li className={styles.statement}>
      <p>
        {[statement.say, ...face].map(say).join(marks().gap)} <ShowPlace at={statement.restsOn} report={report} />{" "}
        <ShareThis at={statement.restsOn} what={say(statement.say)} className={styles.show} />
      </p>
      <Reasons
        statement={face.length > 0 ? { ...statement, notProven: [] } : statement}
        report={report}
        level={false}
      />
    </li>
  );
}

/** What supports a statement, what speaks against it, what it does not prove, and what to do next. */
export function Reasons({ statement, report, level }: StatementProps & { readonly level: boolean }) {
  const { supports, against, notProven, next } = statement;
  if (supports.length + against.length + notProven.length === 0 && next === null) return null;
  return (
    <details className={styles.reasons}>
      <summary>
        <ChevronRight aria-hidden="true" />
        {words("page.why")}
        <span className="unseen">
          {marks().colon}
          {say(statement.say)}
        </span>
      </summary>
      <dl>
        {level && (
          <div>
            <dt>{words("page.level")}</dt>
            <dd>{words(`page.level-${statement.level}`)}</dd>
          </div>
        )}
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

function ShowPlace({ at, report }: { at: Evidence["at"]; report: Report }) {
  if (at.length === 0) return null;
  return (
    <Button look="quiet" className={styles.show} onClick={() => goTo(at, report)}>
      {words("page.show-place")}
    </Button>
  );
}
