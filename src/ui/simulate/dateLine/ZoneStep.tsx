import { useId, useState } from "react";
import { type ExplainedDateLine, resolveTimeZone } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import form from "#ui/simulate/Form.module.css";
import { Tries } from "#ui/simulate/Tries.tsx";
import { together } from "#ui/simulate/together.ts";
import { setEnvironment, useEnvironment } from "./environment.ts";
import { Step } from "./Step.tsx";
import { zones } from "./zones.ts";

interface ZoneStepProps {
  readonly number: number;
  readonly explained: ExplainedDateLine;
}

/** The third bit: from a setting of the computer, not from a place. */
export function ZoneStep({ number, explained: { gate, bits, zoneListed } }: ZoneStepProps) {
  const { zone: setting } = useEnvironment();
  // Some four hundred: they are drawn when they are asked for.
  const [known, setKnown] = useState<readonly string[]>([]);
  const field = useId();
  const choices = useId();
  const zone = resolveTimeZone(setting);
  const title = words("simulate.step-zone");
  return (
    <Step number={number} title={title} bit={gate === "open" ? bits.listedTimeZone : null}>
      <div className={form.row}>
        <label htmlFor={field} className={form.label}>
          {words("simulate.zone")}
        </label>
        <input
          id={field}
          className={form.field}
          type="text"
          list={choices}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={setting}
          onFocus={() => setKnown(zones())}
          onChange={({ target }) => setEnvironment({ zone: target.value })}
        />
        <datalist id={choices}>
          {known.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      </div>
      {zone !== setting && <p>{words("simulate.zone-alias", { setting, zone })}</p>}
      <p>
        {together(
          zone === "" && words("simulate.zone-empty"),
          zone !== "" && words(zoneListed ? "simulate.zone-yes" : "simulate.zone-no", { zone }),
          gate === "closed" && zoneListed && words("simulate.zone-closed"),
        )}
      </p>
      <Tries
        of={title}
        values={["Asia/Shanghai", "Asia/Urumqi", "PRC", "Asia/Hong_Kong", "Europe/Berlin"]}
        current={setting}
        onTry={(value) => setEnvironment({ zone: value })}
      />
    </Step>
  );
}
