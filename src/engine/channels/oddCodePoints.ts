import { invisibleRanges } from "#engine/text/invisible.ts";
import { formatPoint, pointLength } from "#engine/text/points.ts";
import { isIn, type Ranges } from "#engine/text/scripts.ts";
import { unassignedRanges } from "#engine/text/unassigned.ts";
import type { Sentence } from "#engine/types.ts";
import type { Channel, Sighting } from "./channel.ts";
import type { Survey } from "./scan/survey.ts";

const SURROGATES: Ranges = [[0xd800, 0xdfff]];

const PRIVATE: Ranges = [
  [0xe000, 0xf8ff],
  [0xf0000, 0xffffd],
  [0x100000, 0x10fffd],
];

/** The last two of each plane, and 32 among the Arabic presentation forms. */
const NONCHARACTERS: Ranges = [
  [0xfdd0, 0xfdef],
  ...Array.from({ length: 17 }, (_, plane): [number, number] => [plane * 0x10000 + 0xfffe, plane * 0x10000 + 0xffff]),
];

/** Unassigned ones that are drawn as nothing are found with the invisible ones. */
const UNASSIGNED: Ranges = unassignedRanges.filter(([from]) => !isIn(from, invisibleRanges));

/** Private use that is known by what programs and fonts make of it. */
const KNOWN: readonly { readonly use: Use; readonly points: Ranges }[] = [
  { use: "apple", points: [[0xf8ff, 0xf8ff]] },
  // Marks around citations in the texts of one vendor; icon fonts have these numbers too.
  { use: "citation", points: [[0xe200, 0xe206]] },
  // Powerline and the icons of Nerd Fonts 3.
  {
    use: "icons",
    points: [
      [0xe000, 0xe00a],
      [0xe0a0, 0xe0d7],
      [0xe207, 0xe2a9],
      [0xe300, 0xe3e3],
      [0xe5fa, 0xe6b8],
      [0xe700, 0xe8ef],
      [0xea60, 0xec1e],
      [0xed00, 0xf381],
      [0xf400, 0xf533],
      [0xf0001, 0xf1af0],
    ],
  },
];

/** Icons stand alone or by twos and threes: a longer row is no prompt and no title. */
const LONGEST_KNOWN = 3;

/** Spans of one finding; its sentence counts all. */
const MOST_SPANS = 1000;

/** A byte's worth of bits: the least that could be a letter of a message. */
const BYTE = 8;

type Use = "apple" | "citation" | "icons";
type Kind = "surrogate" | "noncharacter" | "private" | "unassigned" | Use;

/**
 * Code points that stand for no character: halves of surrogate pairs, noncharacters, private use, and what Unicode 17.0 has not assigned.
 * Links and reports carry them all. One finding for each kind.
 *
 * Might accuse: text cut between code units, texts of newer versions of Unicode, private scripts. Where known icons stand and where not
 * may carry something all the same.
 */
export const oddCodePoints: Channel = {
  id: "odd-code-points",
  title: { id: "channels.odd-code-points-title", params: {} },
  summary: { id: "channels.odd-code-points-summary", params: {} },
  accuses: { id: "channels.odd-code-points-accuses", params: {} },
  points: [...SURROGATES, ...PRIVATE, ...NONCHARACTERS, ...UNASSIGNED],
  find,
  examples: [{ text: "a\uE123b", payload: null }],
};

/** All of one kind. */
interface Group {
  readonly kind: Kind;
  readonly first: number;
  readonly points: Set<number>;
  readonly spans: { start: number; end: number }[];
  count: number;
}

function* find({ points, units, sitesOf }: Survey): Generator<Sighting> {
  const sites = sitesOf(oddCodePoints.points);
  const groups = new Map<Kind, Group>();
  const pointAt = (at: number) => points[sites[at] ?? 0] ?? 0;
  const unitAt = (at: number) => units[sites[at] ?? 0] ?? 0;
  for (let from = 0, to = 0; from < sites.length; from = to) {
    // Neighbours are one run.
    for (to = from + 1; to < sites.length && unitAt(to) === unitAt(to - 1) + pointLength(pointAt(to - 1)); ) to++;
    for (let at = from; at < to; at++) add(groups, kindOf(pointAt(at), to - from), pointAt(at), unitAt(at));
  }
  for (const group of groups.values()) yield sightingOf(group);
}

function add(groups: Map<Kind, Group>, kind: Kind, point: number, unit: number): void {
  const group = groups.get(kind) ?? { kind, first: point, points: new Set(), spans: [], count: 0 };
  groups.set(kind, group);
  group.points.add(point);
  group.count++;
  const end = unit + pointLength(point);
  const last = group.spans.at(-1);
  if (last?.end === unit) last.end = end;
  else if (group.spans.length < MOST_SPANS) group.spans.push({ start: unit, end });
}

/** @param run How many such code points stand in a row. */
function kindOf(point: number, run: number): Kind {
  if (isIn(point, SURROGATES)) return "surrogate";
  if (isIn(point, NONCHARACTERS)) return "noncharacter";
  if (!isIn(point, PRIVATE)) return "unassigned";
  const known = run <= LONGEST_KNOWN ? KNOWN.find(({ points }) => isIn(point, points)) : undefined;
  return known?.use ?? "private";
}

function sightingOf({ kind, first, points, spans, count }: Group): Sighting {
  const params = { point: formatPoint(first), count, others: points.size - 1 };
  if (kind === "apple" || kind === "citation" || kind === "icons") {
    const choice: Sentence[] = count > 1 ? [{ id: "channels.for-choice", params: {} }] : [];
    const say: Sentence = { id: "channels.odd-known", params: { ...params, use: kind } };
    return { spans, strength: "benign", say, for: choice, against: [] };
  }
  const reasons: Sentence[] = [];
  if (count >= BYTE) {
    reasons.push({ id: "channels.for-scattered", params: { count } });
    if (points.size >= 2 && points.size <= BYTE)
      reasons.push({ id: "channels.for-alphabet", params: { kinds: points.size } });
  }
  const say: Sentence = { id: "channels.odd-points", params: { ...params, kind } };
  return { spans, strength: "unexplained", say, for: reasons, against: [AGAINST[kind]] };
}

const AGAINST: Readonly<Record<Exclude<Kind, Use>, Sentence>> = {
  surrogate: { id: "channels.against-cut-pair", params: {} },
  noncharacter: { id: "channels.against-internal", params: {} },
  private: { id: "channels.against-own-font", params: {} },
  unassigned: { id: "channels.against-newer", params: {} },
};
