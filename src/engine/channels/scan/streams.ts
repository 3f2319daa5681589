import { pointLength } from "#engine/text/points.ts";
import type { Ranges } from "#engine/text/scripts.ts";
import type { Span } from "#engine/types.ts";
import type { Survey } from "./survey.ts";

/**
 * Code points of one alphabet as they follow each other in a text, with nothing between them that could be seen, or, of the whole text,
 * with its words between: many tools extract by filtering.
 */
export interface Stream {
  readonly points: Int32Array;
  /** The code unit at which each begins. */
  readonly units: Int32Array;
  readonly text: string;
  /** All that the text has, its words between. */
  readonly whole: boolean;
}

/** Runs that are read one by one, the longest; what is scattered beyond is read as one stream of the whole text. */
const MOST_RUNS = 2000;

/** Places of one candidate that are named; its sentence counts all. */
const MOST_SPANS = 1000;

/** So many that nothing explains, and what is explained beside them may belong to them: the least that makes a letter. */
const ENOUGH = 8;

/**
 * The streams of an alphabet in what ordinary use does not explain: each unbroken run, and all of them as one. Last, where some are
 * explained and many are not, all that there are: of what is strewn over a text, a few always stand where they might be ordinary.
 */
export function* streamsOf(survey: Survey, alphabet: Ranges): Generator<Stream> {
  const sites = survey.sitesOf(alphabet);
  if (sites.length === 0) return;
  const kept = new Int32Array(sites.length);
  // Where each run begins among those that are kept; behind the last, where it ends.
  const cuts: number[] = [];
  let count = 0;
  let at = 0;
  for (const { start, end } of survey.unexplained) {
    while (at < sites.length && unitOf(survey, sites[at]) < start) at += 1;
    const from = count;
    for (; at < sites.length && unitOf(survey, sites[at]) < end; at += 1) kept[count++] = sites[at] ?? 0;
    if (count > from) cuts.push(from);
  }
  const streamOf = (indices: Int32Array, whole: boolean): Stream => {
    const points = new Int32Array(indices.length);
    const units = new Int32Array(indices.length);
    for (let at = 0; at < indices.length; at++) {
      const index = indices[at] ?? 0;
      points[at] = survey.points[index] ?? 0;
      units[at] = survey.units[index] ?? 0;
    }
    return { points, units, text: survey.text, whole };
  };
  const runs = cuts.length;
  cuts.push(count);
  for (const run of longest(cuts)) yield streamOf(kept.subarray(cuts[run], cuts[run + 1]), false);
  if (runs > 1) yield streamOf(kept.subarray(0, count), true);
  if (count >= ENOUGH && count < sites.length) yield streamOf(sites, true);
}

/** The longest runs, in their order; of equal ones the first. Noise has a run for every word: no tuples, and one numeric sort. */
function* longest(cuts: readonly number[]): Generator<number> {
  const lengths = new Int32Array(cuts.length - 1);
  for (let run = 0; run < lengths.length; run++) lengths[run] = (cuts[run + 1] ?? 0) - (cuts[run] ?? 0);
  const sorted = lengths.slice().sort();
  const least = sorted[Math.max(0, sorted.length - MOST_RUNS)] ?? 0;
  let equal = Math.min(MOST_RUNS, sorted.length) - (sorted.length - (sorted.lastIndexOf(least) + 1));
  for (let run = 0; run < lengths.length; run++) {
    const length = lengths[run] ?? 0;
    if (length > least || (length === least && equal-- > 0)) yield run;
  }
}

function unitOf(survey: Survey, site: number | undefined): number {
  return site === undefined ? Number.POSITIVE_INFINITY : (survey.units[site] ?? 0);
}

/** Where a part of a stream stands in its text: neighbours joined, at most a thousand. */
export function spansOf({ points, units }: Stream, from: number, to: number): Span[] {
  const spans: Span[] = [];
  for (let index = from; index < to && spans.length <= MOST_SPANS; index += 1) {
    const start = units[index] ?? 0;
    const end = start + pointLength(points[index] ?? 0);
    const last = spans.at(-1);
    if (last?.end === start) spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start, end });
  }
  return spans.slice(0, MOST_SPANS);
}
