import { type CaptureReport, formatPoint, type Report, type Side } from "#engine/index.ts";
import { say, words } from "#messages/index.ts";
import { runsOf } from "#ui/channels/runsOf.ts";
import type { Mark } from "#ui/editor/marks.ts";
import type { HeldPlace } from "#ui/editor/projection.ts";

/**
 * What is marked in one editor: the marker's own sites first, then what cannot be seen, then what differs. Where marks
 * lie over each other, the first says why.
 */
export function reportMarks(side: Side, report: Report, nameOf: (point: string) => string): readonly Mark[] {
  const capture = report.captures[side];
  if (capture === undefined) return [];
  return [...siteMarks(capture, nameOf), ...findingMarks(side, capture), ...changeMarks(side, report, nameOf)];
}

/** Why a place is marked: the first mark that covers it. Null where nothing is. */
export function markAt(marks: readonly Mark[], place: HeldPlace): Mark | null {
  return (
    marks.find(
      ({ part, span }) =>
        part === place.part &&
        span.start <= place.unit &&
        (place.unit < span.end || (span.start === span.end && place.unit === span.start)),
    ) ?? null
  );
}

function siteMarks({ dateLines }: CaptureReport, nameOf: (point: string) => string): Mark[] {
  return dateLines
    .filter((line) => line.bits !== null)
    .flatMap((line): Mark[] => {
      const of = (span: Mark["span"], point: string | null, marked: boolean, why: string): Mark => ({
        part: line.part,
        span,
        kind: marked ? "marked" : "ordinary",
        label: point === null ? "" : `${point} ${nameOf(point)}`,
        why,
      });
      const { knownDomain, labKeyword, listedTimeZone } = line.bits ?? {};
      const host = knownDomain === 1 || labKeyword === 1;
      return [
        ...(line.apostropheSpan
          ? [
              of(
                line.apostropheSpan,
                line.apostrophe,
                host,
                words(line.status === "lost" ? "page.mark-host-lost" : "page.mark-host"),
              ),
            ]
          : []),
        ...line.separatorSpans.map((span) => of(span, line.separator, listedTimeZone === 1, words("page.mark-zone"))),
      ];
    });
}

/** Each place of a run once, in the words of its best reading. */
function findingMarks(side: Side, { findings }: CaptureReport): Mark[] {
  return runsOf(side, findings)
    .filter(({ best }) => best.channel !== "date-line" && best.strength !== "benign")
    .flatMap(({ best, others }) => {
      const spans = new Map(
        [best, ...others].flatMap((reading) =>
          reading.spans.map((span) => [`${span.start} ${span.end}`, span] as const),
        ),
      );
      const label = say(best.say);
      return [...spans.values()].map((span): Mark => ({ part: best.part, span, kind: "invisible", label, why: "" }));
    });
}

function changeMarks(side: Side, report: Report, nameOf: (point: string) => string): Mark[] {
  const pairs = report.comparison?.pairs ?? [];
  return report.changes.flatMap((change): Mark[] => {
    const pair = pairs[change.pair];
    const part = pair?.[side];
    if (part === undefined || part === null) return [];
    const alone = pair?.a === null || pair?.b === null;
    const here = side === "a" ? change.aText : change.bText;
    const [first, second] = here;
    const label =
      first !== undefined && second === undefined ? pointLabel(first, nameOf) : words(`page.class-${change.class}`);
    return [{ part, span: change[side], kind: alone ? "part-only" : change.class, label, why: say(change.why) }];
  });
}

function pointLabel(text: string, nameOf: (point: string) => string): string {
  const point = formatPoint(text.codePointAt(0) ?? 0);
  return `${point} ${nameOf(point)}`;
}
