import { otherApostrophes } from "#engine/marker/otherApostrophes.ts";
import { type Anchors, anchorTeller } from "#engine/marker/placeTeller.ts";
import type { CaptureReport, ChangeClass, DateLine, Part, Place, Report, Side, Span } from "#engine/types.ts";
import { padded } from "./padded.ts";

/** Places that are of use only together: a date line with what makes its place. */
export type Evidence = readonly Place[];

/** An escape or a misreading is undone within so many code units of a date line's beginning. */
const REACH = 128;

/** The classes of changes that an excerpt shows, the strongest first. */
const MARKED: readonly ChangeClass[] = ["invisible", "look-alike", "separator", "encoding"];

/**
 * What the conclusions of a report rest on, the strongest first: the date line that is read, the other date lines, what the channels
 * found, the marked changes, the places of the statements.
 */
export function* evidenceOf(report: Report, parts: Readonly<Record<Side, readonly Part[]>>): Generator<Evidence> {
  const sides = (["a", "b"] as const).flatMap((side) => {
    const capture = report.captures[side];
    return capture === undefined ? [] : [{ side, capture, dateLines: dateLineEvidence(side, capture, parts[side]) }];
  });
  for (const { capture, dateLines } of sides) {
    const chosen = capture.dateLines[capture.dateLine ?? -1];
    if (chosen !== undefined) yield dateLines(chosen);
  }
  for (const place of ["expected", "elsewhere"] as const) {
    for (const { capture, dateLines } of sides) {
      for (const line of capture.dateLines) {
        if (line.place === place && line.status !== "other-sentence") yield dateLines(line);
      }
    }
  }
  const around = (side: Side, part: number, span: Span): Place => padded({ side, part, span }, parts[side]);
  for (const { side, capture } of sides) {
    for (const { channel, part, spans, strength } of capture.findings) {
      if (strength === "benign" || channel === "date-line") continue;
      yield spans.map((span) => around(side, part, span));
    }
  }
  for (const name of MARKED) {
    for (const { pair, class: its, a, b } of report.changes) {
      const { a: partA = null, b: partB = null } = report.comparison?.pairs[pair] ?? {};
      if (its !== name || partA === null || partB === null) continue;
      yield [around("a", partA, a), around("b", partB, b)];
    }
  }
  for (const { restsOn, supports, against } of report.reading) {
    for (const at of [restsOn, ...supports.map(({ at }) => at), ...against.map(({ at }) => at)]) {
      for (const { side, part, span } of at) yield [around(side, part, span)];
    }
  }
  for (const { capture, dateLines } of sides) {
    for (const line of capture.dateLines) if (line.status === "other-sentence") yield dateLines(line);
  }
}

/** What a date line needs around it to be read in an excerpt as it is in the whole. */
export function dateLineEvidence(
  side: Side,
  { dateLines }: CaptureReport,
  parts: readonly Part[],
): (line: DateLine) => Evidence {
  const tellers = new Map<number, (start: number) => Anchors | null>();
  const anchorsOf = ({ part, span }: DateLine): Anchors | null => {
    const text = parts[part];
    if (text === undefined) return null;
    const teller = tellers.get(part) ?? anchorTeller(text);
    tellers.set(part, teller);
    return teller(span.start);
  };
  let others: ReturnType<typeof otherApostrophes> | null = null;
  return (line) => {
    const anchors = anchorsOf(line);
    const reach = Math.min(parts[line.part]?.text.length ?? 0, line.span.start + REACH);
    const end = line.via === null ? line.span.end : Math.max(line.span.end, reach);
    const own: Span[] = anchors === null ? [] : [anchors.heading, anchors.opens, anchors.closes];
    const places = [{ start: line.span.start, end }, ...own].map((span): Place => ({ side, part: line.part, span }));
    if (line.apostrophe !== "U+2019") return places;
    // Without a straight one to weigh it against, or the curly ones that make it inconclusive, it would read otherwise.
    others ??= otherApostrophes(parts, dateLines);
    const straight = others("'").at.slice(0, 1);
    const witnesses = straight.length > 0 ? straight : others("\u2019").at.slice(0, 2);
    return [...places, ...witnesses.map(({ part, span }) => padded({ side, part, span }, parts))];
  };
}
