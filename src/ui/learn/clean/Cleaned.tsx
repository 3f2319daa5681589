import { type ReactNode, useCallback, useMemo, useState } from "react";
import { type CleanKind, cleanKinds, longestCopy } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import form from "#ui/simulate/Form.module.css";
import { useNewest } from "#ui/simulate/hiding/useNewest.ts";
import { useTelltale } from "#ui/telltale.ts";
import { Choices } from "./Choices.tsx";
import styles from "./Clean.module.css";
import { Copied } from "./Copied.tsx";
import { Goes } from "./Goes.tsx";
import { Stays } from "./Stays.tsx";

interface CleanedProps {
  readonly text: string;
  /** Of its headings. */
  readonly level: 2 | 3;
  /** The field with the text. */
  readonly children: ReactNode;
}

/** The choices, and what comes of them: what goes, what stays, the copy. Always of the text and the choices as they are. */
export function Cleaned({ text, level, children }: CleanedProps) {
  const telltale = useTelltale();
  const [kinds, setKinds] = useState<readonly CleanKind[]>(cleanKinds);
  const [ordinary, setOrdinary] = useState(false);
  const isFit = text !== "" && text.length <= longestCopy;
  const wish = useMemo(() => (isFit ? { text, options: { kinds, ordinary } } : null), [isFit, text, kinds, ordinary]);
  const work = useCallback((of: NonNullable<typeof wish>) => telltale.ask("clean", of), [telltale]);
  const newest = useNewest(wish, work);
  const isNow = newest !== null && newest.of === wish;
  const answer = isNow ? newest.gives : null;
  return (
    <div className={styles.clean}>
      <p className={styles.about}>{words("clean.about", { most: longestCopy })}</p>
      <div className={`${styles.form} screen-only`}>{children}</div>
      <Choices
        kinds={kinds}
        ordinary={ordinary}
        removed={answer?.kind === "done" ? answer.value.removed : null}
        onKinds={setKinds}
        onOrdinary={setOrdinary}
      />
      <p role="status" className={form.about}>
        {text === "" && words("clean.empty")}
        {text.length > longestCopy && words("clean.too-long", { units: text.length, most: longestCopy })}
        {isFit && !isNow && words("clean.working")}
        {answer?.kind === "failed" && words("clean.failed", { why: answer.why })}
        {answer?.kind === "cancelled" && words("clean.stopped")}
      </p>
      {answer?.kind === "done" && (
        <>
          <Goes level={level} text={text} removed={answer.value.removed} />
          <Stays level={level} kept={answer.value.kept} more={answer.value.more} copy={answer.value.text} />
          <Copied level={level} text={text} copy={answer.value.text} />
        </>
      )}
    </div>
  );
}
