import type { Channel, Wants } from "#engine/channels/channel.ts";
import { pointLength } from "#engine/text/points.ts";
import type { Span } from "#engine/types.ts";
import { framingOf, type Judged, judge, mayBeAccepted, noiseOf, type Taken, type Unplaced } from "./judge.ts";
import { type Stream, spansOf, streamsOf } from "./streams.ts";
import type { Survey } from "./survey.ts";

/** Credible readings of one channel in one text, and others beside them. Beyond it a list helps nobody. */
const MOST = 2000;

/** Readings that are weighed: as many as the runs that are read one by one give in some thirty forms. */
const MOST_WEIGHED = 60_000;

/**
 * All readings of one channel in a text, judged. Unbroken runs come first; the whole text as one stream counts only where no run by
 * itself was credible, for it holds the same characters. At most 2,000 are credible, and with the last of these the search is over; at
 * most 2,000 are not, and beyond them only those are made that may be.
 */
export function candidatesOf(channel: Channel, survey: Survey): readonly Judged[] {
  const judged: Judged[] = [];
  let credible = 0;
  let weighed = 0;
  // What is not credible makes no room scarce for what is, wherever it stands.
  const isRoom = (): boolean => judged.length - credible < MOST;
  const isOver = (): boolean => credible === MOST || weighed === MOST_WEIGHED;
  const weigh = (one: Unplaced, taken: Taken, spans: () => readonly Span[]): void => {
    weighed += 1;
    if (!isRoom() && !mayBeAccepted(noiseOf(one), framingOf(one), taken)) return;
    const verdict = judge(one, taken);
    if (!verdict.accepted && !isRoom()) return;
    judged.push({ channel, candidate: { ...one, spans: spans() }, ...verdict });
    if (verdict.accepted) credible += 1;
  };
  for (const candidate of channel.read?.(survey) ?? []) {
    if (isOver()) break;
    weigh(candidate, WHOLLY, () => candidate.spans);
  }
  if (channel.decode === undefined) return judged;
  for (const stream of streamsOf(survey, channel.points)) {
    if (stream.whole && credible > 0) break;
    const all = stream.points.length + strangersIn(stream);
    // Of a whole text's stream a reading may take more than it is read from: what stands between.
    const wants: Wants = (taken, noise, framing) =>
      isRoom() || mayBeAccepted(noise, framing, { all, taken: stream.whole ? all : taken });
    for (const reading of channel.decode(stream, wants)) {
      if (isOver()) return judged;
      const { from, to } = reading;
      weigh(reading, { all, taken: to - from }, () => spansOf(stream, from, to));
    }
  }
  return judged;
}

/** What is read from a whole text had one place to be found at. */
const WHOLLY: Taken = { all: 0, taken: 0 };

/** How many code units of other invisible characters stand in a run between those of the channel. */
function strangersIn({ points, units, whole }: Stream): number {
  if (whole) return 0;
  let own = 0;
  for (const point of points) own += pointLength(point);
  const last = points.length - 1;
  return (units[last] ?? 0) + pointLength(points[last] ?? 0) - (units[0] ?? 0) - own;
}
