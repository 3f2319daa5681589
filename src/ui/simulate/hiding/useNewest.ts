import { useEffect, useRef, useState } from "react";

/** An answer, and what it is the answer to. */
export interface Newest<Of, Gives> {
  readonly of: Of;
  readonly gives: Gives;
}

/**
 * Chases the newest: one piece of work at a time, and once it is done, once more for what is wanted then. What lies between is left out.
 * Gives the last answer; null before the first.
 *
 * @param of the same object while the same is wanted; null while nothing is
 * @param work must not reject
 */
export function useNewest<Of, Gives>(of: Of | null, work: (of: Of) => Promise<Gives>): Newest<Of, Gives> | null {
  const [newest, setNewest] = useState<Newest<Of, Gives> | null>(null);
  const wanted = useRef<Of | null>(null);
  const isBusy = useRef(false);
  useEffect(() => {
    wanted.current = of;
    if (isBusy.current) return;
    async function chase(): Promise<void> {
      isBusy.current = true;
      while (wanted.current !== null) {
        const now = wanted.current;
        const gives = await work(now);
        // Whoever asked has gone.
        if (wanted.current === null) break;
        setNewest({ of: now, gives });
        if (wanted.current === now) break;
      }
      isBusy.current = false;
    }
    void chase();
  }, [of, work]);
  useEffect(
    () => () => {
      wanted.current = null;
    },
    [],
  );
  return newest;
}
