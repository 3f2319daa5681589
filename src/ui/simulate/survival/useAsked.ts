import { useCallback, useEffect, useState } from "react";
import type { Progress } from "#engine/index.ts";

/** What the engine answers. */
type Answer<Value> =
  | { readonly kind: "done"; readonly value: Value }
  | { readonly kind: "failed"; readonly why: string }
  | { readonly kind: "cancelled" };

/** How far an ask has come. */
export type Asked<Value> = { readonly kind: "working"; readonly progress: Progress | null } | Answer<Value>;

/**
 * Asks the engine as soon as there is something to ask, and again when it is something else.
 *
 * @param start the same function while the same is asked; null for nothing
 */
export function useAsked<Value>(start: ((onProgress: (progress: Progress) => void) => Promise<Answer<Value>>) | null): {
  readonly asked: Asked<Value> | null;
  readonly again: () => void;
} {
  const [asked, setAsked] = useState<Asked<Value> | null>(null);
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn asks the same again
  useEffect(() => {
    if (start === null) {
      setAsked(null);
      return;
    }
    let wanted = true;
    setAsked({ kind: "working", progress: null });
    start((progress) => {
      if (wanted) setAsked({ kind: "working", progress });
    }).then((answer) => {
      if (wanted) setAsked(answer);
    });
    return () => {
      wanted = false;
    };
  }, [start, turn]);
  return { asked, again: useCallback(() => setTurn((now) => now + 1), []) };
}
