import type { Channel } from "#engine/channels/channel.ts";
import { pointLength } from "#engine/text/points.ts";
import { type Judged, judge } from "./judge.ts";
import { type Stream, spansOf, streamsOf } from "./streams.ts";
import type { Survey } from "./survey.ts";

/** Credible readings of one channel in one text, and others beside them. Beyond it a list helps nobody. */
const MOST = 2000;

/** Readings that are weighed: as many as the runs that are read one by one give in some thirty forms. */
const MOST_WEIGHED = 60_000;

/**
 * All readings of one channel in a text, judged. Unbroken runs come first; the whole text as one stream counts only where no run by
 * itself was credible, for it holds the same characters.
 */
export function candidatesOf(channel: Channel, survey: Survey): readonly Judged[] {
  const judged: Judged[] = [];
  let credible = 0;
  let weighed = 0;
  // What is not credible makes no room scarce for what is, wherever it stands.
  const keep = (one: Judged): void => {
    if (one.accepted) credible += 1;
    if (one.accepted ? credible <= MOST : judged.length - credible < MOST) judged.push(one);
  };
  for (const candidate of channel.read?.(survey) ?? []) {
    if (weighed++ === MOST_WEIGHED) break;
    keep(judge(channel, candidate));
  }
  if (channel.decode === undefined) return judged;
  for (const stream of streamsOf(survey, channel.points)) {
    if (stream.whole && credible > 0) break;
    const all = stream.points.length + strangersIn(stream);
    for (const reading of channel.decode(stream)) {
      if (weighed++ === MOST_WEIGHED) return judged;
      const { from, to } = reading;
      keep(judge(channel, { ...reading, spans: spansOf(stream, from, to) }, { all, taken: to - from }));
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
