import { ArrowDown, ArrowUp } from "lucide-react";
import { useState } from "react";
import { words } from "#messages/index.ts";
import { checkCapture } from "#ui/learn/checks/checkCapture.ts";
import { type PublishId, publishIds, type StepId, shuffledSteps } from "#ui/learn/hollow/steps.ts";
import fields from "#ui/learn/live/Live.module.css";
import { Button } from "#ui/parts/Button.tsx";
import styles from "./TaskBox.module.css";
import { type FieldsProps, TaskBox } from "./TaskBox.tsx";
import { toggled } from "./toggled.ts";

interface Answer {
  readonly order: readonly StepId[];
  readonly publish: ReadonlySet<PublishId>;
}

const start: Answer = { order: shuffledSteps, publish: new Set() };

/** Lesson 6: a capture in order, and what of it is published. */
export function ActTask() {
  return <TaskBox lesson="act" start={start} Fields={Fields} check={checkCapture} />;
}

function Fields({ answer, onAnswer }: FieldsProps<Answer>) {
  const { order, publish } = answer;
  const [moved, setMoved] = useState<{ readonly step: Answer["order"][number]; readonly place: number } | null>(null);

  function move(from: number, to: number): void {
    const step = order[from];
    if (step === undefined || to < 0 || to >= order.length) return;
    onAnswer({ ...answer, order: order.toSpliced(from, 1).toSpliced(to, 0, step) });
    setMoved({ step, place: to + 1 });
  }

  return (
    <>
      <fieldset className={styles.part}>
        <legend>{words("tasks.act-order")}</legend>
        <ol className={styles.steps}>
          {order.map((step, place) => {
            const text = words(`tasks.step-${step}`);
            return (
              <li key={step}>
                <span aria-hidden="true">{place + 1}.</span>
                <span className={styles.step}>{text}</span>
                <Button
                  aria-label={words("tasks.act-up", { step: text })}
                  aria-disabled={place === 0}
                  icon={<ArrowUp aria-hidden="true" />}
                  onClick={() => move(place, place - 1)}
                />
                <Button
                  aria-label={words("tasks.act-down", { step: text })}
                  aria-disabled={place === order.length - 1}
                  icon={<ArrowDown aria-hidden="true" />}
                  onClick={() => move(place, place + 1)}
                />
              </li>
            );
          })}
        </ol>
        <span role="status" className="unseen">
          {moved && words("tasks.act-moved", { ...moved, step: words(`tasks.step-${moved.step}`), all: order.length })}
        </span>
      </fieldset>
      <fieldset className={styles.part}>
        <legend>{words("tasks.act-publish")}</legend>
        <div className={`${fields.choices} ${fields.column}`}>
          {publishIds.map((id) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={publish.has(id)}
                onChange={() => onAnswer({ ...answer, publish: toggled(publish, id) })}
              />
              {words(`tasks.publish-${id}`)}
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}
