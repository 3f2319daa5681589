import { useId, useState } from "react";
import { say, words } from "#messages/index.ts";
import form from "#ui/simulate/Form.module.css";
import { FateMark } from "./FateMark.tsx";
import { halvesWords } from "./fateWords.ts";
import styles from "./Grid.module.css";
import { countFates, type Grid, type GridColumn, type GridRow, transformationKinds } from "./grid.ts";

interface GridListProps {
  readonly grid: Grid;
  readonly onOpen: (row: GridRow, column: GridColumn) => void;
}

/** The same where there is little room: one row or one column at a time, as a list. */
export function GridList({ grid: { columns, groups }, onOpen }: GridListProps) {
  const [by, setBy] = useState<"row" | "column">("row");
  const [chosen, setChosen] = useState({ row: "", column: "" });
  const field = useId();
  const rows = groups.flatMap((group) => group.rows);
  const row = rows.find(({ id }) => id === chosen.row) ?? rows[0];
  const column = columns.find(({ info }) => info.id === chosen.column) ?? columns[0];
  if (row === undefined || column === undefined) return null;
  const cells =
    by === "row"
      ? columns.flatMap(({ index }) => row.cells[index] ?? [])
      : rows.flatMap((one) => one.cells[column.index] ?? []);
  return (
    <div className={styles.narrow}>
      <fieldset className={form.group}>
        <legend className={form.label}>{words("survival.look-by")}</legend>
        {(["row", "column"] as const).map((way) => (
          <label key={way} className={form.tick}>
            <input type="radio" name={field} checked={by === way} onChange={() => setBy(way)} />
            {words(`survival.by-${way}`)}
          </label>
        ))}
      </fieldset>
      <label htmlFor={`${field}-choice`} className={form.label}>
        {words(`survival.choose-${by}`)}
      </label>
      {by === "row" ? (
        <select
          id={`${field}-choice`}
          className={`${form.field} ${styles.select}`}
          value={row.id}
          onChange={({ target }) => setChosen({ ...chosen, row: target.value })}
        >
          {groups.map((group) => (
            <optgroup key={group.title} label={words(group.title)}>
              {group.rows.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      ) : (
        <select
          id={`${field}-choice`}
          className={`${form.field} ${styles.select}`}
          value={column.info.id}
          onChange={({ target }) => setChosen({ ...chosen, column: target.value })}
        >
          {transformationKinds.map((kind) => (
            <optgroup key={kind} label={words(`survival.kind-${kind}`)}>
              {columns
                .filter(({ info }) => info.kind === kind)
                .map(({ info }) => (
                  <option key={info.id} value={info.id}>
                    {say(info.title)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      )}
      <p className={form.about}>{words("survival.sum", countFates(cells))}</p>
      {by === "row"
        ? transformationKinds.map((kind) => (
            <ListPart
              key={kind}
              title={words(`survival.kind-${kind}`)}
              entries={columns
                .filter(({ info }) => info.kind === kind)
                .map((one) => ({ label: say(one.info.title), row, column: one }))}
              onOpen={onOpen}
            />
          ))
        : groups.map((group) => (
            <ListPart
              key={group.title}
              title={words(group.title)}
              entries={group.rows.map((one) => ({ label: one.label, row: one, column }))}
              onOpen={onOpen}
            />
          ))}
    </div>
  );
}

interface Entry {
  readonly label: string;
  readonly row: GridRow;
  readonly column: GridColumn;
}

interface ListPartProps {
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly onOpen: GridListProps["onOpen"];
}

function ListPart({ title, entries, onOpen }: ListPartProps) {
  if (entries.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      <ul>
        {entries.map(({ label, row, column }) => {
          const cell = row.cells[column.index];
          return cell === undefined ? null : (
            <li key={`${row.id} ${column.info.id}`}>
              <button type="button" className={styles.entry} onClick={() => onOpen(row, column)}>
                <span>{label}</span>
                <span className={styles.entryFate}>
                  <FateMark fate={cell.fate} />
                  {cell.halves !== null && cell.fate === "damaged" && <small>{halvesWords(cell.halves)}</small>}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
