import { ArrowLeftRight, Moon, Sun } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { formatPoint } from "#engine/index.ts";
import { type MessageId, words } from "#messages/index.ts";
import { isEmpty } from "#store/input.ts";
import styles from "./Header.module.css";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { Button } from "./parts/Button.tsx";
import { usePointName } from "./parts/pointName.ts";
import { ReportButton } from "./report/ReportButton.tsx";
import { addressOf, useRoute, type ViewId, viewIds } from "./route.ts";
import { ShareButton } from "./share/ShareButton.tsx";
import { useTelltale, useTelltaleState } from "./telltale.ts";
import { toggleTheme } from "./theme.ts";
import { dismissNotice } from "./view.ts";

export const loadExamples = () => import("./decode/Examples.tsx");

const Examples = lazy(async () => ({ default: (await loadExamples()).Examples }));

/** The four apostrophes of the date line: the sign of the house is one of them, and says which when touched. */
const apostrophes = [0x02b9, 0x0027, 0x2019, 0x02bc] as const;

const viewNames: Readonly<Record<ViewId, MessageId>> = {
  decode: "page.view-decode",
  simulate: "page.view-simulate",
  learn: "page.view-learn",
  claims: "page.view-claims",
};

export function Header() {
  const { view } = useRoute();
  const telltale = useTelltale();
  const empty = useTelltaleState(({ input }) => isEmpty(input));
  return (
    <header className={styles.header}>
      <Sign />
      <nav aria-label={words("page.views")} className={`${styles.views} screen-only`}>
        {viewIds.map((id) => (
          <a key={id} href={addressOf(id)} aria-current={id === view ? "page" : undefined}>
            {words(viewNames[id])}
          </a>
        ))}
      </nav>
      <span className={`${styles.actions} screen-only`}>
        {!empty && view === "decode" && (
          <>
            <Suspense fallback={<Button>{words("page.examples")}</Button>}>
              <Examples />
            </Suspense>
            <Button
              icon={<ArrowLeftRight aria-hidden="true" />}
              onClick={() => {
                telltale.swap();
                dismissNotice();
              }}
            >
              {words("page.swap")}
            </Button>
            <ShareButton />
            <ReportButton />
          </>
        )}
        <LanguageSwitch className={styles.language} />
        <Button
          className={styles.theme}
          aria-label={words("page.theme")}
          title={words("page.theme")}
          onClick={() => toggleTheme(document.documentElement)}
        >
          <Sun aria-hidden="true" className={styles.sun} />
          <Moon aria-hidden="true" className={styles.moon} />
        </Button>
      </span>
    </header>
  );
}

function Sign() {
  const [turn, setTurn] = useState(-1);
  const nameOf = usePointName();
  const point = apostrophes[Math.max(turn, 0) % apostrophes.length] ?? apostrophes[0];
  return (
    <span className={styles.brand}>
      <button type="button" className={styles.sign} aria-label={words("page.sign")} onClick={() => setTurn(turn + 1)}>
        {String.fromCodePoint(point)}
      </button>
      <span className={styles.title}>{words("page.title")}</span>
      <span className={styles.point} aria-live="polite">
        {turn >= 0 && `${formatPoint(point)} ${nameOf(formatPoint(point))}`}
      </span>
    </span>
  );
}
