import { useEffect, useState } from "react";
import type { Hiding } from "#engine/index.ts";
import { useTelltale } from "#ui/telltale.ts";

/** All channels that can hide; none until the engine has said. */
export function useHidings(): readonly Hiding[] {
  const telltale = useTelltale();
  const [hidings, setHidings] = useState<readonly Hiding[]>([]);
  useEffect(() => {
    let wanted = true;
    telltale.ask("hidings", null).then((answer) => {
      if (wanted && answer.kind === "done") setHidings(answer.value);
    });
    return () => {
      wanted = false;
    };
  }, [telltale]);
  return hidings;
}
