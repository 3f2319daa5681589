import { useId } from "react";
import type { ExplainedDateLine } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { usePointName } from "#ui/parts/pointName.ts";
import form from "#ui/simulate/Form.module.css";
import { DATE, setEnvironment, useEnvironment } from "./environment.ts";
import { Step } from "./Step.tsx";

interface DateStepProps {
  readonly number: number;
  readonly explained: ExplainedDateLine;
}

/** The date, and what stands between its parts. */
export function DateStep({ number, explained: { separator, bits } }: DateStepProps) {
  const { date } = useEnvironment();
  const nameOf = usePointName();
  const field = useId();
  return (
    <Step number={number} title={words("simulate.step-separator")} result={<code>{separator}</code>}>
      <div className={form.row}>
        <label htmlFor={field} className={form.label}>
          {words("simulate.date")}
        </label>
        <input
          id={field}
          className={`${form.field} ${form.short}`}
          type="date"
          max="9999-12-31"
          value={date}
          onChange={({ target }) => setEnvironment({ date: target.value })}
        />
      </div>
      {date === "" && <p>{words("simulate.date-missing", { date: DATE })}</p>}
      <p>
        {words("simulate.separator", { bit: bits.listedTimeZone, point: separator, name: nameOf(separator) }).trim()}
      </p>
    </Step>
  );
}
