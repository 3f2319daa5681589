import type { Span } from "#engine/types.ts";
import type { Judged } from "./judge.ts";

/** Readings of the same characters, the most credible first. */
export interface Cluster {
  /** From the first to the last character that any of them takes. */
  readonly extent: Span;
  readonly readings: readonly Judged[];
}

/**
 * Groups readings that share characters, and ranks each group. Readings of the same bytes by several tools stay apart: that they collide
 * is a result.
 */
export function ranked(judged: readonly Judged[]): readonly Cluster[] {
  const sorted = judged
    .map((reading) => ({ reading, extent: extentOf(reading.candidate.spans) }))
    .sort((a, b) => a.extent.start - b.extent.start);
  const clusters: { extent: { start: number; end: number }; readings: Judged[] }[] = [];
  for (const { reading, extent } of sorted) {
    const last = clusters.at(-1);
    if (last !== undefined && extent.start < last.extent.end) {
      last.readings.push(reading);
      last.extent.end = Math.max(last.extent.end, extent.end);
    } else clusters.push({ extent: { ...extent }, readings: [reading] });
  }
  for (const { readings } of clusters) readings.sort((a, b) => b.bits - a.bits);
  return clusters;
}

function extentOf(spans: readonly Span[]): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}
