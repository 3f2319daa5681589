import { useEffect, useRef, useState } from "react";
import type { LinkWish, MadeLink } from "#engine/index.ts";
import type { Input } from "#store/input.ts";
import { pairOf } from "#store/store.ts";
import { useTelltale } from "#ui/telltale.ts";

/** What became of a wish: a link or why it would be too long; else why there is none. */
export type Made = MadeLink | { readonly failed: string };

/** Longer than between two keys: no link is made while someone types. */
const PAUSE_MS = 300;

/**
 * The links for these wishes, the most wanted first; undefined where one is not made yet. One is made at a time; what was
 * made is kept while the sheet is open, so that a choice taken back shows at once. Answers to older wishes never show.
 */
export function useMadeLinks(input: Input, wishes: readonly LinkWish[]): readonly (Made | undefined)[] {
  const telltale = useTelltale();
  const [made, setMade] = useState<ReadonlyMap<string, Made>>(new Map());
  const wanted = useRef<readonly LinkWish[]>([]);
  const asked = useRef(new Set<string>());
  const working = useRef(false);
  const keys = wishes.map((wish) => JSON.stringify(wish));
  const all = keys.join("\n");

  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys are the wishes
  useEffect(() => {
    async function work(): Promise<void> {
      if (working.current) return;
      working.current = true;
      while (true) {
        const wish = wanted.current.find((one) => !asked.current.has(JSON.stringify(one)));
        if (wish === undefined) break;
        asked.current.add(JSON.stringify(wish));
        const answer = await telltale.ask("link", { ...pairOf(input), wish });
        const outcome: Made =
          answer.kind === "done" ? answer.value : { failed: answer.kind === "failed" ? answer.why : answer.kind };
        setMade((before) => new Map(before).set(JSON.stringify(wish), outcome));
      }
      working.current = false;
    }
    const timer = setTimeout(() => {
      wanted.current = wishes;
      void work();
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [all, input, telltale]);

  useEffect(
    () => () => {
      // The sheet is gone: what is under way is the last.
      wanted.current = [];
    },
    [],
  );
  return keys.map((key) => made.get(key));
}
