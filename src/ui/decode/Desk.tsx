import { lazy, Suspense, useDeferredValue, useEffect, useRef, useState } from "react";
import { words } from "#messages/index.ts";
import { type Concluded, conclusionOf, speaksOf } from "#store/analysis.ts";
import { isEmpty } from "#store/input.ts";
import type { EditorHandle } from "#ui/editor/Editor.tsx";
import { linkScroll } from "#ui/editor/linkScroll.ts";
import { useTelltaleState } from "#ui/telltale.ts";
import { CapturePane } from "./CapturePane.tsx";
import styles from "./Desk.module.css";
import { scrollAnchors } from "./scrollAnchors.ts";
import { goTo, show } from "./show.ts";

// What an empty page does not need comes while it is looked at.
export const loadFindings = () => import("./Findings.tsx");

const Findings = lazy(async () => ({ default: (await loadFindings()).Findings }));

/** The two texts and everything found in them. */
export function Desk() {
  const empty = useTelltaleState(({ input }) => isEmpty(input));
  const last = useLater(useTelltaleState(({ analysis, input }) => conclusionOf(analysis, input)));
  const report = last?.report;
  const [editorA, setEditorA] = useState<EditorHandle | null>(null);
  const [editorB, setEditorB] = useState<EditorHandle | null>(null);
  useEffect(() => {
    if (editorA === null || editorB === null || report?.comparison === undefined) return;
    return linkScroll(editorA, editorB, scrollAnchors(report));
  }, [editorA, editorB, report]);
  useArrival(last, editorA, editorB);
  return (
    <div className={styles.desk}>
      <CapturePane side="a" last={last} editor={editorA} onEditor={setEditorA} />
      <CapturePane side="b" last={last} editor={editorB} onEditor={setEditorB} />
      <section aria-label={words("page.findings")} className={styles.findings} data-empty={empty}>
        <h2 className={styles.title}>{words("page.findings")}</h2>
        {!empty && report ? (
          <Suspense>
            <Findings report={report} tried={last.passphrases} />
          </Suspense>
        ) : (
          <p className={styles.teach}>{words("page.findings-empty")}</p>
        )}
      </section>
    </div>
  );
}

/**
 * The conclusion, once the reading of it is drawn: the long lists and the editors come after, in pieces that let the
 * visitor in between. One of other documents than the panes now hold is not waited for: it is gone at once.
 */
function useLater(last: Concluded | null): Concluded | null {
  const later = useDeferredValue(last);
  const current = useTelltaleState(({ input }) => later !== null && speaksOf(later, input));
  return current ? later : null;
}

/** When something new has been brought and read, both editors go to what its link points at or the reading speaks of, once. */
function useArrival(last: Concluded | null, ...editors: readonly (EditorHandle | null)[]): void {
  const ready = editors.every((editor) => editor !== null);
  const shown = useRef("");
  useEffect(() => {
    if (last === null || !ready) return;
    const documents = [last.input.a, last.input.b].map((held) => `${held?.document} ${held?.request}`).join("\n");
    if (documents === shown.current) return;
    shown.current = documents;
    const focus = last.input.a?.link?.focus ?? last.input.b?.link?.focus ?? [];
    if (focus.length > 0) {
      goTo(focus, last.report);
      return;
    }
    const state = last.report.reading.find(({ kind, restsOn }) => kind === "state" && restsOn.length > 0);
    const pair = last.report.reading.find(({ kind }) => kind === "pair");
    const at = pair?.restsOn ?? state?.restsOn ?? [];
    if (at.length > 0) show(at, last.report);
  }, [last, ready]);
}
