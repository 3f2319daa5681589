import { isInsidePair } from "#engine/text/points.ts";
import type { Span } from "#engine/types.ts";

/** What is left of spans outside other spans. Both in order and not overlapping; so is what comes out. */
export function cutOut(spans: readonly Span[], kept: readonly Span[]): Span[] {
  const left: Span[] = [];
  let next = 0;
  for (const { start, end } of spans) {
    let from = start;
    while (next < kept.length && (kept[next]?.end ?? 0) <= start) next++;
    for (let at = next; at < kept.length; at++) {
      const keep = kept[at];
      if (keep === undefined || keep.start >= end) break;
      if (keep.start > from) left.push({ start: from, end: keep.start });
      from = Math.max(from, keep.end);
    }
    if (from < end) left.push({ start: from, end });
  }
  return left;
}

/** In order, overlapping and touching ones joined; never inside a surrogate pair of the text. */
export function joined(spans: readonly Span[], text: string): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const out: { start: number; end: number }[] = [];
  for (const span of sorted) {
    const start = isInsidePair(text, span.start) ? span.start - 1 : span.start;
    const end = isInsidePair(text, span.end) ? span.end + 1 : span.end;
    const last = out.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}
