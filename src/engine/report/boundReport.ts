import { sha256OfText } from "#engine/text/hash.ts";
import { isInsidePair } from "#engine/text/points.ts";
import type { CaptureReport, Report } from "#engine/types.ts";
import { bounds } from "./bounds.ts";

/** A list that a filed report holds only the beginning of (of changes: the strongest), and how long the whole is. */
export interface Cut {
  /** `captures.a.requests`. */
  readonly list: string;
  readonly of: number;
}

/** A report as it is filed, and which of its lists were cut. */
export interface BoundReport {
  readonly report: Report;
  readonly cuts: readonly Cut[];
}

/**
 * A report within {@link bounds}: the page shows values of any length, a file holds excerpts. A longer string becomes its beginning
 * with a mark that gives its length in code units and the SHA-256 of its WTF-8: `beginning\u2026 [length 4096, sha256 9f\u2026]`. Of longer
 * lists the beginning stays, of changes the strongest. What is within the bounds stays as it is, so bounding twice is bounding once.
 *
 * A place may name a part past the end of the list of parts: the count in `cuts` tells.
 */
export function boundReport(report: Report): BoundReport {
  const cuts: Cut[] = [];
  const first = <T>(list: string, items: readonly T[], most: number): readonly T[] => {
    if (items.length <= most) return items;
    cuts.push({ list, of: items.length });
    return items.slice(0, most);
  };
  const side = (name: "a" | "b", capture: CaptureReport): CaptureReport => ({
    ...capture,
    requests: first(`captures.${name}.requests`, capture.requests, bounds.requests),
    parts: first(`captures.${name}.parts`, capture.parts, bounds.parts),
  });
  const { a, b } = report.captures;
  const { comparison } = report;
  const bound: Report = {
    ...report,
    captures: { ...(a ? { a: side("a", a) } : {}), ...(b ? { b: side("b", b) } : {}) },
    ...(comparison ? { comparison: { ...comparison, pairs: first("pairs", comparison.pairs, bounds.pairs) } } : {}),
    fields: first("fields", report.fields, bounds.fields),
    ...boundChanges(report, cuts),
    names: Object.fromEntries(first("names", Object.entries(report.names), bounds.names)),
  };
  return { report: boundStrings(bound, bounds.text) as Report, cuts };
}

/** The changes of the strongest groups, in their order, with the groups that have any of them. */
function boundChanges(
  { changes, groups, truncated }: Report,
  cuts: Cut[],
): Pick<Report, "changes" | "groups" | "truncated"> {
  if (changes.length <= bounds.changes) return { changes, groups, truncated };
  cuts.push({ list: "changes", of: changes.length });
  const strongest = groups.flatMap((group) => group.changes).slice(0, bounds.changes);
  const kept = [...new Set(strongest)].sort((one, other) => one - other);
  const places = new Map(kept.map((index, place) => [index, place]));
  return {
    changes: kept.flatMap((index) => changes[index] ?? []),
    groups: groups.flatMap((group) => {
      const left = group.changes.flatMap((index) => places.get(index) ?? []);
      return left.length === 0 ? [] : [{ ...group, changes: left }];
    }),
    truncated: true,
  };
}

/** Plain data with its longer strings cut; what a channel decoded may be longer than the rest. */
function boundStrings(value: unknown, most: number): unknown {
  if (typeof value === "string") return boundText(value, most);
  if (Array.isArray(value)) return value.map((item) => boundStrings(item, most));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      boundStrings(member, key === "payload" ? bounds.payload : most),
    ]),
  );
}

/** A text of at most so many code units: as it is, or its beginning with a mark that says of how much. */
function boundText(text: string, most: number): string {
  if (text.length <= most) return text;
  const mark = `\u2026 [length ${text.length}, sha256 ${sha256OfText(text)}]`;
  const end = most - mark.length;
  return text.slice(0, isInsidePair(text, end) ? end - 1 : end) + mark;
}
