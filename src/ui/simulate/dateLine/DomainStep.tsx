import { type ExplainedDateLine, publishedLists } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import form from "#ui/simulate/Form.module.css";
import { Tries } from "#ui/simulate/Tries.tsx";
import { DomainVerdict } from "./DomainVerdict.tsx";
import { setEnvironment } from "./environment.ts";
import { Step } from "./Step.tsx";

interface DomainStepProps {
  readonly number: number;
  readonly explained: ExplainedDateLine;
}

/** Equal, below, anything under .cn, and a name that only ends alike. */
const hosts = ["packyapi.com", "sub.packyapi.com", "example.gov.cn", "notproxyai.com"] as const;

/** The first host bit. */
export function DomainStep({ number, explained: { url, host, bits, gate } }: DomainStepProps) {
  const title = words("simulate.step-domain", { count: publishedLists.domains.entries.length });
  const name = url?.hostname ?? "";
  return (
    <Step number={number} title={title} bit={gate === "open" ? bits.knownDomain : null}>
      {gate === "closed" && <p className={form.about}>{words("simulate.not-reached")}</p>}
      {gate === "open" && (host === null || name === "") && <p>{words("simulate.host-none")}</p>}
      {host !== null && name !== "" && <DomainVerdict host={name} match={host} />}
      <Tries
        of={title}
        values={hosts}
        current={gate === "open" ? name : ""}
        onTry={(value) => setEnvironment({ isSet: true, baseUrl: `https://${value}` })}
      />
    </Step>
  );
}
