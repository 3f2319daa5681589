import type { Span } from "#engine/types.ts";
import { BLOCK } from "./block.ts";

/** A text with spans blacked out, and where its positions went. */
export interface BlackedOut {
  readonly text: string;
  /** The place of a span in the new text: what lay in a blackout is its whole block. */
  map(span: Span): Span;
  /** The place of a span of the new text in the old: a block is all that it stands for. */
  back(span: Span): Span;
}

/** Blacks out spans, in order, neither overlapping nor touching: one block each. */
export function blackOut(text: string, spans: readonly Span[]): BlackedOut {
  if (spans.length === 0) return { text, map: (span) => span, back: (span) => span };
  const pieces: string[] = [];
  const blocks: Span[] = [];
  let from = 0;
  let length = 0;
  for (const { start, end } of spans) {
    length += start - from;
    pieces.push(text.slice(from, start), BLOCK);
    blocks.push({ start: length, end: length + BLOCK.length });
    length += BLOCK.length;
    from = end;
  }
  pieces.push(text.slice(from));
  return { text: pieces.join(""), map: mapper(spans, blocks), back: mapper(blocks, spans) };
}

function mapper(from: readonly Span[], to: readonly Span[]): (span: Span) => Span {
  return ({ start, end }) => {
    const first = position(start, from, to, "start");
    return { start: first, end: start === end ? first : position(end, from, to, "end") };
  };
}

function position(unit: number, from: readonly Span[], to: readonly Span[], edge: "start" | "end"): number {
  // The last span that begins before the unit; of a start, or at it.
  let low = 0;
  let high = from.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = from[middle]?.start ?? 0;
    if (edge === "start" ? start <= unit : start < unit) low = middle + 1;
    else high = middle;
  }
  const a = from[low - 1];
  const b = to[low - 1];
  if (a === undefined || b === undefined) return unit;
  const inside = edge === "start" ? unit < a.end : unit <= a.end;
  return inside ? b[edge] : unit - a.end + b.end;
}
