import { useEffect, useState } from "react";
import type { Secret, Side } from "#engine/index.ts";
import type { Input } from "#store/input.ts";
import { pairOf } from "#store/store.ts";
import { useTelltale } from "#ui/telltale.ts";

type Secrets = Readonly<Record<Side, readonly Secret[]>>;

/** What should not leave with a copy of what is held; null until it is known, else why it cannot be. */
export function useSecrets(input: Input): Secrets | { readonly failed: string } | null {
  const telltale = useTelltale();
  const [found, setFound] = useState<Secrets | { readonly failed: string } | null>(null);
  useEffect(() => {
    let wanted = true;
    telltale.ask("secrets", pairOf(input)).then((answer) => {
      if (!wanted) return;
      setFound(answer.kind === "done" ? answer.value : { failed: answer.kind === "failed" ? answer.why : answer.kind });
    });
    return () => {
      wanted = false;
    };
  }, [telltale, input]);
  return found;
}
