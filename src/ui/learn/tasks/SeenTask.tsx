import { formatPoint } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { checkPlaces } from "#ui/learn/checks/checkPlaces.ts";
import fields from "#ui/learn/live/Live.module.css";
import { tableSlips } from "#ui/learn/live/SlipCards.tsx";
import { Walk } from "#ui/learn/live/Walk.tsx";
import { usePointName } from "#ui/parts/pointName.ts";
import { type FieldsProps, TaskBox } from "./TaskBox.tsx";
import { toggled } from "./toggled.ts";

interface Answer {
  readonly marked: ReadonlySet<number>;
  readonly point: string;
}

const start: Answer = { marked: new Set(), point: "" };

const [a, b] = tableSlips;

/** Lesson 1: the three places. */
export function SeenTask() {
  const nameOf = usePointName();
  return (
    <TaskBox
      lesson="seen"
      start={start}
      Fields={Fields}
      check={(answer) => checkPlaces(a.text, b.text, answer, (point) => nameOf(formatPoint(point)))}
    />
  );
}

function Fields({ answer, onAnswer }: FieldsProps<Answer>) {
  const { marked, point } = answer;
  return (
    <>
      <Walk
        rows={tableSlips}
        label={words("learn.walk")}
        marked={marked}
        onMark={(place) => onAnswer({ ...answer, marked: toggled(marked, place) })}
      />
      <p>{words("tasks.seen-marked", { count: marked.size })}</p>
      <label className={fields.field}>
        <span>{words("tasks.seen-point")}</span>
        <input
          className={`${fields.input} ${fields.short}`}
          value={point}
          maxLength={60}
          spellCheck={false}
          onChange={({ target }) => onAnswer({ ...answer, point: target.value })}
        />
      </label>
    </>
  );
}
