import { isIn, type Ranges, RIGHT_TO_LEFT } from "#engine/text/scripts.ts";
import type { Sentence, Span } from "#engine/types.ts";
import type { Channel, Sighting } from "./channel.ts";
import { drawn, labelled } from "./order/labelled.ts";
import { visualOrder } from "./order/visualOrder.ts";
import { readLineDirection } from "./ordinary/directions.ts";
import type { Survey } from "./scan/survey.ts";

/** Embeddings, overrides, isolates and what ends them. */
const EXPLICIT: Ranges = [
  [0x202a, 0x202e],
  [0x2066, 0x2069],
];

/** Of a line, so many code points are put into order. */
const LONGEST_LINE = 2000;

/** Lines that are put into order; the controls of others are found as what they are. */
const MOST_LINES = 50;

/** Spans of one sighting, and sightings of isolates that change nothing: each pair is two spans. */
const MOST_SPANS = 1000;
const MOST_PAIRED = 50;

/** Code points around what is reordered. */
const AROUND = 32;

/**
 * Direction controls by which a line is shown in another order than it is stored in (Trojan Source). Balanced ones in lines with
 * right-to-left letters are ordinary (`ordinary/directions.ts`), and so are pairs of isolates in a line without any, which change nothing.
 *
 * Misses what marks (U+200E, U+200F, U+061C) reorder. Might accuse right-to-left text whose controls were cut off by quoting.
 */
export const bidi: Channel = {
  id: "bidi",
  title: { id: "channels.bidi-title", params: {} },
  summary: { id: "channels.bidi-summary", params: {} },
  accuses: { id: "channels.bidi-accuses", params: {} },
  points: [
    [0x061c, 0x061c],
    [0x200e, 0x200f],
    [0x202a, 0x202e],
    [0x2066, 0x2069],
  ],
  find,
  examples: [{ text: "a\u202Eb", payload: null }],
};

/** A line with explicit controls. */
interface Line {
  readonly span: Span;
  readonly rightToLeft: boolean;
  readonly balanced: boolean;
  /** Where the controls stand, neighbours joined; at most 1,000. */
  readonly controls: readonly Span[];
  readonly kinds: ReadonlySet<number>;
}

function* find(survey: Survey): Generator<Sighting> {
  const paired: Span[] = [];
  let sightings = 0;
  let lines = 0;
  for (const line of linesOf(survey)) {
    if (line.rightToLeft && line.balanced) continue;
    if (changesNothing(line, survey.text)) {
      paired.push(...line.controls);
      if (paired.length < MOST_SPANS || sightings === MOST_PAIRED) continue;
      yield sayPaired(paired.splice(0, MOST_SPANS));
      sightings++;
    } else if (lines++ < MOST_LINES) yield sayLine(survey.text, line);
  }
  if (paired.length > 0 && sightings < MOST_PAIRED) yield sayPaired(paired.slice(0, MOST_SPANS));
}

function* linesOf({ text, points, units, sitesOf }: Survey): Generator<Line> {
  const sites = sitesOf(EXPLICIT);
  for (let at = 0; at < sites.length; ) {
    const { span, rightToLeft, balanced } = readLineDirection(text, units[sites[at] ?? 0] ?? 0);
    const controls: { start: number; end: number }[] = [];
    const kinds = new Set<number>();
    for (; at < sites.length; at++) {
      const unit = units[sites[at] ?? 0] ?? 0;
      if (unit >= span.end) break;
      kinds.add(points[sites[at] ?? 0] ?? 0);
      const last = controls.at(-1);
      if (last?.end === unit) last.end = unit + 1;
      else if (controls.length < MOST_SPANS) controls.push({ start: unit, end: unit + 1 });
    }
    yield { span, rightToLeft, balanced, controls, kinds };
  }
}

/** Isolates from left to right around something, in a line without right-to-left letters: no order can change. */
function changesNothing({ span, rightToLeft, balanced, kinds, controls }: Line, text: string): boolean {
  if (rightToLeft || !balanced || controls.length >= MOST_SPANS) return false;
  for (const kind of kinds) if (kind !== 0x2066 && kind !== 0x2068 && kind !== 0x2069) return false;
  // An empty pair around nothing says nothing to anybody, or a bit.
  return (
    controls.every(({ start, end }) => end - start <= 2) &&
    !/[\u2066\u2068]\u2069/.test(text.slice(span.start, span.end))
  );
}

function sayPaired(spans: readonly Span[]): Sighting {
  const count = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const say: Sentence = { id: "channels.bidi-paired", params: { count } };
  return { spans, strength: "benign", say, for: [{ id: "channels.for-choice", params: {} }], against: [] };
}

function sayLine(text: string, { span, controls, kinds, rightToLeft, balanced }: Line): Sighting {
  const orders = ordersOf(text, span, controls[0]?.start ?? span.start);
  const reasons: Sentence[] = [];
  if (kinds.has(0x202d) || kinds.has(0x202e)) reasons.push({ id: "channels.for-override", params: {} });
  // An override is not balanced, whether it is closed or not.
  else if (!balanced) reasons.push({ id: "channels.for-unclosed", params: {} });
  const against: Sentence[] = rightToLeft ? [{ id: "channels.against-right-to-left", params: {} }] : [];
  if ([0x2066, 0x2067, 0x2068].some((isolate) => kinds.has(isolate)))
    against.push({ id: "channels.against-isolates", params: {} });
  against.push({ id: "channels.against-display", params: {} });
  return { spans: controls, strength: "unexplained", say: sayOrders(orders), for: reasons, against };
}

function sayOrders({ stored, shown }: Orders): Sentence {
  if (shown === null) return { id: "channels.bidi-controls", params: { stored } };
  return { id: "channels.bidi-reordered", params: { stored, shown } };
}

interface Orders {
  /** As the machine reads it, the controls by number. */
  readonly stored: string;
  /**
   * As the reader sees it. Null where that is no other order, or where letters from right to left are in it: written down from left to
   * right they would be reordered again by whatever shows this.
   */
  readonly shown: string | null;
}

/** What is reordered in a line, with a little around it. */
function ordersOf(text: string, line: Span, first: number): Orders {
  // Of a longer line, the part in which its first control stands.
  const start = line.end - line.start <= LONGEST_LINE ? line.start : Math.max(line.start, first - AROUND);
  const points = Array.from(
    text.slice(start, Math.min(line.end, start + LONGEST_LINE)),
    (symbol) => symbol.codePointAt(0) ?? 0,
  );
  const { order, shownAs } = visualOrder(points);
  const moved = order.map((index, at) => (index === at ? -1 : at)).filter((at) => at >= 0);
  const controls = points.map((point, at) => (isIn(point, EXPLICIT) ? at : -1)).filter((at) => at >= 0);
  const from = Math.max(0, Math.min(moved[0] ?? points.length, controls[0] ?? points.length) - AROUND);
  const to = Math.max(moved.at(-1) ?? 0, controls.at(-1) ?? 0) + AROUND;
  const stored = labelled(String.fromCodePoint(...points.slice(from, to)));
  // What is moved is a permutation of these very places.
  const shown = drawn(order.slice(from, to).map(shownAs).join(""));
  const hasLetters = points.slice(from, to).some((point) => isIn(point, RIGHT_TO_LEFT));
  const same = drawn(String.fromCodePoint(...points.slice(from, to))) === shown;
  return { stored, shown: same || hasLetters ? null : shown };
}
