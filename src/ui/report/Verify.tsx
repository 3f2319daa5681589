import { Check, CircleHelp, FolderOpen, X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { loadNames, namedPoints, type Verification, type VerifiedLine, type VerifiedResult } from "#engine/index.ts";
import { listed, say, words } from "#messages/index.ts";
import { type Held, hold } from "#store/input.ts";
import { brought as asBrought } from "#store/store.ts";
import { Button } from "#ui/parts/Button.tsx";
import { Sheet } from "#ui/parts/Sheet.tsx";
import { useTelltale } from "#ui/telltale.ts";
import styles from "./Report.module.css";
import { readReportText, sortFiles } from "./sortFiles.ts";

interface VerifyProps {
  /** Files that were dropped on the page, a report among them; or none yet. */
  readonly brought: readonly File[];
  readonly onClose: () => void;
}

type Outcome = Verification | { readonly failed: string };

/** Checks a filed report against the captures it speaks of: those that were brought with it, and those in the panes. */
export function Verify({ brought, onClose }: VerifyProps) {
  const telltale = useTelltale();
  const [files, setFiles] = useState(brought);
  const [sorted, setSorted] = useState<{ report: File | null; captures: readonly File[] } | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  useEffect(() => setFiles(brought), [brought]);
  useEffect(() => {
    let wanted = true;
    setOutcome(null);
    (async () => {
      const found = await sortFiles(files);
      if (wanted) setSorted(found);
      if (found.report === null) return;
      const { a, b } = telltale.getState().input;
      // What is in the panes may be something else altogether: it counts where nothing was brought beside the report.
      const dropped = found.captures.map((file) => hold({ file, name: file.name }, "file"));
      const held = dropped.length > 0 ? dropped : [a, b];
      const captures = held.filter((one): one is Held => one !== null).map(asBrought);
      const [report, nameOf] = await Promise.all([readReportText(found.report), loadNames()]);
      const names = new Map(namedPoints(report).map((point) => [point, nameOf(point)]));
      const answer = await telltale.ask("verify", { report, captures, names });
      if (!wanted) return;
      if (answer.kind === "done") setOutcome(answer.value);
      else setOutcome({ failed: answer.kind === "failed" ? answer.why : answer.kind });
    })().catch((error) => wanted && setOutcome({ failed: String(error) }));
    return () => {
      wanted = false;
    };
  }, [files, telltale]);

  const add = (more: readonly File[]): void => setFiles([...files, ...more]);
  return (
    <Sheet title={words("reporting.check")} wide onClose={onClose}>
      <p>{words("reporting.check-intro")}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a place to drop files on; the button beside it does the same */}
      <div
        className={styles.drop}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          event.stopPropagation();
          add([...event.dataTransfer.files]);
        }}
      >
        <Button look="main" icon={<FolderOpen aria-hidden="true" />} onClick={() => chooser.current?.click()}>
          {words("reporting.add-files")}
        </Button>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          onChange={(event) => {
            add([...(event.target.files ?? [])]);
            event.target.value = "";
          }}
        />
        <span className={styles.means}>{filesInWords(sorted, files)}</span>
      </div>
      <div role="status">
        {outcome === null ? (
          <p>{words(files.length === 0 || sorted?.report === null ? "reporting.check-empty" : "reporting.checking")}</p>
        ) : "failed" in outcome ? (
          <p>{words("reporting.failed", { why: outcome.failed })}</p>
        ) : "error" in outcome ? (
          <p>{say(outcome.error)}</p>
        ) : (
          <p className={styles.verdict} data-result={outcome.verdict}>
            <Sign result={outcome.verdict} /> {say(outcome.say)}
          </p>
        )}
      </div>
      {outcome !== null && "lines" in outcome && (
        <ul className={styles.lines}>
          {outcome.lines.map((line) => (
            <Line key={JSON.stringify(line)} line={line} />
          ))}
        </ul>
      )}
    </Sheet>
  );
}

function filesInWords(
  sorted: { report: File | null; captures: readonly File[] } | null,
  files: readonly File[],
): string {
  if (sorted === null || files.length === 0) return words("reporting.files-none");
  const names = listed(sorted.captures.map(({ name }) => name));
  return words("reporting.files", {
    report: sorted.report?.name ?? "none",
    count: sorted.captures.length,
    names,
  });
}

function Line({ line }: { readonly line: VerifiedLine }) {
  return (
    <li className={styles.line} data-result={line.result}>
      <Sign result={line.result} />
      <span>{say(line.say)}</span>
    </li>
  );
}

const signs = { matches: Check, differs: X, "cannot-tell": CircleHelp } as const;

function Sign({ result }: { readonly result: VerifiedResult }) {
  const Icon = signs[result];
  return (
    <span className={styles.result}>
      <Icon aria-hidden="true" />
      {words(`reporting.result-${result}`)}
    </span>
  );
}
