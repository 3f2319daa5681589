import { useEffect, useState } from "react";
import { words } from "#messages/index.ts";
import type { EditorHandle } from "#ui/editor/Editor.tsx";
import { linkScroll } from "#ui/editor/linkScroll.ts";
import { useTelltaleState } from "#ui/telltale.ts";
import { CapturePane } from "./CapturePane.tsx";
import styles from "./Decode.module.css";
import { Findings } from "./Findings.tsx";
import { Reading } from "./Reading.tsx";
import { scrollAnchors } from "./scrollAnchors.ts";
import { StateStrip } from "./StateStrip.tsx";
import { Welcome } from "./Welcome.tsx";
import { Working } from "./Working.tsx";

/** The main view: what may be said, the evidence, the two texts, everything found. */
export function Decode() {
  const empty = useTelltaleState(({ input }) => input.a === null && input.b === null);
  const report = useTelltaleState(({ analysis }) => ("last" in analysis ? (analysis.last?.report ?? null) : null));
  const [editorA, setEditorA] = useState<EditorHandle | null>(null);
  const [editorB, setEditorB] = useState<EditorHandle | null>(null);
  useEffect(() => {
    if (editorA === null || editorB === null || report?.comparison === undefined) return;
    return linkScroll(editorA, editorB, scrollAnchors(report));
  }, [editorA, editorB, report]);
  return (
    <main>
      <section aria-label={words("page.reading")} className={styles.reading}>
        {empty ? <Welcome /> : <h1 className="unseen">{words("page.title")}</h1>}
        <StateStrip />
        <Working />
        {!empty && report && <Reading report={report} />}
      </section>
      <div className={styles.desk}>
        <CapturePane side="a" editor={editorA} onEditor={setEditorA} />
        <CapturePane side="b" editor={editorB} onEditor={setEditorB} />
        <section aria-label={words("page.findings")} className={styles.findings}>
          <h2 className={styles.title}>{words("page.findings")}</h2>
          {!empty && report ? <Findings report={report} /> : <p className={styles.teach}>{words("page.findings-empty")}</p>}
        </section>
      </div>
    </main>
  );
}
