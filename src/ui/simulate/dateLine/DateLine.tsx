import { useEffect } from "react";
import { explainDateLine } from "#engine/index.ts";
import { marks, words } from "#messages/index.ts";
import { useRoute } from "#ui/route.ts";
import styles from "./DateLine.module.css";
import { Disguise } from "./Disguise.tsx";
import { environmentOf, seenOf, stateAt, stateCode, useEnvironment } from "./environment.ts";
import { Lists } from "./Lists.tsx";
import { Outcome } from "./Outcome.tsx";
import { PublishedVectors } from "./PublishedVectors.tsx";
import { SentenceBar } from "./SentenceBar.tsx";
import { States } from "./States.tsx";
import { Steps } from "./Steps.tsx";

/** The date line, built before one's eyes: what the program looked at, what it made of it, and the lists it held it against. */
export function DateLine() {
  const { rest } = useRoute();
  const named = stateAt(rest);
  const code = named && stateCode(named);
  useEffect(() => {
    const state = stateAt(["state", code ?? ""]);
    if (state !== undefined) useEnvironment.setState(environmentOf(state));
  }, [code]);
  const explained = explainDateLine(seenOf(useEnvironment()));
  return (
    <div className={styles.view}>
      <States current={explained.gate === "open" ? stateCode(explained.bits) : ""} />
      <div className={styles.desk}>
        <section aria-labelledby="simulate-steps" className={styles.argument}>
          <h2 id="simulate-steps">{words("simulate.steps")}</h2>
          <Steps explained={explained} />
          <p className={styles.aside}>
            <strong>{words("simulate.not-inputs")}</strong>
            {marks().gap}
            {words("simulate.not-inputs-are")}
          </p>
          <PublishedVectors />
          <SentenceBar explained={explained} />
        </section>
        <Outcome explained={explained} />
      </div>
      <Lists />
      <Disguise />
    </div>
  );
}
