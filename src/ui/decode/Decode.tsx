import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { words } from "#messages/index.ts";
import { conclusionOf } from "#store/analysis.ts";
import { isEmpty } from "#store/input.ts";
import type { EditorHandle } from "#ui/editor/Editor.tsx";
import { linkScroll } from "#ui/editor/linkScroll.ts";
import { useTelltaleState } from "#ui/telltale.ts";
import { CapturePane } from "./CapturePane.tsx";
import styles from "./Decode.module.css";
import { StateStrip } from "./StateStrip.tsx";
import { scrollAnchors } from "./scrollAnchors.ts";
import { show } from "./show.ts";
import { Welcome } from "./Welcome.tsx";
import { Working } from "./Working.tsx";

// What an empty page does not need comes while it is looked at.
export const loadFindings = () => import("./Findings.tsx");
export const loadReading = () => import("./Reading.tsx");

const Findings = lazy(async () => ({ default: (await loadFindings()).Findings }));
const Reading = lazy(async () => ({ default: (await loadReading()).Reading }));

/** The main view: what may be said, the evidence, the two texts, everything found. */
export function Decode() {
  const empty = useTelltaleState(({ input }) => isEmpty(input));
  const report = useTelltaleState(({ analysis, input }) => conclusionOf(analysis, input)?.report ?? null);
  const [editorA, setEditorA] = useState<EditorHandle | null>(null);
  const [editorB, setEditorB] = useState<EditorHandle | null>(null);
  useEffect(() => {
    if (editorA === null || editorB === null || report?.comparison === undefined) return;
    return linkScroll(editorA, editorB, scrollAnchors(report));
  }, [editorA, editorB, report]);
  useArrival(editorA, editorB);
  const reading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that brought an example has gone with the empty page: the keyboard goes on where the answer stands.
    if (!empty && document.activeElement === document.body) reading.current?.focus();
  }, [empty]);
  return (
    <main>
      <section aria-label={words("page.reading")} className={styles.reading}>
        {empty ? (
          <Welcome />
        ) : (
          <h1 ref={reading} tabIndex={-1} className="unseen">
            {words("page.title")}
          </h1>
        )}
        <StateStrip />
        <Working />
        <Suspense>{!empty && report && <Reading report={report} />}</Suspense>
      </section>
      <div className={styles.desk}>
        <CapturePane side="a" editor={editorA} onEditor={setEditorA} />
        <CapturePane side="b" editor={editorB} onEditor={setEditorB} />
        <section aria-label={words("page.findings")} className={styles.findings} data-empty={empty}>
          <h2 className={styles.title}>{words("page.findings")}</h2>
          {!empty && report ? (
            <Suspense>
              <Findings report={report} />
            </Suspense>
          ) : (
            <p className={styles.teach}>{words("page.findings-empty")}</p>
          )}
        </section>
      </div>
    </main>
  );
}

/** When something new has been brought and read, both editors go to what the reading speaks of, once. */
function useArrival(...editors: readonly (EditorHandle | null)[]): void {
  const last = useTelltaleState(({ analysis }) => (analysis.state === "done" ? analysis.last : null));
  const ready = editors.every((editor) => editor !== null);
  const shown = useRef("");
  useEffect(() => {
    if (last === null || !ready) return;
    const documents = [last.input.a, last.input.b].map((held) => `${held?.document} ${held?.request}`).join("\n");
    if (documents === shown.current) return;
    shown.current = documents;
    const state = last.report.reading.find(({ kind, restsOn }) => kind === "state" && restsOn.length > 0);
    const pair = last.report.reading.find(({ kind }) => kind === "pair");
    const at = pair?.restsOn ?? state?.restsOn ?? [];
    if (at.length > 0) show(at, last.report);
  }, [last, ready]);
}
