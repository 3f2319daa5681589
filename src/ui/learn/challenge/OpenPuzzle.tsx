import { useEffect, useState } from "react";
import type { OpenedChallenge } from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { addressOf } from "#ui/route.ts";
import { useTelltale } from "#ui/telltale.ts";
import styles from "./Puzzle.module.css";
import { SolvePuzzle } from "./SolvePuzzle.tsx";
import { untilAnswered } from "./untilAnswered.ts";

/** Opens the puzzle in the address; one that does not open is told of in a sentence. */
export function OpenPuzzle({ payload }: { readonly payload: string }) {
  const telltale = useTelltale();
  const [opened, setOpened] = useState<OpenedChallenge | { readonly failed: string } | null>(null);
  useEffect(() => {
    let wanted = true;
    untilAnswered(telltale, "openChallenge", { payload }).then((answer) => {
      if (wanted) setOpened(answer.kind === "done" ? answer.value : { failed: answer.why });
    });
    return () => {
      wanted = false;
    };
  }, [telltale, payload]);
  if (opened === null) return <p role="status">{words("challenge.opening")}</p>;
  if ("text" in opened) return <SolvePuzzle challenge={opened} payload={payload} />;
  return (
    <section role="alert" className={styles.part}>
      <h2>{words("challenge.no-puzzle")}</h2>
      <p>{"error" in opened ? words(opened.error) : words("challenge.failed", { why: opened.failed })}</p>
      <p>
        <a href={addressOf("learn", "challenge")}>{words("challenge.own-puzzle")}</a>
      </p>
    </section>
  );
}
