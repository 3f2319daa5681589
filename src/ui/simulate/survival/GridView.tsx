import { useMemo, useState } from "react";
import type { TransformationInfo, TransformationKind } from "#engine/index.ts";
import { Filters } from "./Filters.tsx";
import { GridList } from "./GridList.tsx";
import { GridTable } from "./GridTable.tsx";
import { type GridColumn, type GridGroup, type GridRow, transformationKinds } from "./grid.ts";
import { Legend } from "./Legend.tsx";
import styles from "./Survival.module.css";
import { useNarrow } from "./useNarrow.ts";

interface GridViewProps {
  readonly transformations: readonly TransformationInfo[];
  readonly groups: readonly GridGroup[];
  readonly onOpen: (row: GridRow, column: GridColumn) => void;
}

const kinds = transformationKinds.map((id) => ({ id, title: `survival.kind-${id}` as const }));

/** The legend, the filters, and what they leave: as a table, or as a list where there is little room. */
export function GridView({ transformations, groups, onOpen }: GridViewProps) {
  const [kind, setKind] = useState<TransformationKind | null>(null);
  const [title, setTitle] = useState<GridGroup["title"] | null>(null);
  const isNarrow = useNarrow();
  const grid = useMemo(
    () => ({
      columns: transformations
        .map((info, index) => ({ info, index }))
        .filter(({ info }) => kind === null || isNarrow || info.kind === kind),
      groups: groups.filter((group) => title === null || isNarrow || group.title === title),
    }),
    [transformations, groups, kind, title, isNarrow],
  );
  return (
    <>
      <Legend />
      {isNarrow ? (
        <GridList grid={grid} onOpen={onOpen} />
      ) : (
        <>
          <div className={`${styles.filters} screen-only`}>
            <Filters label="survival.columns" of={kinds} chosen={kind} onChoose={setKind} />
            {groups.length > 1 && (
              <Filters
                label="survival.rows"
                of={groups.map((group) => ({ id: group.title, title: group.title }))}
                chosen={title}
                onChoose={setTitle}
              />
            )}
          </div>
          <GridTable grid={grid} onOpen={onOpen} />
        </>
      )}
    </>
  );
}
