import { formatPoint, isInsidePair, pointAt, type Span } from "#engine/index.ts";
import { breakChipOf, chipOf, shownOtherwise } from "./chip.ts";
import { lastNotAfter, type Projection, spanToShown, toHeld, toShown } from "./projection.ts";

/**
 * Why a place is marked: the classes of changes, the marker's own sites, text without a partner; `control`: see {@link unmarked};
 * `revealed`: only because the visitor wants to see everything.
 */
export type MarkKind =
  | "marked"
  | "look-alike"
  | "invisible"
  | "separator"
  | "encoding"
  | "ordinary"
  | "noise"
  | "part-only"
  | "revealed"
  | "control";

/** Kinds that carry the accent; the others are drawn in ink. */
export const accented: ReadonlySet<MarkKind> = new Set(["marked", "look-alike", "invisible", "separator"]);

/** A place of a held text that is to be seen. An empty span marks where the other side has something. */
export interface Mark {
  readonly part: number;
  readonly span: Span;
  readonly kind: MarkKind;
  /** Short: `U+02B9 MODIFIER LETTER PRIME`. */
  readonly label: string;
  /** One sentence; may be empty. */
  readonly why: string;
  /** What its one chip says. Missing: each of its points without ink has one with its usual label. */
  readonly chip?: string;
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
  /** So many shown units behind it are hidden: a box that Monaco draws for what the chip names. */
  readonly hides: number;
}

/** What is drawn for one mark. */
export interface Decoration extends PlacedMark {
  readonly className: string;
  readonly chips: readonly Chip[];
}

/** At most so many marks are drawn at once, those nearest to what is in view: each costs Monaco time at every edit. */
export const DRAWN_MARKS = 2_000;

/** At most so many points of one mark get a chip of their own; the last chip says how many more there are. */
export const CHIPS_PER_MARK = 64;

/** At most so many chips are drawn at once: each is a piece of a line that Monaco lays out by itself. */
export const DRAWN_CHIPS = 2_000;

/** At most so many ticks in the overview ruler: it is some hundreds of pixels high. */
export const OVERVIEW_TICKS = 400;

/** Points that nothing marks are looked for among so many shown units before and behind what is in view. */
export const LOOKED_AROUND = 20_000;

/** Kinds about single points, where what has no ink must be named. Elsewhere a chip would be clutter. */
const named: ReadonlySet<MarkKind> = new Set([
  "marked",
  "look-alike",
  "invisible",
  "separator",
  "encoding",
  "revealed",
  "control",
]);

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

/**
 * Points that are shown as something else: they are named even where nothing marks them, lest they deceive the reader.
 * Only those about the shown offsets `[from, to)`, and only so many as can be drawn: elsewhere Monaco's own drawing stays.
 */
export function unmarked(projection: Projection, from: number, to: number): readonly Mark[] {
  const marks: Mark[] = [];
  for (const [part, { start, end, text }] of projection.laid.entries()) {
    if (end < from - LOOKED_AROUND || start > to + LOOKED_AROUND) continue;
    const first = beforePair(text, toHeld(projection, Math.max(start, from - LOOKED_AROUND))?.unit ?? 0);
    const last = beforePair(text, toHeld(projection, Math.min(end, to + LOOKED_AROUND))?.unit ?? text.length);
    for (const { index } of text.slice(first, last).matchAll(shownOtherwise)) {
      if (marks.length === DRAWN_CHIPS) return marks;
      const at = first + index;
      const label = formatPoint(pointAt(text, at));
      marks.push({ part, span: { start: at, end: at + 1 }, kind: "control", label, why: "" });
    }
  }
  return marks;
}

const beforePair = (text: string, unit: number): number => (isInsidePair(text, unit) ? unit - 1 : unit);

/**
 * What is drawn for marks, in their order. Where several cover a point without ink, the strongest names it; but what is `revealed` comes
 * first, each in the kind of the mark it lies in, and then no mark counts the points that it has not named.
 */
