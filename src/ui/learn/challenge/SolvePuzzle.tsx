import { BookOpen, Copy, Lightbulb } from "lucide-react";
import { useId } from "react";
import type { Challenge } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { useCopy } from "#ui/capture/CopyBlock.tsx";
import { useBring } from "#ui/decode/bring.ts";
import { Button } from "#ui/parts/Button.tsx";
import { OriginTag } from "#ui/parts/OriginTag.tsx";
import { goTo } from "#ui/route.ts";
import form from "#ui/simulate/Form.module.css";
import { together } from "#ui/simulate/together.ts";
import { AnswerForm } from "./AnswerForm.tsx";
import { likePuzzle } from "./draft.ts";
import styles from "./Puzzle.module.css";
import { goOn, type Solving, useSolving } from "./solving.ts";

interface SolvePuzzleProps {
  readonly challenge: Challenge;
  readonly payload: string;
}

/** A puzzle as whoever solves it sees it: the question, the text, hints on request, a place for the answer. */
export function SolvePuzzle({ challenge, payload }: SolvePuzzleProps) {
  const solving = useSolving(payload);
  return (
    <div className={styles.puzzle}>
      <h2 className={styles.question} dir="auto">
        {challenge.question}
      </h2>
      <Text text={challenge.text} />
      {challenge.hints.length > 0 && <Hints hints={challenge.hints} solving={solving} />}
      <AnswerForm challenge={challenge} solving={solving} />
      <p>
        <Button
          look="quiet"
          onClick={() => {
            likePuzzle(challenge);
            goTo("learn", "challenge");
          }}
        >
          {words("challenge.another")}
        </Button>
      </p>
    </div>
  );
}

function Text({ text }: { readonly text: string }) {
  const bring = useBring();
  const { copied, copy } = useCopy();
  const label = useId();
  return (
    <div className={styles.field}>
      <p className={form.row}>
        <span id={label} className={form.label}>
          {words("challenge.look-at")}
        </span>
        <OriginTag origin="challenge" />
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it can be longer than its box, and is scrolled by the keyboard */}
      <section className={styles.text} aria-labelledby={label} dir="auto" tabIndex={0}>
        {text}
      </section>
      <p className={form.row}>
        <Button
          icon={<BookOpen aria-hidden="true" />}
          onClick={() => {
            bring.made({ a: text }, "challenge");
            goTo("decode");
          }}
        >
          {words("challenge.in-decode")}
        </Button>
        <Button icon={<Copy aria-hidden="true" />} onClick={() => copy(text)}>
          {words("challenge.copy-text")}
        </Button>
        <span role="status">{copied}</span>
      </p>
      <p className={form.about}>{together(words("challenge.made-for"), words("challenge.in-decode-about"))}</p>
    </div>
  );
}

function Hints({ hints, solving }: { readonly hints: readonly string[]; readonly solving: Solving }) {
  const { shown } = solving;
  const left = hints.length - shown;
  return (
    <section aria-label={words("challenge.hints")} className={styles.field}>
      <ol className={styles.hints} aria-live="polite">
        {hints.slice(0, shown).map((hint, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: hints never change, and two may be the same
          <li key={index} dir="auto">
            {hint}
          </li>
        ))}
      </ol>
      {left > 0 && (
        <p>
          <Button icon={<Lightbulb aria-hidden="true" />} onClick={() => goOn({ ...solving, shown: shown + 1 })}>
            {words("challenge.show-hint", { left })}
          </Button>
        </p>
      )}
    </section>
  );
}
