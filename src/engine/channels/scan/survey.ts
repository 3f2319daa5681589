import { isInvisible } from "#engine/text/invisible.ts";
import type { Ranges } from "#engine/text/scripts.ts";
import type { Span } from "#engine/types.ts";
import { type Blanks, blanksOf } from "./blanks.ts";
import { type LineEnds, lineEndsOf } from "./lineEnds.ts";
import { type PointSet, pointSet } from "./pointSet.ts";

/** A text, looked through once for all channels. */
export interface Survey {
  readonly text: string;
  /** Every code point that some channel looks at, TAB and CR, in order: which it is, and the code unit at which it begins. */
  readonly points: Int32Array;
  readonly units: Int32Array;
  /** Stretches of invisible code points that ordinary use does not explain. In order. */
  readonly unexplained: readonly Span[];
  /** Where several spaces stand, or one ends a line. Looked for when first asked for: another pass over the text. */
  readonly blanks: Blanks;
  /** How its lines end. Looked for when first asked for. */
  readonly lines: LineEnds;
  /** Whether any code point of these ranges occurs. */
  has(ranges: Ranges): boolean;
  /** Where the code points of these ranges stand: indices into `points` and `units`. */
  sitesOf(ranges: Ranges): Int32Array;
}

/** TAB and CR. Among the points of every survey: how lines begin and end depends on them. */
export const LINE_CONTROLS: Ranges = [
  [0x09, 0x09],
  [0x0d, 0x0d],
];

/**
 * What stands between two plain stretches. Printable ASCII and LF are nearly all of a prompt, and every expression here is paid for in
 * passes over ten megabytes: one.
 */
const NOT_PLAIN = /[^\x20-\x7e\n]+/g;

/** Looks through a text once. `explain` gives the stretches of invisible code points that ordinary use does not explain. */
export function surveyText(
  text: string,
  looked: PointSet,
  explain: (text: string, runs: readonly Span[]) => readonly Span[],
): Survey {
  let points = new Int32Array(64);
  let units = new Int32Array(64);
  let count = 0;
  const runs: Span[] = [];
  let run: { start: number; end: number } | null = null;

  for (let match = NOT_PLAIN.exec(text); match !== null; match = NOT_PLAIN.exec(text)) {
    const end = match.index + match[0].length;
    for (let unit = match.index; unit < end; ) {
      const point = text.codePointAt(unit) ?? 0;
      const next = unit + (point > 0xffff ? 2 : 1);
      if (looked.has(point)) {
        if (count === points.length) [points, units] = [grown(points), grown(units)];
        points[count] = point;
        units[count] = unit;
        count += 1;
        if (isInvisible(point)) {
          if (run !== null && run.end === unit) run.end = next;
          else {
            run = { start: unit, end: next };
            runs.push(run);
          }
        }
      }
      unit = next;
    }
  }
  NOT_PLAIN.lastIndex = 0;
  const known = new Map<Ranges, Int32Array>();
  const sitesOf = (ranges: Ranges): Int32Array => {
    const before = known.get(ranges);
    if (before !== undefined) return before;
    const set = pointSet(ranges);
    const all = new Int32Array(count);
    let found = 0;
    for (let index = 0; index < count; index++) if (set.has(points[index] ?? 0)) all[found++] = index;
    const sites = all.slice(0, found);
    known.set(ranges, sites);
    return sites;
  };
  let blanks: Blanks | null = null;
  let lines: LineEnds | null = null;
  return {
    text,
    get blanks() {
      blanks ??= blanksOf(text);
      return blanks;
    },
    get lines() {
      lines ??= lineEndsOf(text, this.blanks, this.has(LINE_CONTROLS));
      return lines;
    },
    points: points.subarray(0, count),
    units: units.subarray(0, count),
    unexplained: explain(text, runs),
    has: (ranges) => sitesOf(ranges).length > 0,
    sitesOf,
  };
}

function grown(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
