import {
  type Origin,
  type Place,
  parsePoint,
  type Ruler,
  type RulerCell,
  type RulerColumn,
  type Side,
} from "#engine/index.ts";
import { words } from "#messages/index.ts";
import { explainPoint } from "#ui/parts/explainPoint.ts";
import { OriginTag } from "#ui/parts/OriginTag.tsx";
import { usePointName } from "#ui/parts/pointName.ts";
import { Glyphs } from "./Glyphs.tsx";
import { glyphOf } from "./glyph.ts";
import styles from "./RulerView.module.css";

interface RulerViewProps {
  readonly ruler: Ruler;
  /** Where the rows come from: a made-up row says so, in every picture of it. */
  readonly origins: Readonly<Partial<Record<Side, Origin>>>;
  /** Without it the ruler is a picture: there is no text to go to. */
  readonly onPlaces?: (places: readonly Place[]) => void;
}

/**
 * The evidence, big enough to photograph: both sentences aligned, every place that carries a bit or differs boxed, with
 * its number, and named beneath. Columns wrap together, so that A and B stay under each other on a phone.
 */
export function RulerView({ ruler, origins, onPlaces }: RulerViewProps) {
  const nameOf = usePointName();
  const sides = (["a", "b"] as const).filter((side) => ruler.columns.some((column) => column[side] !== null));
  const named = new Set<string>();
  for (const { a, b, kind } of ruler.columns) {
    if (kind !== "plain") for (const cell of [a, b]) if (cell) named.add(cell.point);
  }
  return (
    <figure className={styles.ruler} aria-label={words("page.ruler")}>
      {sides.map((side) => (
        <p key={side} className="unseen">
          {words("page.ruler-row", { side: side.toUpperCase(), text: rowText(ruler, side) })}
        </p>
      ))}
      <div className={styles.columns}>
        <Row className={styles.sides} site={undefined} cells={sides.map((side) => [side, null])}>
          {(side) => (
            <span className={styles.side} aria-hidden="true">
              {side.toUpperCase()}
            </span>
          )}
        </Row>
        {inWords(ruler.columns).map((word) => (
          <div key={word.first} className={styles.word}>
            {word.columns.map((column) => (
              <Column
                key={`${column.a?.place.span.start} ${column.b?.place.span.start}`}
                column={column}
                sides={sides}
                nameOf={nameOf}
                shows={ruler.shows}
                onPlaces={onPlaces}
              />
            ))}
          </div>
        ))}
      </div>
      <figcaption className={styles.legend}>
        <ul>
          {[...named].map((point) => (
            <li key={point} title={explainPoint(point) || undefined}>
              <span className={styles.legendGlyph}>{shown(point)}</span>
              <span className="evidence">{point}</span> {nameOf(point)}
            </li>
          ))}
        </ul>
        <p className={styles.origins}>
          {sides.map((side) => (
            <OriginTag key={side} side={side} origin={origins[side]} />
          ))}
        </p>
      </figcaption>
    </figure>
  );
}

interface ColumnProps {
  readonly column: RulerColumn;
  readonly sides: readonly Side[];
  readonly nameOf: (point: string) => string;
  readonly shows: Ruler["shows"];
  readonly onPlaces: RulerViewProps["onPlaces"] | undefined;
}

function Column({ column, sides, nameOf, shows, onPlaces }: ColumnProps) {
  const places = [column.a, column.b].flatMap((cell) => (cell ? [cell.place] : []));
  return (
    <Row
      className={column.kind === "plain" ? styles.plain : styles.boxed}
      site={shows === "date-line" && column.kind === "site" ? siteLabel(column) : undefined}
      cells={sides.map((side) => [side, column[side]])}
    >
      {(side, cell) => {
        if (cell === null) return <span className={styles.absent} aria-hidden="true" />;
        if (column.kind === "plain") {
          return (
            <span className={styles.glyph} aria-hidden="true">
              {shown(cell.point)}
            </span>
          );
        }
        const box = (
          <>
            <span className={styles.glyph}>{shown(cell.point)}</span>
            <span className={styles.number}>{cell.point}</span>
          </>
        );
        if (onPlaces === undefined) {
          return (
            <span className={styles.box} data-marked={cell.marked} aria-hidden="true">
              {box}
            </span>
          );
        }
        return (
          <button
            type="button"
            className={styles.box}
            data-marked={cell.marked}
            aria-label={words("page.ruler-box", {
              side: side.toUpperCase(),
              point: cell.point,
              name: nameOf(cell.point),
            })}
            title={`${cell.point} ${nameOf(cell.point)}\n${explainPoint(cell.point)}`.trim()}
            onClick={() => onPlaces(places)}
          >
            {box}
          </button>
        );
      }}
    </Row>
  );
}

interface RowProps {
  readonly className: string | undefined;
  readonly site: string | undefined;
  readonly cells: readonly (readonly [Side, RulerCell | null])[];
  readonly children: (side: Side, cell: RulerCell | null) => React.ReactNode;
}

/** One column: a caption, then A's cell over B's. */
function Row({ className, site, cells, children }: RowProps) {
  return (
    <div className={`${styles.column} ${className}`}>
      <span className={styles.caption}>{site ?? ""}</span>
      {cells.map(([side, cell]) => (
        <span key={side} className={styles.cell}>
          {children(side, cell)}
        </span>
      ))}
    </div>
  );
}

/** What a site of the date line carries. */
function siteLabel({ carries }: RulerColumn): string {
  return words(carries === "zone" ? "page.site-zone" : "page.site-host");
}

/** Columns between spaces belong together: a line breaks where a sentence would. */
function inWords(columns: readonly RulerColumn[]): { first: number; columns: RulerColumn[] }[] {
  const found: { first: number; columns: RulerColumn[] }[] = [];
  columns.forEach((column, index) => {
    const last = found.at(-1);
    if (last === undefined || endsWord(last.columns.at(-1))) found.push({ first: index, columns: [column] });
    else last.columns.push(column);
  });
  return found;
}

function endsWord(column: RulerColumn | undefined): boolean {
  return column?.kind === "plain" && (column.a ?? column.b)?.text === " ";
}

/** A point as it is drawn: evidence must never look like nothing. */
function shown(point: string) {
  return <Glyphs glyphs={[glyphOf(parsePoint(point) ?? 0xfffd)]} />;
}

function rowText(ruler: Ruler, side: Side): string {
  return ruler.columns.map((column) => column[side]?.text ?? "").join("");
}
