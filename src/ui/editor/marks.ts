import type { Span } from "#engine/index.ts";
import { breakChipOf, chipOf } from "./chip.ts";
import { lastNotAfter, type Projection, spanToShown, toShown } from "./projection.ts";

/** Why a place is marked: the classes of changes, the marker's own sites, and text without a partner. */
export type MarkKind =
  | "marked"
  | "look-alike"
  | "invisible"
  | "separator"
  | "encoding"
  | "ordinary"
  | "noise"
  | "part-only";

/** A place of a held text that is to be seen. An empty span marks where the other side has something. */
export interface Mark {
  readonly part: number;
  readonly span: Span;
  readonly kind: MarkKind;
  /** Short: `U+02B9 MODIFIER LETTER PRIME`. */
  readonly label: string;
  /** One sentence; may be empty. */
  readonly why: string;
}

/** A mark in shown offsets. */
export interface PlacedMark {
  readonly start: number;
  readonly end: number;
  readonly mark: Mark;
}

/** A label shown before the shown unit at `at`, which belongs to no text. */
export interface Chip {
  readonly at: number;
  readonly label: string;
}

/** What is drawn for one mark. */
export interface Decoration extends PlacedMark {
  readonly className: string;
  /** Whether Monaco has ink of its own under the span that the chips stand for (a box for a byte order mark). */
  readonly unseen: boolean;
  readonly chips: readonly Chip[];
}

/** At most so many marks are drawn at once, those nearest to what is in view: each costs Monaco time at every edit. */
export const DRAWN_MARKS = 2_000;

/** At most so many points of one mark get a chip of their own; the last chip says how many more there are. */
export const CHIPS_PER_MARK = 64;

/** At most so many ticks in the overview ruler: it is some hundreds of pixels high. */
export const OVERVIEW_TICKS = 400;

/** Kinds about single points, where what has no ink must be named. Elsewhere a chip would be clutter. */
const named: ReadonlySet<MarkKind> = new Set(["marked", "look-alike", "invisible", "separator", "encoding"]);

/** The marks in shown offsets, in order of their beginning; those that name no part are left out. O(n log n). */
export function placeMarks(projection: Projection, marks: readonly Mark[]): readonly PlacedMark[] {
  return marks
    .filter((mark) => projection.parts[mark.part] !== undefined)
    .map((mark) => ({ ...spanToShown(projection, mark.part, mark.span), mark }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The marks nearest to the shown offsets `[from, to)`, at most {@link DRAWN_MARKS}, in order. */
export function nearestMarks(placed: readonly PlacedMark[], from: number, to: number): readonly PlacedMark[] {
  if (placed.length <= DRAWN_MARKS) return placed;
  const middle = lastNotAfter(placed, (from + to) / 2, (mark) => mark.start);
  const first = Math.min(Math.max(0, middle - DRAWN_MARKS / 2), placed.length - DRAWN_MARKS);
  return placed.slice(first, first + DRAWN_MARKS);
}

/** What is drawn for a mark. Looks at no more than {@link CHIPS_PER_MARK} points without ink. */
export function decorate(projection: Projection, placed: PlacedMark): Decoration {
  const { mark } = placed;
  const chips = named.has(mark.kind) ? chipsOf(projection, mark) : { chips: [], unseen: false };
  const className = placed.start === placed.end ? "tt-gap" : "tt-mark";
  return { ...placed, ...chips, className: `${className} tt-${mark.kind}` };
}

/** Of a longer span the first so many units are looked at for points without ink. */
const LOOKED_AT = 4_096;

function chipsOf(projection: Projection, mark: Mark): { readonly chips: readonly Chip[]; readonly unseen: boolean } {
  const text = projection.parts[mark.part]?.text ?? "";
  const under = text.slice(mark.span.start, Math.min(mark.span.end, mark.span.start + LOOKED_AT));
  if (/^[\r\n]+$/.test(under)) {
    const label = under.length <= 4 ? breakChipOf(under) : `${breakChipOf(under.slice(0, 4))}\u2026`;
    return { chips: [{ at: toShown(projection, mark.part, mark.span.start), label }], unseen: false };
  }
  const chips: Chip[] = [];
  let unseen = true;
  let more = 0;
  let unit = mark.span.start;
  for (const point of under) {
    const label = chipOf(point);
    if (label === null) unseen = false;
    else if (chips.length < CHIPS_PER_MARK) chips.push({ at: toShown(projection, mark.part, unit), label });
    else more += 1;
    unit += point.length;
  }
  const rest = mark.span.end - mark.span.start > LOOKED_AT ? "+" : "";
  if (more > 0) chips.push({ at: toShown(projection, mark.part, unit), label: `+${more}${rest}` });
  return { chips, unseen: unseen && chips.length > 0 };
}

/** The strongest mark of every {@link OVERVIEW_TICKS}th of the shown text, for the ruler beside the scroll bar. */
export function overviewTicks(projection: Projection, placed: readonly PlacedMark[]): readonly PlacedMark[] {
  const ticks = new Map<number, PlacedMark>();
  const length = projection.shown.length + 1;
  for (const mark of placed) {
    const bucket = Math.floor((mark.start / length) * OVERVIEW_TICKS);
    const before = ticks.get(bucket);
    if (before === undefined || rank(mark) < rank(before)) ticks.set(bucket, mark);
  }
  return [...ticks.values()];
}

const order: readonly MarkKind[] = [
  "marked",
  "invisible",
  "look-alike",
  "separator",
  "encoding",
  "part-only",
  "ordinary",
  "noise",
];

const rank = (placed: PlacedMark): number => order.indexOf(placed.mark.kind);
