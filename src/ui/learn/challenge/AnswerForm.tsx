import { Check } from "lucide-react";
import { useId, useState } from "react";
import type { Challenge } from "#engine/index.ts";
import { marks, words } from "#messages/index.ts";
import { Button } from "#ui/parts/Button.tsx";
import form from "#ui/simulate/Form.module.css";
import { useTelltale } from "#ui/telltale.ts";
import styles from "./Puzzle.module.css";
import { goOn, type Solving } from "./solving.ts";
import { untilAnswered } from "./untilAnswered.ts";

interface AnswerFormProps {
  readonly challenge: Challenge;
  readonly solving: Solving;
}

/** A place for the answer, and what is said of it. Wrong ones cost nothing. */
export function AnswerForm({ challenge, solving }: AnswerFormProps) {
  const telltale = useTelltale();
  const [said, setSaid] = useState<(() => string) | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [field, about] = [useId(), useId()];
  const { answer, isSolved, shown } = solving;

  async function check(): Promise<void> {
    if (isBusy || isSolved) return;
    if (answer.trim() === "") {
      setSaid(() => () => words("challenge.empty"));
      return;
    }
    setBusy(true);
    const reply = await untilAnswered(telltale, "checkAnswer", { challenge, answer });
    setBusy(false);
    if (reply.kind === "failed") setSaid(() => () => words("challenge.failed", { why: reply.why }));
    else if (reply.value === "no-crypto") setSaid(() => () => words("challenge.no-crypto"));
    else if (reply.value) goOn({ ...solving, isSolved: true });
    else {
      const id = challenge.comparison === "exact" ? "challenge.wrong-exact" : "challenge.wrong";
      setSaid(() => () => words(id));
    }
  }

  return (
    <form
      className={styles.answer}
      data-solved={isSolved}
      onSubmit={(event) => {
        // The policy of the page lets no form be sent, and this one is not for sending.
        event.preventDefault();
        void check();
      }}
    >
      <label htmlFor={field} className={form.label}>
        {words("challenge.your-answer")}
      </label>
      <div className={form.row}>
        <input
          id={field}
          className={`${form.field} ${styles.words}`}
          dir="auto"
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          readOnly={isSolved || isBusy}
          aria-describedby={about}
          value={answer}
          onChange={({ target }) => {
            setSaid(null);
            goOn({ ...solving, answer: target.value });
          }}
        />
        {!isSolved && (
          <Button type="submit" look="main" aria-disabled={isBusy}>
            {words("challenge.check")}
          </Button>
        )}
      </div>
      <div role="status" className={styles.status}>
        {isSolved ? (
          <p className={styles.right}>
            <Check aria-hidden="true" />
            <span>
              <strong>{words("challenge.right")}</strong>
              {marks().gap}
              {words("challenge.solved", { hints: shown })}
            </span>
          </p>
        ) : (
          <p>{isBusy ? words("challenge.checking") : said?.()}</p>
        )}
      </div>
      <p id={about} className={form.about}>
        {words("challenge.check-about")}
      </p>
    </form>
  );
}
