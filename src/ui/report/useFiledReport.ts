import { useEffect, useState } from "react";
import { type Kept, loadNames, namePoints, type Report } from "#engine/index.ts";
import type { Input } from "#store/input.ts";
import { pairOf } from "#store/store.ts";
import { useTelltale } from "#ui/telltale.ts";

/** The report to be filed, its code points named; null while it is made, else why it cannot be. */
export function useFiledReport(input: Input, kept: Kept): Report | { readonly failed: string } | null {
  const telltale = useTelltale();
  const [filed, setFiled] = useState<Report | { readonly failed: string } | null>(null);
  useEffect(() => {
    let wanted = true;
    setFiled(null);
    Promise.all([telltale.ask("file", { ...pairOf(input), kept }), loadNames()]).then(([answer, nameOf]) => {
      if (!wanted) return;
      if (answer.kind === "done") setFiled(namePoints(answer.value, nameOf));
      else setFiled({ failed: answer.kind === "failed" ? answer.why : answer.kind });
    });
    return () => {
      wanted = false;
    };
  }, [telltale, input, kept]);
  return filed;
}
