import { countPoints, formatPoint, pointLength, pointsOf } from "#engine/text/points.ts";
import type { Found, Sentence, Span } from "#engine/types.ts";
import { type LineDirection, readLineDirection } from "./directions.ts";
import { reasonsAgainst, reasonsFor, type Unexplained } from "./doubts.ts";
import { familyOf, mainFamily } from "./familyOf.ts";
import { type MixedSpaces, mixedSpaces } from "./mixedSpaces.ts";
import { LONGEST_ORDINARY, type Ordinary, ordinaryHead, ordinaryRun, pointBefore, type Run } from "./ordinary.ts";

/** Findings of one capture; the rest is counted in one more. Beyond it a list helps nobody, and a report must be filed. */
const MOST_FINDINGS = 1000;

/** Spans of one finding; its sentence counts all. */
const MOST_SPANS = 1000;

/** Kinds named in a sentence. */
const MOST_KINDS = 6;

/** Places of one kind in one part, said in one finding. */
interface Group {
  readonly part: number;
  readonly why: Ordinary | "scattered";
  readonly point: number;
  readonly spans: Span[];
  count: number;
  readonly before: number | null;
  readonly after: number | null;
}

/** A stretch that goes into a group. */
interface Stretch extends Span {
  readonly part: number;
  readonly why: Group["why"];
  readonly text: string;
}

/** A finding, and how many characters it speaks of. */
interface Counted {
  readonly finding: Found;
  readonly count: number;
}

/** Traces of tools where presence or absence is somebody's choice, place by place. */
const CHOICES: ReadonlySet<string> = new Set<Ordinary>([
  "channels.invisible-soft-hyphen",
  "channels.invisible-space",
  "channels.invisible-line-separator",
  "channels.invisible-code-indent",
  "channels.invisible-template",
  "channels.invisible-empty-line",
  "channels.invisible-chat",
]);

/** What one text has of invisible characters: what ordinary use explains is sorted into groups, the rest stays in runs. */
interface Looked {
  readonly text: string;
  readonly spaces: MixedSpaces | null;
  /** Two or more in a row. */
  readonly runs: readonly Span[];
  readonly singles: readonly Span[];
}

/**
 * Characters that are drawn as nothing or as blank: what is ordinary where it stands, grouped by reason, code point and part as
 * `benign`; every other run as `unexplained`, single ones grouped by code point and part. Decodes nothing. Speaks of what is there,
 * never of who put it there.
 *
 * Misses what hides in visible characters, in ordinary white space, and in the choice among ordinary places. Might
 * accuse: scripts and habits that its rules do not know, hence the reasons against.
 */
export class Invisibles {
  readonly #groups = new Map<string, Group>();
  readonly #looked: Looked[] = [];

