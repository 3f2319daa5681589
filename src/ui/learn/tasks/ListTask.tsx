import { words } from "#messages/index.ts";
import { checkHouses } from "#ui/learn/checks/checkHouses.ts";
import { housesBlob } from "#ui/learn/hollow/houses.ts";
import { KeyBench } from "#ui/learn/live/KeyBench.tsx";
import fields from "#ui/learn/live/Live.module.css";
import { type FieldsProps, TaskBox } from "./TaskBox.tsx";

interface Answer {
  readonly key: string;
  readonly count: string;
}

const start: Answer = { key: "0", count: "" };

/** Lesson 3: the key of the printer's list. */
export function ListTask() {
  return <TaskBox lesson="list" start={start} Fields={Fields} check={checkHouses} />;
}

function Fields({ answer, onAnswer }: FieldsProps<Answer>) {
  return (
    <>
      <KeyBench blob={housesBlob} value={answer.key} onValue={(key) => onAnswer({ ...answer, key })} />
      <label className={fields.field}>
        <span>{words("tasks.list-count")}</span>
        <input
          className={`${fields.input} ${fields.short}`}
          value={answer.count}
          inputMode="numeric"
          maxLength={8}
          onChange={({ target }) => onAnswer({ ...answer, count: target.value })}
        />
      </label>
    </>
  );
}
