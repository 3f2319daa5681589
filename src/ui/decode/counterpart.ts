import type { Place, Report } from "#engine/index.ts";

/**
 * The places and, for a place that only one side has, where the same text stands on the other: both editors go there
 * together. Exact between changes; inside a change, the change's own place.
 */
export function withCounterparts(places: readonly Place[], report: Report): readonly Place[] {
  const firstOf = (side: Place["side"]): Place | undefined => places.find((place) => place.side === side);
  const [a, b] = [firstOf("a"), firstOf("b")];
  if ((a && b) || report.comparison === undefined) return [a, b].filter((place) => place !== undefined);
  const from = a ?? b;
  const across = from && counterpart(from, report);
  return [from, across].filter((place) => place !== undefined);
}

function counterpart(place: Place, report: Report): Place | undefined {
  const [here, there] = place.side === "a" ? (["a", "b"] as const) : (["b", "a"] as const);
  const pairs = report.comparison?.pairs ?? [];
  const pair = pairs.findIndex((candidate) => candidate[here] === place.part);
  const part = pairs[pair]?.[there];
  // Without all changes the distance between the two sides is not known.
  if (part === undefined || part === null || report.truncated) return undefined;
  let shift = 0;
  for (const change of report.changes) {
    if (change.pair !== pair || change[here].start > place.span.start) continue;
    if (place.span.start < change[here].end) return { side: there, part, span: change[there] };
    shift = change[there].end - change[here].end;
  }
  return { side: there, part, span: { start: place.span.start + shift, end: place.span.end + shift } };
}
