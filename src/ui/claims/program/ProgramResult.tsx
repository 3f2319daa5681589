import { Copy, Download } from "lucide-react";
import type { ProgramReport } from "#engine/index.ts";
import { say, words } from "#messages/index.ts";
import { useCopy } from "#ui/capture/CopyBlock.tsx";
import { Button } from "#ui/parts/Button.tsx";
import { download } from "#ui/parts/download.ts";
import { Fact } from "./Fact.tsx";
import { FoundList } from "./FoundList.tsx";
import { headline } from "./headline.ts";
import { megabytes } from "./megabytes.ts";
import styles from "./Program.module.css";
import { useProgramCheck } from "./useProgramCheck.ts";

/** What a file holds: in a sentence first, then what that shows and what it does not, then all there is to check it by. */
export function ProgramResult() {
  const check = useProgramCheck();
  const report = check.state === "done" ? check.report : null;
  return (
    <section aria-label={words("program.result")} hidden={report === null} className={styles.result}>
      <div role="status">
        {report !== null &&
          headline(report).map((text) => (
            <p key={text} className={styles.headline}>
              {text}
            </p>
          ))}
      </div>
      {report !== null && <Details report={report} />}
    </section>
  );
}

function Details({ report }: { readonly report: ProgramReport }) {
  const { findings, more, notes, package: stated } = report;
  return (
    <>
      <p>{words(findings.length === 0 ? "program.absence" : "program.presence")}</p>
      {notes.length > 0 && (
        <ul className={styles.notes} aria-label={words("program.notes")}>
          {notes.map((note) => (
            <li key={note.id}>{say(note)}</li>
          ))}
        </ul>
      )}
      <dl className={styles.facts}>
        <Fact name={words("program.file")}>
          <bdi className="evidence">{report.file.name}</bdi>
          <span className={styles.fine}>
            {words("page.bytes", { count: report.file.bytes })} {"\u00B7"} {words("page.sha256")}{" "}
            <span className="evidence">{report.file.sha256}</span>
          </span>
        </Fact>
        <Fact name={words("program.package")}>
          {stated === null ? (
            words("program.no-package")
          ) : (
            <>
              <bdi className="evidence">
                {stated.name} {stated.version}
              </bdi>
              <span className={styles.fine}>
                {words(`program.applies-${stated.applies}`, { version: stated.version })}
              </span>
            </>
          )}
        </Fact>
        <Fact name={words("program.looked")}>{looked(report)}</Fact>
      </dl>
      {findings.length > 0 && (
        <>
          <h2 className={styles.title}>{words("program.lists")}</h2>
          <ol className={styles.lists}>
            {findings.map((finding) => (
              <FoundList key={JSON.stringify([finding.member, finding.offset, finding.disguise])} finding={finding} />
            ))}
          </ol>
          {more > 0 && <p>{words("program.more", { count: more })}</p>}
          {findings.some(({ published }) => published.match !== "none") && (
            <p className={styles.quiet}>{words("program.selection")}</p>
          )}
        </>
      )}
      <Take report={report} />
    </>
  );
}

function looked({ unpacked, members, file: { container } }: ProgramReport): string {
  const params = { megabytes: megabytes(unpacked), members, container };
  return words(members > 0 ? "program.looked-files" : "program.looked-one", params);
}

/** The whole result as data, to be filed or compared. */
function Take({ report }: { readonly report: ProgramReport }) {
  const { copied, copy } = useCopy();
  const json = (): string => `${JSON.stringify(report, null, 2)}\n`;
  const name = `telltale-${(report.file.name ?? "program").replace(/[^\w.-]+/g, "_")}.json`;
  return (
    <p className={styles.take}>
      <Button icon={<Copy aria-hidden="true" />} onClick={() => copy(json())}>
        {words("program.copy")}
      </Button>
      <Button icon={<Download aria-hidden="true" />} onClick={() => download(name, new Blob([json()]))}>
        {words("program.save")}
      </Button>
      <span role="status">{copied}</span>
    </p>
  );
}
