import { useId } from "react";
import { words } from "#messages/index.ts";
import form from "#ui/simulate/Form.module.css";
import { Tries } from "#ui/simulate/Tries.tsx";
import { setEnvironment, useEnvironment } from "./environment.ts";
import { Step } from "./Step.tsx";

/** The setting that everything begins with. */
export function BaseUrlStep({ number }: { readonly number: number }) {
  const { isSet, baseUrl } = useEnvironment();
  const field = useId();
  const about = useId();
  const unset = words("simulate.unset");
  const title = words("simulate.step-base-url");
  return (
    <Step number={number} title={title}>
      <div className={form.row}>
        <label className={form.tick}>
          <input type="checkbox" checked={isSet} onChange={({ target }) => setEnvironment({ isSet: target.checked })} />
          {words("simulate.base-url-set")}
        </label>
        <label htmlFor={field} className="unseen">
          {title}
        </label>
        <input
          id={field}
          className={form.field}
          type="text"
          inputMode="url"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          disabled={!isSet}
          placeholder={isSet ? "" : unset}
          aria-describedby={about}
          value={isSet ? baseUrl : ""}
          onChange={({ target }) => setEnvironment({ baseUrl: target.value })}
        />
      </div>
      <p id={about} className={form.about}>
        {words("simulate.base-url-about")}
      </p>
      <Tries
        of={title}
        values={[unset, "https://api.anthropic.com", "https://foo.example", "https://sub.packyapi.com/v1"]}
        current={isSet ? baseUrl : unset}
        onTry={(value) => setEnvironment(value === unset ? { isSet: false } : { isSet: true, baseUrl: value })}
      />
    </Step>
  );
}
