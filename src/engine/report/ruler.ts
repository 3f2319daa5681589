import { compare } from "#engine/compare/compare.ts";
import { holdsLetter } from "#engine/marker/chains.ts";
import { formatPoint, parsePoint, pointAt, pointLength } from "#engine/text/points.ts";
import type {
  ChangeGroup,
  DateLine,
  Place,
  ReportedChange,
  Ruler,
  RulerCell,
  RulerColumn,
  Side,
  Span,
} from "#engine/types.ts";

/** A cell, whether it is looked at, and which bits of the marker it carries. */
interface Mark extends RulerCell {
  readonly boxed: boolean;
  readonly carries: RulerColumn["carries"];
}

/** How many code points stand on each side of a difference that is shown without a date line. */
const context = 16;

/** The longest stretch the ruler shows, in cells: a sentence, not a page. */
const longest = 96;

/** Of a finding that is longer than its context: its beginning, which the list of findings goes on from. */
const longestFinding = 32;

/**
 * The date sentences of one or two captures, aligned point by point. A code point that stands there as an escape or
 * as mojibake is one cell: what it reads as, over the place where it really stands.
 */
export function dateLineRuler(
  a: { readonly line: DateLine; readonly text: string } | null,
  b: { readonly line: DateLine; readonly text: string } | null,
): Ruler | null {
  if (a === null && b === null) return null;
  return { shows: "date-line", columns: align(a && dateLineCells("a", a), b && dateLineCells("b", b)) };
}

/** The strongest difference, in its context on both sides. Null where the texts of a group have no partner. */
export function changeRuler(
  group: ChangeGroup,
  changes: readonly ReportedChange[],
  place: { readonly a: number; readonly b: number },
  texts: { readonly a: string; readonly b: string },
): Ruler | null {
  const first = changes[group.changes[0] ?? 0];
  if (first === undefined) return null;
  const strong = group.class !== "ordinary" && group.class !== "noise";
  const cellsOf = (side: Side): Mark[] =>
    contextCells(side, place[side], texts[side], first[side], { boxed: false, marked: strong });
  return { shows: "change", columns: align(cellsOf("a"), cellsOf("b")) };
}

/** A finding in one capture, in its context. */
export function findingRuler(place: Place, text: string): Ruler {
  const cells = contextCells(place.side, place.part, text, place.span, { boxed: true, marked: true }, longestFinding);
  return { shows: "finding", columns: align(place.side === "a" ? cells : null, place.side === "b" ? cells : null) };
}

function dateLineCells(side: Side, { line, text }: { line: DateLine; text: string }): Mark[] {
  const cells: Mark[] = [];
  let unit = line.span.start;
  while (unit < line.span.end && cells.length < longest) {
    const site = siteAt(line, unit);
    const undone = site && asItReads(side, line, site);
    const cell = undone ?? cellAt(side, line.part, text, unit);
    // What is not interpreted carries nothing: it is only looked at.
    const carries = line.bits === null ? null : (site?.carries ?? null);
    cells.push({ ...cell, boxed: site !== null, carries, marked: says(line, carries) });
    unit = cell.place.span.end;
    if (undone && site?.carries === "host" && holdsLetter(line.via)) cells.push(letterAt(side, line, unit));
  }
  return cells;
}

/** Whether a place carries a bit that is 1. */
function says({ bits }: DateLine, carries: RulerColumn["carries"]): boolean {
  if (bits === null || carries === null) return false;
  return carries === "zone" ? bits.listedTimeZone === 1 : bits.knownDomain === 1 || bits.labKeyword === 1;
}

interface Site {
  readonly span: Span;
  readonly carries: "host" | "zone";
}

/** The place of the apostrophe or of a separator that this unit belongs to. */
function siteAt({ apostropheSpan, separatorSpans }: DateLine, unit: number): Site | null {
  const holds = (span: Span): boolean => span.start <= unit && unit < span.end;
  if (apostropheSpan !== null && holds(apostropheSpan)) return { span: apostropheSpan, carries: "host" };
  const separator = separatorSpans.find(holds);
  return separator === undefined ? null : { span: separator, carries: "zone" };
}

