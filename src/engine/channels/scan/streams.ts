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
  // Where each run begins among those that are kept.
  const kept = new Int32Array(sites.length);
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
  for (const [from, to] of longest(cuts.map((from, run) => [from, cuts[run + 1] ?? count] as const)))
    yield streamOf(kept.subarray(from, to), false);
  if (cuts.length > 1) yield streamOf(kept.subarray(0, count), true);
  if (count >= ENOUGH && count < sites.length) yield streamOf(sites, true);
}

/** The longest runs, in their order. */
function longest(runs: readonly (readonly [from: number, to: number])[]): typeof runs {
  if (runs.length <= MOST_RUNS) return runs;
  const chosen = runs.toSorted(([from, to], [start, end]) => end - start - (to - from)).slice(0, MOST_RUNS);
  return chosen.sort(([from], [start]) => from - start);
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
