import type { Channel } from "#engine/channels/channel.ts";
import { Invisibles } from "#engine/channels/ordinary/invisible.ts";
import { invisibleRanges } from "#engine/text/invisible.ts";
import type { Found, Part, Span } from "#engine/types.ts";
import { asFindings } from "./asFinding.ts";
import { candidatesOf } from "./candidatesOf.ts";
import type { Judged } from "./judge.ts";
import { type PointSet, pointSet } from "./pointSet.ts";
import { type Cluster, ranked } from "./ranked.ts";
import { LINE_CONTROLS, surveyText } from "./survey.ts";

/**
 * Looks for every channel in every text: what can be read as a payload, ranked where the same characters can be read in several ways; what
 * is there without being read; and the invisible characters that neither speaks of, explained or not. Payloads first, then in the order of
 * the text.
 *
 * @param opened what passphrases have opened in each part, as `findLocked` gives it
 */
export function findChannels(
  parts: readonly Part[],
  channels: readonly Channel[],
  opened: readonly (readonly Judged[])[] = [],
): Found[] {
  const looked = lookedAt(channels);
  const invisibles = new Invisibles();
  const read: Found[] = [];
  const seen: Found[] = [];
  const claims: Claims[] = [];
  const told: (readonly Span[])[] = [];
  for (const [part, { text }] of parts.entries()) {
    const survey = surveyText(text, looked, (whole, runs) => invisibles.explain(whole, runs));
    const judged = [...channels.flatMap((channel) => candidatesOf(channel, survey)), ...(opened[part] ?? [])];
    const found = ranked(judged.filter(({ accepted }) => accepted));
    const claimed = claimsOf(found);
    claims.push(claimed);
    read.push(...found.flatMap((cluster, run) => asFindings(part, run, cluster)));
    const spans: Span[] = [];
    for (const { id, find } of channels) {
      for (const sighting of find?.(survey) ?? []) {
        // What was read is not unexplained as well.
        if (sighting.strength === "unexplained" && sighting.spans.every((span) => isClaimed(claimed, span))) continue;
        seen.push(seenAs(id, part, sighting));
        spans.push(...sighting.spans);
      }
    }
    told.push(joined(spans));
  }
  const isSaid = (part: number, span: Span): boolean =>
    isClaimed(claims[part] ?? NOTHING, span) || isInside(told[part] ?? [], span);
  return [...read, ...seen, ...invisibles.findings(isSaid)];
}

/** Spans in order, those that touch made one. */
function joined(spans: Span[]): readonly Span[] {
  const all: { start: number; end: number }[] = [];
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else all.push({ start, end });
  }
  return all;
}

/** Whether a stretch lies in one of them. Logarithmic: a text may have a stretch for every other character. */
function isInside(spans: readonly Span[], { start, end }: Span): boolean {
  return end <= (spans[lastBefore(spans, start)]?.end ?? 0);
}

/** Of spans in order that do not overlap, the last that begins at or before a code unit; -1 where none does. */
function lastBefore(spans: readonly Span[], unit: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= unit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function seenAs(
  channel: string,
  part: number,
  sighting: Pick<Found, "spans" | "strength" | "say" | "for" | "against">,
): Found {
  return { channel, part, payload: null, variant: null, hypothesis: null, locked: false, ...sighting };
}

const NOTHING = { extents: [], taken: [] } as const;

/** What was read in one part: from where to where, and which characters. */
interface Claims {
  readonly extents: readonly Span[];
  readonly taken: readonly Span[];
}

/** Clusters lie in order and do not overlap. */
function claimsOf(clusters: readonly Cluster[]): Claims {
  const taken = clusters.flatMap(({ readings }) => readings.flatMap(({ candidate }) => candidate.spans));
  return { extents: clusters.map(({ extent }) => extent), taken: joined(taken) };
}

/** Whether a stretch belongs to something that was read: lies in it, and has a character of it. */
function isClaimed({ extents, taken }: Claims, { start, end }: Span): boolean {
  if (!isInside(extents, { start, end })) return false;
  const before = taken[lastBefore(taken, end - 1)];
  return before !== undefined && start < before.end;
}

const sets = new WeakMap<readonly Channel[], PointSet>();

/** All code points that these channels look at. */
function lookedAt(channels: readonly Channel[]): PointSet {
  const known = sets.get(channels);
  if (known !== undefined) return known;
  const set = pointSet([...LINE_CONTROLS, ...invisibleRanges, ...channels.flatMap(({ points }) => points)]);
  sets.set(channels, set);
  return set;
}
