import { Fragment, type KeyboardEvent, memo, useId, useRef, useState } from "react";
import { say, words } from "#messages/index.ts";
import fate from "./Fate.module.css";
import { cellWords } from "./fateWords.ts";
import styles from "./Grid.module.css";
import { type Grid, type GridColumn, type GridRow, transformationKinds } from "./grid.ts";

interface GridTableProps {
  readonly grid: Grid;
  readonly onOpen: (row: GridRow, column: GridColumn) => void;
}

/** Every row by every column. One stop for the Tab key; the arrow keys go on from there. */
export function GridTable({ grid: { columns, groups }, onOpen }: GridTableProps) {
  const table = useRef<HTMLTableElement>(null);
  const hint = useId();
  const rows = groups.flatMap((group) => group.rows);
  const [at, setAt] = useState({ row: "", column: "" });
  const row = rows.some(({ id }) => id === at.row) ? at.row : (rows[0]?.id ?? "");
  const column = columns.some(({ info }) => info.id === at.column) ? at.column : (columns[0]?.info.id ?? "");

  function move(event: KeyboardEvent): void {
    const [down, right] = steps[event.key] ?? [0, 0];
    if (down === 0 && right === 0) return;
    event.preventDefault();
    const next = {
      row: rows[clamped(rows.findIndex(({ id }) => id === row) + down, rows.length)]?.id ?? row,
      column:
        columns[clamped(columns.findIndex(({ info }) => info.id === column) + right, columns.length)]?.info.id ??
        column,
    };
    setAt(next);
    table.current?.querySelector<HTMLElement>(`[data-cell="${next.row} ${next.column}"]`)?.focus();
  }

  return (
    <>
      <p id={hint} className={`${styles.hint} screen-only`}>
        {words("survival.keys")}
      </p>
      <div className={styles.scroll}>
        <table
          ref={table}
          className={styles.table}
          aria-label={words("survival.table")}
          aria-describedby={hint}
          onKeyDown={move}
        >
          <thead>
            <tr className={styles.kinds}>
              <td />
              {transformationKinds.map((kind) => {
                const count = columns.filter(({ info }) => info.kind === kind).length;
                return count === 0 ? null : (
                  <th key={kind} scope="colgroup" colSpan={count}>
                    {words(`survival.kind-${kind}`)}
                  </th>
                );
              })}
            </tr>
            <tr className={styles.titles}>
              <td />
              {columns.map(({ info }, index) => (
                <th key={info.id} scope="col" data-first={isFirst(columns, index)} title={say(info.what)}>
                  <span className={styles.turned}>{say(info.title)}</span>
                </th>
              ))}
            </tr>
          </thead>
          {groups.map(({ title, rows }) => (
            <tbody key={title}>
              <tr>
                <th scope="rowgroup" colSpan={columns.length + 1} className={styles.group}>
                  <span className={styles.groupTitle}>{words(title)}</span>
                </th>
              </tr>
              {rows.map((one) => (
                <Fragment key={one.id}>
                  <Row
                    row={one}
                    columns={columns}
                    stop={one.id === row ? column : null}
                    onOpen={onOpen}
                    onStop={setAt}
                  />
                </Fragment>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </>
  );
}

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
};

function clamped(index: number, length: number): number {
  return Math.min(Math.max(index, 0), length - 1);
}

/** Whether a column is the first of its kind. */
function isFirst(columns: readonly GridColumn[], index: number): boolean {
  return columns[index - 1]?.info.kind !== columns[index]?.info.kind;
}

interface RowProps {
  readonly row: GridRow;
  readonly columns: readonly GridColumn[];
  /** The column in which the Tab key stops. */
  readonly stop: string | null;
  readonly onOpen: GridTableProps["onOpen"];
  readonly onStop: (at: { row: string; column: string }) => void;
}

/** Drawn anew only when it is touched: there are a thousand cells. */
const Row = memo(function Row({ row, columns, stop, onOpen, onStop }: RowProps) {
  return (
    <tr>
      <th scope="row" className={styles.row}>
        {row.label}
        {row.note !== "" && <small> {row.note}</small>}
      </th>
      {columns.map((column, index) => {
        const cell = row.cells[column.index];
        if (cell === undefined) return null;
        const { id, title } = column.info;
        return (
          <td key={id} data-first={isFirst(columns, index)} data-fate={cell.fate}>
            <button
              type="button"
              className={`${fate.fate} ${styles.cell}`}
              data-fate={cell.fate}
              tabIndex={stop === id ? 0 : -1}
              data-cell={`${row.id} ${id}`}
              aria-label={cellWords(row.label, say(title), cell)}
              onFocus={() => onStop({ row: row.id, column: id })}
              onClick={() => onOpen(row, column)}
            >
              {words(`survival.${cell.fate}-short`)}
            </button>
          </td>
        );
      })}
    </tr>
  );
});