export function decorate(
  projection: Projection,
  placed: readonly PlacedMark[],
  revealed: readonly PlacedMark[] = [],
): readonly Decoration[] {
  const all = [...inKindOf(revealed, placed), ...placed];
  const most = revealed.length > 0 ? DRAWN_CHIPS : CHIPS_PER_MARK;
  const chips = new Map<PlacedMark, readonly Chip[]>();
  const taken = new Set<number>();
  for (const one of [...all].sort((a, b) => rank(a) - rank(b))) {
    if (!named.has(one.mark.kind)) continue;
    const own = chipsOf(projection, one.mark, most).filter(({ at }) => !taken.has(at) && taken.size < DRAWN_CHIPS);
    for (const { at } of own) taken.add(at);
    chips.set(one, own);
  }
  return all.flatMap((one) => {
    const own = chips.get(one) ?? [];
    if ((one.mark.kind === "control" || one.mark.chip !== undefined) && own.length === 0) return [];
    const shape = one.start === one.end ? "tt-gap" : "tt-mark";
    return [{ ...one, className: `${shape} tt-${one.mark.kind}`, chips: own }];
  });
}

/** What is revealed inside a mark that carries the accent carries it too. Both in order of their beginning. */
function inKindOf(revealed: readonly PlacedMark[], placed: readonly PlacedMark[]): readonly PlacedMark[] {
  const strong = placed.filter(({ mark }) => accented.has(mark.kind));
  let next = 0;
  let reach: PlacedMark | undefined;
  return revealed.map((one) => {
    for (let mark = strong[next]; mark !== undefined && mark.start <= one.start; mark = strong[next]) {
      if (reach === undefined || mark.end > reach.end) reach = mark;
      next += 1;
    }
    if (reach === undefined || reach.end <= one.start) return one;
    return { ...one, mark: { ...one.mark, kind: reach.mark.kind } };
  });
}

/** Of a longer span the first so many units are looked at for points without ink. */
const LOOKED_AT = 4_096;

function chipsOf(projection: Projection, mark: Mark, most: number): readonly Chip[] {
  const text = projection.parts[mark.part]?.text ?? "";
  const under = text.slice(mark.span.start, Math.min(mark.span.end, mark.span.start + LOOKED_AT));
  if (mark.chip !== undefined) {
    const hides = under.search(shownOtherwise) === 0 ? 1 : 0;
    return [{ at: toShown(projection, mark.part, mark.span.start), label: mark.chip, hides }];
  }
  if (/^[\r\n]+$/.test(under)) {
    const label = under.length <= 4 ? breakChipOf(under) : `${breakChipOf(under.slice(0, 4))}\u2026`;
    return [{ at: toShown(projection, mark.part, mark.span.start), label, hides: 0 }];
  }
  const chips: Chip[] = [];
  let more = 0;
  let unit = mark.span.start;
  for (const point of under) {
    const label = chipOf(pointAt(point, 0));
    if (label !== null && chips.length < most) {
      chips.push({
        at: toShown(projection, mark.part, unit),
        label,
        hides: point.search(shownOtherwise) === 0 ? 1 : 0,
      });
    } else if (label !== null) {
      more += 1;
    }
    unit += point.length;
  }
  const rest = mark.span.end - mark.span.start > LOOKED_AT ? "+" : "";
  if (more > 0) chips.push({ at: toShown(projection, mark.part, unit), label: `+${more}${rest}`, hides: 0 });
  return chips;
}

/** The strongest mark of every {@link OVERVIEW_TICKS}th of the shown text, for the ruler beside the scroll bar. */
export function overviewTicks(projection: Projection, placed: readonly PlacedMark[]): readonly PlacedMark[] {
  const ticks = new Map<number, PlacedMark>();
  const length = projection.length + 1;
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
  "revealed",
  "control",
];

const rank = ({ mark }: PlacedMark): number => (mark.chip === undefined ? order.indexOf(mark.kind) : -1);
