import { useCallback, useMemo } from "react";
import { words } from "#messages/index.ts";
import { useTelltale } from "#ui/telltale.ts";
import { type Attempt, attemptOf, payloadOf } from "./attempt.ts";
import { Find } from "./Find.tsx";
import { HideForm } from "./HideForm.tsx";
import styles from "./Hiding.module.css";
import { Result } from "./Result.tsx";
import { Room } from "./Room.tsx";
import { useHidings } from "./useHidings.ts";
import { useNewest } from "./useNewest.ts";
import { useWanted } from "./wanted.ts";

/** Something hidden before one's eyes, what it changed, what is seen of it, and whether it is found. */
export function HideAndFind() {
  const telltale = useTelltale();
  const hidings = useHidings();
  const wanted = useWanted();
  const hiding = hidings.find(({ id }) => id === wanted.channel) ?? hidings[0];
  const attempt = useMemo(() => (hiding === undefined ? null : attemptOf(wanted, hiding)), [wanted, hiding]);
  const hide = useCallback(
    async (of: Attempt) => {
      while (true) {
        const answer = await telltale.ask("hide", of);
        // Somebody ended other work of the engine's, and this with it.
        if (answer.kind !== "cancelled") return answer;
      }
    },
    [telltale],
  );
  const newest = useNewest(attempt, hide);
  if (hiding === undefined) return null;
  // What is shown is of one piece: the cover, message and channel that it came of, until the next has come.
  const done = attempt !== null && newest?.gives.kind === "done" && !("error" in newest.gives.value) ? newest : null;
  const hidden = done?.gives.kind === "done" && !("error" in done.gives.value) ? done.gives.value : null;
  return (
    <div className={styles.view}>
      <HideForm wanted={wanted} hiding={hiding} hidings={hidings}>
        <Room
          isEmpty={payloadOf(wanted, hiding)?.length === 0}
          attempt={attempt}
          answer={newest !== null && newest.of === attempt ? newest.gives : null}
        />
      </HideForm>
      {done !== null && hidden !== null && (
        <>
          <Result cover={done.of.cover} hidden={hidden} />
          <Find attempt={done.of} hidden={hidden} />
        </>
      )}
      {hidden === null && attempt !== null && newest === null && <p role="status">{words("hiding.working")}</p>}
    </div>
  );
}
