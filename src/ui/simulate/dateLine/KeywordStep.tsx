import { type ExplainedDateLine, publishedLists } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import form from "#ui/simulate/Form.module.css";
import { Tries } from "#ui/simulate/Tries.tsx";
import { setEnvironment } from "./environment.ts";
import { KeywordVerdict } from "./KeywordVerdict.tsx";
import { Step } from "./Step.tsx";

interface KeywordStepProps {
  readonly number: number;
  readonly explained: ExplainedDateLine;
}

/** A keyword, one on the other list too, one by accident, and a name that lacks it by a dot. */
const hosts = ["moonshot-proxy.example", "moonshot.ai", "host01air.example.com", "api.01.ai"] as const;

/** The second host bit. */
export function KeywordStep({ number, explained: { url, host, bits, gate } }: KeywordStepProps) {
  const title = words("simulate.step-keyword", { count: publishedLists.keywords.entries.length });
  const name = url?.hostname ?? "";
  return (
    <Step number={number} title={title} bit={gate === "open" ? bits.labKeyword : null}>
      {gate === "closed" && <p className={form.about}>{words("simulate.not-reached")}</p>}
      {gate === "open" && (host === null || name === "") && <p>{words("simulate.host-none")}</p>}
      {host !== null && name !== "" && <KeywordVerdict host={name} match={host} />}
      <Tries
        of={title}
        values={hosts}
        current={gate === "open" ? name : ""}
        onTry={(value) => setEnvironment({ isSet: true, baseUrl: `https://${value}` })}
      />
    </Step>
  );
}