/** Where a chain was undone: one cell for the code point that it gave. Null where the characters stand as they are. */
function asItReads(side: Side, line: DateLine, { span, carries }: Site): RulerCell | null {
  const point = carries === "host" ? line.apostrophe : line.separator;
  const value = line.via === null || point === null ? null : parsePoint(point);
  return value === null || point === null
    ? null
    : { text: String.fromCodePoint(value), point, place: { side, part: line.part, span }, marked: false };
}

/** The `s` that a misreading swallowed or took along: a reading, as its apostrophe is, over the end of the same place. */
function letterAt(side: Side, { part }: DateLine, end: number): Mark {
  const place = { side, part, span: { start: end - 1, end } };
  return { text: "s", point: "U+0073", place, marked: false, boxed: false, carries: null };
}

function contextCells(
  side: Side,
  part: number,
  text: string,
  { start, end }: Span,
  inside: { readonly boxed: boolean; readonly marked: boolean },
  most = longest,
): Mark[] {
  const cells: Mark[] = [];
  let unit = start;
  for (let back = 0; back < context && unit > 0; back += 1) {
    unit -= 1;
    // Never begin inside a surrogate pair.
    if (unit > 0 && pointLength(pointAt(text, unit - 1)) === 2) unit -= 1;
  }
  const stop = end + context;
  while (unit < text.length && unit < stop && cells.length < most) {
    const cell = cellAt(side, part, text, unit);
    const isInside = unit >= start && unit < end;
    cells.push({ ...cell, boxed: inside.boxed && isInside, carries: null, marked: inside.marked && isInside });
    unit = cell.place.span.end;
  }
  return cells;
}

function cellAt(side: Side, part: number, text: string, unit: number): RulerCell {
  const point = pointAt(text, unit);
  const end = unit + pointLength(point);
  const place = { side, part, span: { start: unit, end } };
  return { text: text.slice(unit, end), point: formatPoint(point), place, marked: false };
}

/** Lays two rows of cells side by side; what differs stands in one column as far as both sides have it. */
function align(a: readonly Mark[] | null, b: readonly Mark[] | null): RulerColumn[] {
  const [rowA, rowB] = [a ?? [], b ?? []];
  if (a === null || b === null) {
    return (a ?? rowB).map((cell) => column(a === null ? null : cell, a === null ? cell : null, false));
  }
  const columns: RulerColumn[] = [];
  // One private-use point a distinct cell would be exact too; the cells' own points are, and stay readable.
  const [textA, textB] = [rowA.map((cell) => cell.text).join(""), rowB.map((cell) => cell.text).join("")];
  const [unitsA, unitsB] = [starts(rowA), starts(rowB)];
  let [i, j] = [0, 0];
  for (const change of [...compare(textA, textB), null]) {
    const stopA = change === null ? rowA.length : (unitsA.get(change.a.start) ?? rowA.length);
    while (i < stopA) {
      columns.push(column(rowA[i] ?? null, rowB[j] ?? null, false));
      i += 1;
      j += 1;
    }
    if (change === null) break;
    const [endA, endB] = [unitsA.get(change.a.end) ?? rowA.length, unitsB.get(change.b.end) ?? rowB.length];
    while (i < endA || j < endB) {
      columns.push(column(i < endA ? (rowA[i] ?? null) : null, j < endB ? (rowB[j] ?? null) : null, true));
      if (i < endA) i += 1;
      if (j < endB) j += 1;
    }
  }
  return columns;
}

/** From the unit at which a cell begins, in the cells' own joined text, to its index. */
function starts(cells: readonly Mark[]): Map<number, number> {
  const units = new Map<number, number>();
  let unit = 0;
  cells.forEach((cell, index) => {
    units.set(unit, index);
    unit += cell.text.length;
  });
  units.set(unit, cells.length);
  return units;
}

function column(a: Mark | null, b: Mark | null, differs: boolean): RulerColumn {
  const carries = a?.carries ?? b?.carries ?? null;
  const boxed = differs || a?.boxed === true || b?.boxed === true;
  return { a: a && plain(a), b: b && plain(b), kind: carries !== null ? "site" : boxed ? "differs" : "plain", carries };
}

function plain({ text, point, place, marked }: Mark): RulerCell {
  return { text, point, place, marked };
}
