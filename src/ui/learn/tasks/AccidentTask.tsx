import { words } from "#messages/index.ts";
import { checkSnippets } from "#ui/learn/checks/checkSnippets.ts";
import { type Judgement, judgements, type SnippetId, snippetIds, snippets } from "#ui/learn/hollow/snippets.ts";
import { Bare } from "#ui/learn/live/Bare.tsx";
import fields from "#ui/learn/live/Live.module.css";
import { Prose } from "#ui/learn/Prose.tsx";
import styles from "./TaskBox.module.css";
import { type FieldsProps, TaskBox } from "./TaskBox.tsx";

type Answer = Readonly<Partial<Record<SnippetId, Judgement>>>;

/** Lesson 5: what can be said of eight snippets. */
export function AccidentTask() {
  return <TaskBox lesson="accident" start={{}} Fields={Fields} check={checkSnippets} />;
}

function Fields({ answer, onAnswer, solved }: FieldsProps<Answer>) {
  return (
    <ol className={styles.snippets}>
      {snippetIds.map((id, index) => (
        <li key={id}>
          <fieldset className={styles.part}>
            <legend>{words("tasks.accident-snippet", { number: index + 1 })}</legend>
            <div className={fields.rows}>
              <p>
                <Prose inline text={words(`tasks.${id}-context`)} />
              </p>
              <Bare text={snippets[id].text} />
              <div className={fields.choices}>
                {judgements.map((judgement) => (
                  <label key={judgement}>
                    <input
                      type="radio"
                      name={`snippet-${id}`}
                      checked={answer[id] === judgement}
                      onChange={() => onAnswer({ ...answer, [id]: judgement })}
                    />
                    {words(`tasks.accident-${judgement}`)}
                  </label>
                ))}
              </div>
              {solved && (
                <p className={fields.says}>
                  <Prose inline text={words(`tasks.${id}-why`)} />
                </p>
              )}
            </div>
          </fieldset>
        </li>
      ))}
    </ol>
  );
}
