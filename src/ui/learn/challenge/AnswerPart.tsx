import { useCallback, useId, useMemo } from "react";
import type { ChallengeDraft } from "#engine/index.ts";
import { say, words } from "#messages/index.ts";
import { Button } from "#ui/parts/Button.tsx";
import form from "#ui/simulate/Form.module.css";
import { useNewest } from "#ui/simulate/hiding/useNewest.ts";
import { useTelltale } from "#ui/telltale.ts";
import { change, type Draft } from "./draft.ts";
import { estimateInWords } from "./estimateInWords.ts";
import styles from "./Puzzle.module.css";
import { untilAnswered } from "./untilAnswered.ts";

interface AnswerPartProps {
  readonly draft: Draft;
  readonly puzzle: ChallengeDraft;
}

/** The answer, how it is compared, and how easily it could be guessed. */
export function AnswerPart({ draft, puzzle }: AnswerPartProps) {
  const [heading, answer, about] = [useId(), useId(), useId()];
  return (
    <section aria-labelledby={heading} className={styles.part}>
      <h2 id={heading}>{words("challenge.answering")}</h2>
      <div className={styles.field}>
        <label htmlFor={answer} className={form.label}>
          {words("challenge.answer")}
        </label>
        <div className={form.row}>
          <input
            id={answer}
            className={`${form.field} ${styles.words}`}
            dir="auto"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            aria-describedby={about}
            value={draft.answer}
            onChange={({ target }) => change({ answer: target.value })}
          />
          {draft.way === "hide" && draft.message !== "" && (
            <Button onClick={() => change({ answer: draft.message })}>{words("challenge.take-message")}</Button>
          )}
        </div>
      </div>
      <fieldset className={form.group}>
        <legend className={form.label}>{words("challenge.comparison")}</legend>
        {(["loose", "exact"] as const).map((comparison) => (
          <label key={comparison} className={form.tick}>
            <input
              type="radio"
              name="challenge-comparison"
              checked={draft.comparison === comparison}
              onChange={() => change({ comparison })}
            />
            {words(`challenge.comparison-${comparison}`)}
          </label>
        ))}
      </fieldset>
      <p className={form.about}>{words(`challenge.${draft.comparison}-means`)}</p>
      <Judgement puzzle={puzzle} />
      <p id={about} className={form.about}>
        {words("challenge.not-held")}
      </p>
    </section>
  );
}

/** How easily the answer could be guessed; nothing before there is one. */
function Judgement({ puzzle }: { readonly puzzle: ChallengeDraft }) {
  const telltale = useTelltale();
  const { text, question, answer, comparison } = puzzle;
  const hints = JSON.stringify(puzzle.hints);
  const wanted = useMemo<ChallengeDraft | null>(() => {
    if (answer.trim() === "") return null;
    return { text, question, hints: JSON.parse(hints), answer, comparison };
  }, [text, question, hints, answer, comparison]);
  const judge = useCallback((of: ChallengeDraft) => untilAnswered(telltale, "judgeAnswer", of), [telltale]);
  const newest = useNewest(wanted, judge);
  const judged = newest !== null && newest.of === wanted && newest.gives.kind === "done" ? newest.gives.value : null;
  return (
    <div role="status" className={styles.judgement}>
      {wanted !== null && judged === null && <p className={form.about}>{words("challenge.judging")}</p>}
      {judged !== null && (
        <>
          {judged.guessable && <p className={styles.grave}>{words("challenge.guessable")}</p>}
          {judged.says.length > 0 && (
            <ul className={styles.says}>
              {judged.says.map((sentence) => (
                <li key={sentence.id}>{say(sentence)}</li>
              ))}
            </ul>
          )}
          <p>{estimateInWords(judged)}</p>
          <p className={form.about}>{words("challenge.guess-estimate")}</p>
        </>
      )}
    </div>
  );
}
