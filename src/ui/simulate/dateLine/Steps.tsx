import type { ExplainedDateLine } from "#engine/index.ts";
import { ApostropheStep } from "./ApostropheStep.tsx";
import { BaseUrlStep } from "./BaseUrlStep.tsx";
import styles from "./DateLine.module.css";
import { DateStep } from "./DateStep.tsx";
import { DomainStep } from "./DomainStep.tsx";
import { GateStep } from "./GateStep.tsx";
import { HostStep } from "./HostStep.tsx";
import { KeywordStep } from "./KeywordStep.tsx";
import { ZoneStep } from "./ZoneStep.tsx";

/** How the sentence comes about, as an argument that can be changed at every step. */
export function Steps({ explained }: { readonly explained: ExplainedDateLine }) {
  return (
    <ol className={styles.steps}>
      <BaseUrlStep number={1} />
      <GateStep number={2} explained={explained} />
      <HostStep number={3} explained={explained} />
      <DomainStep number={4} explained={explained} />
      <KeywordStep number={5} explained={explained} />
      <ZoneStep number={6} explained={explained} />
      <ApostropheStep number={7} explained={explained} />
      <DateStep number={8} explained={explained} />
    </ol>
  );
}