  /** Looks at the runs of the next part. Gives what no ordinary use explains, in order. */
  explain(text: string, runs: readonly Span[]): readonly Span[] {
    const part = this.#looked.length;
    const spaces = runs.length === 0 ? null : mixedSpaces(text, runs);
    const left = [...unexplainedRuns(text, runs, part, this.#groups, spaces?.starts ?? NONE)];
    const isSingle = ({ start, end }: Span) => end - start === pointLength(text.codePointAt(start) ?? 0);
    this.#looked.push({ text, spaces, runs: left.filter((run) => !isSingle(run)), singles: left.filter(isSingle) });
    return left;
  }

  /** What is to be said of all parts, in the order of the text, less what `claimed` says has been read as a payload. */
  findings(claimed: (part: number, span: Span) => boolean): Found[] {
    const raised: Counted[] = [];
    const beyond = { runs: 0, count: 0 };
    for (const [part, { text, spaces, runs, singles }] of this.#looked.entries()) {
      const free = (span: Span): boolean => !claimed(part, span);
      if (spaces?.spans.some(free)) raised.push(sayMixedSpaces(part, spaces));
      for (const span of runs) {
        if (!free(span)) continue;
        // Said at once, for a run holds all its points.
        if (raised.length < MOST_FINDINGS) raised.push(sayRun(part, runAt(text, span)));
        else {
          beyond.runs++;
          beyond.count += countPoints(text.slice(span.start, span.end));
        }
      }
      for (const span of singles) if (free(span)) addToGroups(this.#groups, { part, why: "scattered", text, ...span });
    }
    const ordinary: Counted[] = [];
    for (const group of this.#groups.values()) (group.why === "scattered" ? raised : ordinary).push(sayGroup(group));

    const first = bounded(raised, beyond, "channels.invisible-more");
    const second = bounded(ordinary, { runs: 0, count: 0 }, "channels.invisible-more-ordinary");
    return [...first.shown, ...second.shown].sort(inOrder).concat(first.rest, second.rest);
  }
}

/** Shows so many findings in the order of the text and counts the rest, and what was not even kept, in one. */
function bounded(
  found: Counted[],
  beyond: { readonly runs: number; readonly count: number },
  id: "channels.invisible-more" | "channels.invisible-more-ordinary",
): { readonly shown: Found[]; readonly rest: Found[] } {
  found.sort((a, b) => inOrder(a.finding, b.finding));
  const shown = found.slice(0, MOST_FINDINGS).map(({ finding }) => finding);
  const left = found.slice(MOST_FINDINGS);
  const runs = beyond.runs + left.length;
  if (runs === 0) return { shown, rest: [] };
  const count = left.reduce((sum, { count }) => sum + count, beyond.count);
  // It has no place of its own: it begins where the list ends.
  const at = shown.at(-1);
  const rest = finding(at?.channel ?? "zero-width", at?.part ?? 0, at?.spans.slice(-1) ?? [], {
    id,
    params: { runs, count },
  });
  if (id === "channels.invisible-more-ordinary") return { shown, rest: [rest] };
  const against: Sentence[] = [{ id: "channels.against-no-format", params: {} }];
  return { shown, rest: [{ ...rest, strength: "unexplained", against }] };
}

function inOrder(a: Found, b: Found): number {
  return a.part - b.part || startOf(a) - startOf(b);
}

const NONE: ReadonlySet<number> = new Set();

/** Sorts the runs of one part: what is ordinary into its group; yields what is left. */
function* unexplainedRuns(
  text: string,
  runs: readonly Span[],
  part: number,
  groups: Map<string, Group>,
  apart: ReadonlySet<number>,
): Generator<Span> {
  let explained = 0;
  let line: LineDirection | null = null;
  const directionAt = (start: number): LineDirection => {
    if (line === null || start >= line.span.end || start < line.span.start) line = readLineDirection(text, start);
    return line;
  };
  for (const found of runs) {
    const { end } = found;
    const add = (why: Group["why"], from: number, to: number) => {
      addToGroups(groups, { part, why, text, start: from, end: to });
    };
    // An emoji may have several runs: what its beginning has explained is not asked about again.
    let start = Math.min(Math.max(found.start, explained), end);
    if (start > found.start) add("channels.invisible-emoji", found.start, start);
    else {
      const head = ordinaryHead(text, start);
      if (head !== null) {
        explained = head.end;
        start = Math.min(head.end, end);
        add(head.why, found.start, start);
      }
    }
    if (start >= end || apart.has(start)) continue;
    // Two units a code point at most: a longer run need not be taken apart to be known as longer.
    const short = end - start <= 2 * LONGEST_ORDINARY;
    const run = short ? runAt(text, { start, end }, () => directionAt(start)) : null;
    const why = run !== null && run.points.length <= LONGEST_ORDINARY ? ordinaryRun(run) : null;
    if (why === null) yield { start, end };
    else add(why, start, end);
  }
}

/** A run with its code points and what stands around it. */
function runAt(text: string, { start, end }: Span, direction?: () => LineDirection): Run {
  return {
    text,
    start,
    end,
    points: Array.from(text.slice(start, end), (symbol) => symbol.codePointAt(0) ?? 0),
    before: pointBefore(text, start),
    after: text.codePointAt(end) ?? null,
    direction: direction ?? (() => readLineDirection(text, start)),
  };
}

/** Adds a stretch to its groups, one for each stretch of the same code point; a flag's tags stay together. */
function addToGroups(groups: Map<string, Group>, found: Stretch): void {
  const { why, text } = found;
  let open: Group | null = null;
  for (const { point, unit } of pointsOf(text, found)) {
    const group = groupOf(groups, found, why === "channels.invisible-flag" ? 0xe007f : point);
    group.count++;
    const end = unit + pointLength(point);
    const last = group.spans.at(-1);
    if (group === open && last?.end === unit) group.spans[group.spans.length - 1] = { start: last.start, end };
    else if (group.spans.length < MOST_SPANS) group.spans.push({ start: unit, end });
    open = group;
  }
}

function groupOf(groups: Map<string, Group>, { part, why, text, start, end }: Stretch, point: number): Group {
  const key = `${part} ${why} ${point}`;
  let group = groups.get(key);
  if (group === undefined) {
    group = {
      part,
      why,
      point,
      spans: [],
      count: 0,
      before: pointBefore(text, start),
      after: text.codePointAt(end) ?? null,
    };
    groups.set(key, group);
  }
  return group;
}

function sayGroup({ part, why, point, spans, count, before, after }: Group): Counted {
  const params = { point: formatPoint(point), count };
  if (why === "scattered") {
    const about = { kinds: new Set([point]), length: 1, times: count, before, after };
    return {
      finding: unexplained(familyOf(point), part, spans, { id: "channels.invisible-scattered", params }, about),
      count,
    };
  }
  const choice: Sentence[] = CHOICES.has(why) && count > 1 ? [{ id: "channels.for-choice", params: {} }] : [];
  return { finding: { ...finding(familyOf(point), part, spans, { id: why, params }), for: choice }, count };
}

function sayRun(part: number, { start, end, points, before, after }: Run): Counted {
  const count = points.length;
  const counts = new Map<number, number>();
  for (const point of points) counts.set(point, (counts.get(point) ?? 0) + 1);
  const say: Sentence = { id: "channels.invisible-run", params: { count, ...countsInWords(counts) } };
  const about = { kinds: new Set(counts.keys()), length: count, times: 1, before, after };
  return { finding: unexplained(mainFamily(counts), part, [{ start, end }], say, about), count };
}

function sayMixedSpaces(part: number, { spans, counts }: MixedSpaces): Counted {
  const say: Sentence = {
    id: "channels.invisible-mixed-spaces",
    params: { count: spans.length, ...countsInWords(counts) },
  };
  return {
    finding: {
      ...finding("spaces", part, spans.slice(0, MOST_SPANS), say),
      strength: "unexplained",
      for: [{ id: "channels.for-mixed-spaces", params: {} }],
      against: [{ id: "channels.against-rich-text", params: {} }],
    },
    count: spans.length,
  };
}

function unexplained(channel: string, part: number, spans: readonly Span[], say: Sentence, about: Unexplained): Found {
  const reasons = { for: reasonsFor(about), against: reasonsAgainst(about) };
  return { ...finding(channel, part, spans, say), strength: "unexplained", ...reasons };
}

function finding(channel: string, part: number, spans: readonly Span[], say: Sentence): Found {
  return {
    channel,
    part,
    spans,
    payload: null,
    variant: null,
    hypothesis: null,
    locked: false,
    strength: "benign",
    say,
    for: [],
    against: [],
  };
}

/** The commonest kinds first; equal ones by number. */
function countsInWords(counts: ReadonlyMap<number, number>): { counts: string; others: number } {
  const kinds = [...counts].sort(([a, timesA], [b, timesB]) => timesB - timesA || a - b);
  const named = kinds.slice(0, MOST_KINDS).map(([point, times]) => `${formatPoint(point)} \u00d7 ${times}`);
  return { counts: named.join(", "), others: Math.max(0, kinds.length - MOST_KINDS) };
}

function startOf({ spans }: Found): number {
  return spans[0]?.start ?? 0;
}
