import { useCallback, useMemo, useState } from "react";
import type { CarrierKind, Progress, SurvivalMatrix } from "#engine/index.ts";
import { say, words } from "#messages/index.ts";
import { together } from "#ui/simulate/together.ts";
import { useTelltale } from "#ui/telltale.ts";
import { Asking } from "./Asking.tsx";
import { Detail } from "./Detail.tsx";
import { GridView } from "./GridView.tsx";
import type { GridColumn, GridGroup, GridRow } from "./grid.ts";
import styles from "./Survival.module.css";
import { useAsked } from "./useAsked.ts";

const kinds: readonly CarrierKind[] = ["date-line", "zero-width", "invisible", "spaces", "letters", "innocent"];

/** It is the same every time: computed once a visit. */
let known: SurvivalMatrix | null = null;

/** Every channel through everything that happens to texts. */
export function Matrix() {
  const telltale = useTelltale();
  const start = useCallback(
    async (onProgress: (progress: Progress) => void) => {
      if (known !== null) return { kind: "done", value: known } as const;
      const answer = await telltale.ask("survivalMatrix", null, onProgress);
      if (answer.kind === "done") known = answer.value;
      return answer;
    },
    [telltale],
  );
  const { asked, again } = useAsked(start);
  return (
    <>
      <Asking asked={asked} working={{ id: "survival.computing" }} onAgain={again} />
      {asked?.kind === "done" && <Computed matrix={asked.value} />}
    </>
  );
}

function Computed({ matrix }: { readonly matrix: SurvivalMatrix }) {
  const [open, setOpen] = useState<{ readonly row: GridRow; readonly column: GridColumn } | null>(null);
  const groups = useMemo(() => groupsOf(matrix), [matrix]);
  const of = useMemo(() => ({ carrier: open?.row.id ?? "" }), [open]);
  const payload = matrix.carriers.find(({ carries }) => carries === "payload")?.payload ?? "";
  const onOpen = useCallback((row: GridRow, column: GridColumn) => setOpen({ row, column }), []);
  return (
    <>
      <p className={styles.about}>
        {together(words("survival.matrix-about", { payload }), words("survival.matrix-variants"))}
      </p>
      <GridView transformations={matrix.transformations} groups={groups} onOpen={onOpen} />
      {open !== null && (
        <Detail of={of} row={open.row.label} transformation={open.column.info} onClose={() => setOpen(null)} />
      )}
    </>
  );
}

function groupsOf({ carriers, cells }: SurvivalMatrix): readonly GridGroup[] {
  const rows = carriers.map((carrier, index) => ({
    kind: carrier.kind,
    id: carrier.id,
    label: say(carrier.title),
    note: carrier.carries === "found" ? words("survival.found-only") : "",
    cells: cells[index] ?? [],
  }));
  return kinds.map((kind) => ({
    title: `survival.carriers-${kind}` as const,
    rows: rows.filter((row) => row.kind === kind),
  }));
}
