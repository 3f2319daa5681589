import type { Channel } from "#engine/channels/channel.ts";
import { pointLength } from "#engine/text/points.ts";
import { type Judged, judge } from "./judge.ts";
import { type Stream, spansOf, streamsOf } from "./streams.ts";
import type { Survey } from "./survey.ts";

/** Readings of one channel in one text. Beyond it a list helps nobody. */
const MOST = 2000;

/**
 * All readings of one channel in a text, judged. Unbroken runs come first; the whole text as one stream counts only where no run by
 * itself was credible, for it holds the same characters.
 */
export function candidatesOf(channel: Channel, survey: Survey): readonly Judged[] {
  const judged: Judged[] = [];
  for (const candidate of channel.read?.(survey) ?? []) {
    if (judged.length < MOST) judged.push(judge(channel, candidate));
  }
  if (channel.decode === undefined) return judged;
  let credible = false;
  for (const stream of streamsOf(survey, channel.points)) {
    if (stream.whole && credible) break;
    const all = stream.points.length + strangersIn(stream);
    for (const reading of channel.decode(stream)) {
      if (judged.length === MOST) return judged;
      const { from, to } = reading;
      const one = judge(channel, { ...reading, spans: spansOf(stream, from, to) }, { all, taken: to - from });
      credible ||= one.accepted;
      judged.push(one);
    }
  }
  return judged;
}

/** How many code units of other invisible characters stand in a run between those of the channel. */
function strangersIn({ points, units, whole }: Stream): number {
  if (whole) return 0;
  let own = 0;
  for (const point of points) own += pointLength(point);
  const last = points.length - 1;
  return (units[last] ?? 0) + pointLength(points[last] ?? 0) - (units[0] ?? 0) - own;
}
