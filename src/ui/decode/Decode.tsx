import { lazy, Suspense, useEffect, useRef } from "react";
import { words } from "#messages/index.ts";
import { conclusionOf } from "#store/analysis.ts";
import { isEmpty } from "#store/input.ts";
import { LinkNotes } from "#ui/share/LinkNotes.tsx";
import { useTelltaleState } from "#ui/telltale.ts";
import styles from "./Decode.module.css";
import { Desk } from "./Desk.tsx";
import { StateStrip } from "./StateStrip.tsx";
import { Welcome } from "./Welcome.tsx";
import { Working } from "./Working.tsx";

// What an empty page does not need comes while it is looked at.
export const loadReading = () => import("./Reading.tsx");

const Reading = lazy(async () => ({ default: (await loadReading()).Reading }));

/** The main view: what may be said, the evidence, the two texts, everything found. */
export function Decode() {
  const empty = useTelltaleState(({ input }) => isEmpty(input));
  const report = useTelltaleState(({ analysis, input }) => conclusionOf(analysis, input)?.report ?? null);
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
        <LinkNotes />
        <StateStrip />
        <Working />
        <Suspense>{!empty && report && <Reading report={report} />}</Suspense>
      </section>
      <Desk />
    </main>
  );
}
