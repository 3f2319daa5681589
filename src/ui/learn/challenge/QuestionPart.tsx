import { Plus, X } from "lucide-react";
import { useId } from "react";
import { challengeLimits } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { Button } from "#ui/parts/Button.tsx";
import form from "#ui/simulate/Form.module.css";
import { change, type Draft } from "./draft.ts";
import styles from "./Puzzle.module.css";

/** What is asked, and what is told on request. */
export function QuestionPart({ draft }: { readonly draft: Draft }) {
  const [heading, question] = [useId(), useId()];
  const { hints } = draft;
  return (
    <section aria-labelledby={heading} className={styles.part}>
      <h2 id={heading}>{words("challenge.asking")}</h2>
      <div className={styles.field}>
        <label htmlFor={question} className={form.label}>
          {words("challenge.question")}
        </label>
        <textarea
          id={question}
          className={`${form.field} ${styles.words}`}
          rows={2}
          dir="auto"
          maxLength={challengeLimits.line}
          value={draft.question ?? words("challenge.question-example")}
          onChange={({ target }) => change({ question: target.value })}
        />
      </div>
      {hints.map((hint, index) => (
        <Hint
          // biome-ignore lint/suspicious/noArrayIndexKey: a hint is its place in the order
          key={index}
          number={index + 1}
          hint={hint}
          onHint={(text) => change({ hints: hints.with(index, text) })}
          onRemove={() => change({ hints: hints.toSpliced(index, 1) })}
        />
      ))}
      <p>
        <Button
          icon={<Plus aria-hidden="true" />}
          aria-disabled={hints.length >= challengeLimits.hints}
          onClick={() => hints.length < challengeLimits.hints && change({ hints: [...hints, ""] })}
        >
          {words("challenge.hint-add")}
        </Button>
      </p>
      <p className={form.about}>{words("challenge.hints-clear")}</p>
    </section>
  );
}

interface HintProps {
  readonly number: number;
  readonly hint: string;
  readonly onHint: (text: string) => void;
  readonly onRemove: () => void;
}

function Hint({ number, hint, onHint, onRemove }: HintProps) {
  const field = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={field} className={form.label}>
        {words("challenge.hint", { number })}
      </label>
      <div className={form.row}>
        <input
          id={field}
          className={`${form.field} ${styles.words}`}
          dir="auto"
          autoComplete="off"
          maxLength={challengeLimits.line}
          value={hint}
          onChange={({ target }) => onHint(target.value)}
        />
        <Button aria-label={words("challenge.hint-remove", { number })} onClick={onRemove}>
          <X aria-hidden="true" />
        </Button>
      </div>
    </div>
  );
}
