import { useId, useState } from "react";
import type { ExplainedDateLine } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import form from "#ui/simulate/Form.module.css";
import { setEnvironment } from "./environment.ts";
import { Step } from "./Step.tsx";

interface HostStepProps {
  readonly number: number;
  readonly explained: ExplainedDateLine;
}

/** What is taken from the base URL. A host typed here makes one of its own. */
export function HostStep({ number, explained: { gate, url } }: HostStepProps) {
  const field = useId();
  const about = useId();
  const host = url?.hostname ?? "";
  // While it is typed it stays as it is typed: what does not parse, or reads differently, must not change under the fingers.
  const [typed, setTyped] = useState<string | null>(null);
  const reached = gate === "open";
  return (
    <Step number={number} title={words("simulate.step-host")} {...(!reached && { bit: null })}>
      <div className={form.row}>
        <label htmlFor={field} className={form.label}>
          {words("simulate.host")}
        </label>
        <input
          id={field}
          className={form.field}
          type="text"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby={about}
          value={typed ?? host}
          onChange={({ target }) => {
            setTyped(target.value);
            setEnvironment({ isSet: true, baseUrl: `https://${target.value}` });
          }}
          onBlur={() => setTyped(null)}
        />
      </div>
      <p id={about} className={form.about}>
        {reached && host === "" ? words("simulate.host-none") : words("simulate.host-about")}
      </p>
    </Step>
  );
}
