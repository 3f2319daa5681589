import { useRef } from "react";
import { formatPoint, pointAt } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { RulerView } from "#ui/decode/RulerView.tsx";
import { checkSlips } from "#ui/learn/checks/checkSlips.ts";
import { slipSites, writeSlip } from "#ui/learn/hollow/slip.ts";
import fields from "#ui/learn/live/Live.module.css";
import { slipRuler } from "#ui/learn/live/rulerOf.ts";
import { Button } from "#ui/parts/Button.tsx";
import { usePointName } from "#ui/parts/pointName.ts";
import styles from "./TaskBox.module.css";
import { type FieldsProps, TaskBox } from "./TaskBox.tsx";

interface Answer {
  readonly read: string;
  readonly written: string;
}

/** The slip that is to be read. */
export const slipToRead = writeSlip({ list: 1, mill: 0, evening: 1 });

/** What the slip that is to be written says. */
export const bitsToWrite = { list: 0, mill: 1, evening: 1 } as const;

const start: Answer = { read: "", written: writeSlip({ list: 0, mill: 0, evening: 0 }) };

/** Lesson 2: a slip to be read, and one to be written. */
export function BitsTask() {
  return (
    <TaskBox
      lesson="bits"
      start={start}
      Fields={Fields}
      check={(answer) => checkSlips(slipToRead, bitsToWrite, answer)}
    />
  );
}

function Fields({ answer, onAnswer }: FieldsProps<Answer>) {
  const line = useRef<HTMLInputElement>(null);
  const nameOf = usePointName();

  /** At the caret, or for what is selected; the field has the focus afterwards, its caret behind what was put in. */
  function insert(form: string): void {
    const field = line.current;
    if (field === null) return;
    field.setRangeText(form, field.selectionStart ?? 0, field.selectionEnd ?? 0, "end");
    field.focus();
    onAnswer({ ...answer, written: field.value });
  }

  return (
    <>
      <RulerView ruler={slipRuler({ a: slipToRead })} origins={{ a: "example" }} />
      <label className={fields.field}>
        <span>{words("tasks.bits-read")}</span>
        <input
          className={`${fields.input} ${fields.short}`}
          value={answer.read}
          inputMode="numeric"
          maxLength={20}
          onChange={({ target }) => onAnswer({ ...answer, read: target.value })}
        />
      </label>
      <fieldset className={styles.part}>
        <legend>{words("tasks.bits-write")}</legend>
        <div className={fields.rows}>
          <label className={fields.field}>
            <span>{words("tasks.bits-your-line")}</span>
            <input
              ref={line}
              className={fields.input}
              value={answer.written}
              maxLength={80}
              spellCheck={false}
              onChange={({ target }) => onAnswer({ ...answer, written: target.value })}
            />
          </label>
          <p className={fields.legend}>{words("tasks.bits-insert")}</p>
          <p className={styles.buttons}>
            {slipSites
              .flatMap(({ forms }) => forms)
              .map((form) => {
                const point = formatPoint(pointAt(form, 0));
                return (
                  <Button
                    key={form}
                    aria-label={words("learn.point", { slip: "none", point, name: nameOf(point) })}
                    title={nameOf(point)}
                    onClick={() => insert(form)}
                  >
                    {point}
                  </Button>
                );
              })}
          </p>
        </div>
      </fieldset>
    </>
  );
}
