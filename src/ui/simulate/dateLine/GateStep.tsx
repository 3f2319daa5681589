import type { ExplainedDateLine } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { Tries } from "#ui/simulate/Tries.tsx";
import { setEnvironment, useEnvironment } from "./environment.ts";
import { Step } from "./Step.tsx";

interface GateStepProps {
  readonly number: number;
  readonly explained: ExplainedDateLine;
}

/** Base URLs at the edge of the gate: the default port drops, another does not, and without a scheme nothing parses. */
const edges = [
  "https://api.anthropic.com:443/",
  "https://api.anthropic.com:8443",
  "api.anthropic.com",
  "localhost:8080",
] as const;

/** Whether anything is encoded at all, and why. */
export function GateStep({ number, explained }: GateStepProps) {
  const { isSet, baseUrl } = useEnvironment();
  const title = words("simulate.step-gate");
  return (
    <Step number={number} title={title} result={words("simulate.gate", { gate: explained.gate })}>
      <p>{reasonFor(explained)}</p>
      <Tries
        of={title}
        values={edges}
        current={isSet ? baseUrl : ""}
        onTry={(value) => setEnvironment({ isSet: true, baseUrl: value })}
      />
    </Step>
  );
}

function reasonFor({ reason, url }: ExplainedDateLine): string {
  const { scheme = "", host = "" } = url ?? {};
  if (reason === "other-host" && host === "") return words("simulate.gate-no-host", { scheme });
  return words(`simulate.gate-${reason}`, { host });
}
