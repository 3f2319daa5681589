import { type Look, lookOf } from "#engine/report/lookOf.ts";
import { unreadNote } from "#engine/report/unreadNote.ts";
import type { Origin, Report, Sentence, Side } from "#engine/types.ts";
import type { MessageId } from "#messages/index.ts";
import type { Speaker } from "#messages/speak.ts";

/** What stands first of a capture, as on the page. */
export interface Headline {
  readonly side: Side;
  readonly look: Look;
  readonly say: Sentence;
  /** What else is to be known before one believes the line: that others disagree, that there is more. */
  readonly also: readonly string[];
  /** Made up, simulated, from a link; null for a visitor's own capture. */
  readonly tag: string | null;
}

/** Origins that must never be taken for a capture, and the words that say so. */
const labels: Partial<Record<Origin, MessageId>> = {
  example: "page.origin-example",
  simulated: "page.origin-simulated",
  challenge: "page.origin-challenge",
  link: "page.origin-link",
};

/** The few words for each capture of a report. */
export function headlinesOf(report: Report, speaker: Speaker): readonly Headline[] {
  return (["a", "b"] as const).flatMap((side) => {
    const capture = report.captures[side];
    if (capture === undefined) return [];
    const { dateLines, dateLine, requests, request, findings, origin } = capture;
    const look = lookOf(capture);
    const line = dateLine === null ? undefined : dateLines[dateLine];
    const disagree = report.reading.some(({ about, say }) => about === side && say.id === "marker.agreement-disagree");
    const otherMarked = look === "plain" && requests.some((one, index) => index !== request && one.badge === "marked");
    const others = findings.filter(({ strength, channel }) => strength !== "benign" && channel !== "date-line").length;
    const label = Object.hasOwn(labels, origin) ? labels[origin] : undefined;
    return [
      {
        side,
        look,
        say: unreadNote(capture) ?? capture.headline,
        also: [
          ...(disagree ? [speaker.words("page.lines-disagree", { count: dateLines.length })] : []),
          ...(line?.via ? [speaker.words("page.reversed")] : []),
          ...(otherMarked ? [speaker.words("page.other-marked")] : []),
          ...(others > 0 ? [speaker.words("page.others", { count: others })] : []),
        ],
        tag: label === undefined ? null : speaker.words(label),
      },
    ];
  });
}
