import type { Channel } from "#engine/channels/channel.ts";
import { Invisibles } from "#engine/channels/ordinary/invisible.ts";
import { invisibleRanges } from "#engine/text/invisible.ts";
import type { Found, Part, Span } from "#engine/types.ts";
import { asFindings } from "./asFinding.ts";
import { candidatesOf } from "./candidatesOf.ts";
import { type PointSet, pointSet } from "./pointSet.ts";
import { type Cluster, ranked } from "./ranked.ts";
import { surveyText } from "./survey.ts";

/**
 * Looks for every channel in every text: what can be read as a payload, ranked where the same characters can be read in several ways; what
 * is there without being read; and the invisible characters that are left, explained or not. Payloads first, then in the order of
 * the text.
 */
export function findChannels(parts: readonly Part[], channels: readonly Channel[]): Found[] {
  const looked = lookedAt(channels);
  const invisibles = new Invisibles();
  const read: Found[] = [];
  const seen: Found[] = [];
  const clusters: (readonly Cluster[])[] = [];
  for (const [part, { text }] of parts.entries()) {
    const survey = surveyText(text, looked, (whole, runs) => invisibles.explain(whole, runs));
    const judged = channels.flatMap((channel) => candidatesOf(channel, survey));
    const found = ranked(judged.filter(({ accepted }) => accepted));
    clusters.push(found);
    read.push(...found.flatMap((cluster, run) => asFindings(part, run, cluster)));
    for (const { id, find } of channels) {
      for (const sighting of find?.(survey) ?? []) {
        // What was read is not unexplained as well.
        if (sighting.strength === "unexplained" && sighting.spans.every((span) => isClaimed(found, span))) continue;
        seen.push(seenAs(id, part, sighting));
      }
    }
  }
  return [...read, ...seen, ...invisibles.findings((part, span) => isClaimed(clusters[part] ?? [], span))];
}

function seenAs(
  channel: string,
  part: number,
  sighting: Pick<Found, "spans" | "strength" | "say" | "for" | "against">,
): Found {
  return { channel, part, payload: null, variant: null, hypothesis: null, locked: false, ...sighting };
}

/** Whether a stretch belongs to something that was read. Clusters lie in order and do not overlap. */
function isClaimed(clusters: readonly Cluster[], { start, end }: Span): boolean {
  return clusters.some(
    ({ extent, readings }) =>
      extent.start <= start &&
      end <= extent.end &&
      readings.some(({ candidate }) => candidate.spans.some((span) => span.start < end && start < span.end)),
  );
}

const sets = new WeakMap<readonly Channel[], PointSet>();

/** All code points that these channels look at. */
function lookedAt(channels: readonly Channel[]): PointSet {
  const known = sets.get(channels);
  if (known !== undefined) return known;
  const set = pointSet([...invisibleRanges, ...channels.flatMap(({ points }) => points)]);
  sets.set(channels, set);
  return set;
}
