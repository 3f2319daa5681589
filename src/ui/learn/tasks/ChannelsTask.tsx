import { useId } from "react";
import { words } from "#messages/index.ts";
import { checkNotices } from "#ui/learn/checks/checkNotices.ts";
import { type FamilyId, familyIds } from "#ui/learn/hollow/families.ts";
import { notices } from "#ui/learn/hollow/notices.ts";
import { Bare } from "#ui/learn/live/Bare.tsx";
import fields from "#ui/learn/live/Live.module.css";
import styles from "./TaskBox.module.css";
import { type FieldsProps, TaskBox } from "./TaskBox.tsx";

interface Answer {
  readonly families: readonly (FamilyId | null)[];
  readonly word: string;
}

const start: Answer = { families: notices.map(() => null), word: "" };

/** Lesson 4: the family of each notice, and a word. */
export function ChannelsTask() {
  return <TaskBox lesson="channels" start={start} Fields={Fields} check={(answer) => checkNotices(notices, answer)} />;
}

function Fields({ answer, onAnswer }: FieldsProps<Answer>) {
  const letters = useId();
  return (
    <>
      {notices.map((notice, index) => (
        <fieldset key={notice} className={styles.part}>
          <legend>{words("tasks.channels-notice", { number: index + 1 })}</legend>
          <div className={fields.rows}>
            <Bare text={notice} />
            <div className={fields.choices}>
              {familyIds.map((id) => (
                <label key={id}>
                  <input
                    type="radio"
                    name={`notice-${index}`}
                    checked={answer.families[index] === id}
                    onChange={() => onAnswer({ ...answer, families: answer.families.with(index, id) })}
                  />
                  {words(`learn.family-${id}`)}
                </label>
              ))}
            </div>
          </div>
        </fieldset>
      ))}
      <div className={fields.rows}>
        <label className={fields.field}>
          <span>{words("tasks.channels-word")}</span>
          <input
            className={`${fields.input} ${fields.short}`}
            value={answer.word}
            maxLength={40}
            spellCheck={false}
            aria-describedby={letters}
            onChange={({ target }) => onAnswer({ ...answer, word: target.value })}
          />
        </label>
        <p id={letters} className={fields.legend}>
          {words("tasks.channels-how")}
        </p>
      </div>
    </>
  );
}
