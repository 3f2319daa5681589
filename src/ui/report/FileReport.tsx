import { Copy, Download } from "lucide-react";
import { type ReactNode, useState } from "react";
import { type Kept, type Report, toHtml, toJson, toMarkdown } from "#engine/index.ts";
import { type MessageId, spokenLocale, words } from "#messages/index.ts";
import { useCopy } from "#ui/capture/CopyBlock.tsx";
import { Button } from "#ui/parts/Button.tsx";
import { download } from "#ui/parts/download.ts";
import { Sheet } from "#ui/parts/Sheet.tsx";
import { Blackout } from "#ui/share/Blackout.tsx";
import { useSecrets } from "#ui/share/useSecrets.ts";
import { useTelltale } from "#ui/telltale.ts";
import { verify } from "#ui/view.ts";
import styles from "./Report.module.css";
import { ReportPicture } from "./ReportPicture.tsx";
import { useFiledReport } from "./useFiledReport.ts";

/** Files a report of what is held: one set of data with four faces, without what should not leave. */
export function FileReport({ onClose }: { readonly onClose: () => void }) {
  const telltale = useTelltale();
  const [input] = useState(() => telltale.getState().input);
  const [kept, setKept] = useState<Kept>({ a: [], b: [] });
  const secrets = useSecrets(input);
  const filed = useFiledReport(input, kept);
  return (
    <Sheet title={words("reporting.title")} wide onClose={onClose}>
      <p>{words("reporting.intro")}</p>
      <Blackout secrets={secrets} kept={kept} onKept={setKept} />
      {filed !== null && "failed" in filed ? (
        <p role="alert">{words("reporting.failed", { why: filed.failed })}</p>
      ) : (
        <Faces report={filed} />
      )}
      <section className={styles.face}>
        <h3>{words("reporting.check")}</h3>
        <p className={styles.means}>{words("reporting.check-means")}</p>
        <span className={styles.row}>
          <Button
            onClick={() => {
              onClose();
              verify([]);
            }}
          >
            {words("page.check-report")}
          </Button>
        </span>
      </section>
    </Sheet>
  );
}

/** The four faces; null while the report is being made. */
function Faces({ report }: { readonly report: Report | null }) {
  const { copied, copy } = useCopy();
  const ready = report !== null;
  const save = (name: string, type: string, write: (report: Report) => string) => () => {
    if (ready) download(name, new Blob([write(report)], { type }));
  };
  return (
    <div className={styles.faces} aria-busy={!ready}>
      <Face title="reporting.page" means="reporting.page-means">
        <SaveButton ready={ready} label="reporting.page" onClick={save("telltale-report.html", "text/html", inPage)} />
      </Face>
      <Face title="reporting.note" means="reporting.note-means">
        <SaveButton
          ready={ready}
          label="reporting.note"
          onClick={save("telltale-report.md", "text/markdown", inNote)}
        />
        <Button icon={<Copy aria-hidden="true" />} aria-disabled={!ready} onClick={() => ready && copy(inNote(report))}>
          {words("reporting.copy-note")}
        </Button>
        <span role="status">{copied}</span>
      </Face>
      <Face title="reporting.data" means="reporting.data-means">
        <SaveButton
          ready={ready}
          label="reporting.data"
          onClick={save("telltale-report.json", "application/json", toJson)}
        />
      </Face>
      <Face title="reporting.picture" means="reporting.picture-means">
        <ReportPicture report={report} />
      </Face>
    </div>
  );
}

const inPage = (report: Report): string => toHtml(report, { locale: spokenLocale() });
const inNote = (report: Report): string => toMarkdown(report, { locale: spokenLocale() });

function Face({ title, means, children }: { title: MessageId; means: MessageId; children: ReactNode }) {
  return (
    <section className={styles.face}>
      <h3>{words(title)}</h3>
      <p className={styles.means}>{words(means)}</p>
      <div className={styles.row}>{children}</div>
    </section>
  );
}

interface SaveButtonProps {
  readonly ready: boolean;
  readonly label: MessageId;
  readonly onClick: () => void;
}

function SaveButton({ ready, label, onClick }: SaveButtonProps) {
  return (
    <Button
      icon={<Download aria-hidden="true" />}
      aria-disabled={!ready}
      aria-label={words("reporting.save-as", { what: words(label) })}
      onClick={onClick}
    >
      {words("reporting.save")}
    </Button>
  );
}
