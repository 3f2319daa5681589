import type { Survey } from "#engine/channels/scan/survey.ts";
import type { Span } from "#engine/types.ts";

/** Gaps of two spaces that are looked at in one text. Beyond, it is set so throughout. */
const MOST = 20_000;

/** Bits of ASCII have a 1 in every byte, so two of them are never farther apart than some fifteen words. */
const NEAR = 400;

/** From the beginning of a text on, other bytes are read too. */
const FAR = 4000;

/** Code units of one part, and of all: enough for two thousand bytes, and for six. */
const LONGEST = 100_000;
const MOST_UNITS = 300_000;

/** Fewer lines are no table, and no justified text. */
const LEAST_LINES = 4;

/** Places that are named. */
const MOST_SPANS = 1000;

/** A part of a text in which gaps of two spaces between words follow each other. */
export interface Cluster extends Span {
  /** Where they begin. */
  readonly doubles: readonly number[];
}

/** The gaps between the words of a part of a text. */
export interface Gaps {
  /** 1 where there are two spaces, 0 where there is one. */
  readonly bits: Uint8Array;
  /** 1 where a sentence or a clause ends before it. */
  readonly ends: Uint8Array;
  /** The first thousand. */
  readonly spans: readonly Span[];
  /** Of two spaces, inside a sentence and after one, the first thousand each. */
  readonly twos: readonly [readonly Span[], readonly Span[]];
}

/** Those parts that have such gaps close together, and the one from the beginning of the text on. */
interface Clusters {
  readonly close: readonly Cluster[];
  readonly first: Cluster | null;
}

const known = new WeakMap<Survey, Clusters>();

/**
 * Where gaps of exactly two spaces stand between words: each part that has them close together, from the beginning of a line on, and the
 * beginning of the text. Indents and wider gaps are none.
 */
export function clustersOf(survey: Survey): Clusters {
  const before = known.get(survey);
  if (before !== undefined) return before;
  const clusters = clustersIn(survey);
  known.set(survey, clusters);
  return clusters;
}

function clustersIn({ text, blanks: { starts, ends } }: Survey): Clusters {
  const sites: number[] = [];
  for (let index = 0; index < starts.length && sites.length < MOST; index++) {
    const start = starts[index] ?? 0;
    const end = ends[index] ?? 0;
    if (end - start === 2 && isWord(text, start - 1) && isWord(text, end)) sites.push(start);
  }
  const close: Cluster[] = [];
  let units = 0;
  for (let from = 0; from < sites.length && units < MOST_UNITS; ) {
    const before = (sites[from - 1] ?? -2) + 2;
    const start = Math.max(text.lastIndexOf("\n", sites[from]) + 1, before);
    const cluster = clusterAt(sites, from, start, NEAR);
    close.push(cluster);
    units += cluster.end - start;
    from += cluster.doubles.length;
  }
  const first = (sites[0] ?? FAR) < FAR ? clusterAt(sites, 0, 0, FAR) : null;
  return { close, first };
}

/** Whether there is a code unit that can belong to a word: no white space, and no line between the cells of a table. */
function isWord(text: string, unit: number): boolean {
  return unit >= 0 && unit < text.length && !/[\s|\u2502]/.test(text.charAt(unit));
}

/** From one gap of two spaces on, as long as the next one is so near. */
function clusterAt(sites: readonly number[], from: number, start: number, near: number): Cluster {
  let to = from + 1;
  while (to < sites.length) {
    const site = sites[to] ?? 0;
    if (site - (sites[to - 1] ?? 0) > near || site - start > LONGEST) break;
    to++;
  }
  return { start, end: (sites[to - 1] ?? 0) + near, doubles: sites.slice(from, to) };
}

/** The gaps of one and two spaces in a part of a text. */
export function gapsOf(text: string, { start, end }: Cluster): Gaps {
  const bits: number[] = [];
  const ends: number[] = [];
  const spans: Span[] = [];
  const twos: [Span[], Span[]] = [[], []];
  const part = text.slice(start, end);
  for (const { 0: gap, index } of part.matchAll(/(?<!\s) {1,2}(?=\S)/g)) {
    if (index === 0) continue;
    const isEnd = ".!?:;)\"'".includes(part.charAt(index - 1)) ? 1 : 0;
    bits.push(gap.length - 1);
    ends.push(isEnd);
    const span = { start: start + index, end: start + index + gap.length };
    if (spans.length < MOST_SPANS) spans.push(span);
    if (gap.length === 2 && twos[isEnd].length < MOST_SPANS) twos[isEnd].push(span);
  }
  return { bits: Uint8Array.from(bits), ends: Uint8Array.from(ends), spans, twos };
}

/**
 * Whether gaps of two spaces look set: one below the other, as in tables, or on lines that are all as long, as in text that was justified.
 * Linear: each line is measured once.
 */
export function isSetByHand(text: string, doubles: readonly number[]): "aligned" | "justified" | null {
  const columns: Set<number>[] = [];
  const lengths = new Map<number, number>();
  let lineEnd = -1;
  let lineStart = 0;
  for (const site of doubles) {
    if (site > lineEnd) {
      lineStart = text.lastIndexOf("\n", site) + 1;
      const feed = text.indexOf("\n", site);
      lineEnd = feed < 0 ? text.length : feed;
      const length = text.charCodeAt(lineEnd - 1) === 0x0d ? lineEnd - lineStart - 1 : lineEnd - lineStart;
      lengths.set(length, (lengths.get(length) ?? 0) + 1);
      columns.push(new Set());
    }
    columns.at(-1)?.add(site - lineStart);
  }
  let below = 0;
  for (const [line, own] of columns.entries()) {
    for (const column of own) if (columns[line - 1]?.has(column) || columns[line + 1]?.has(column)) below++;
  }
  if (below > doubles.length / 3) return "aligned";
  // Lists of a name and what it means have one gap each.
  if (columns.length >= doubles.length * 0.8 && columns.length >= LEAST_LINES) return "aligned";
  const commonest = Math.max(...lengths.values());
  return columns.length >= LEAST_LINES && commonest >= columns.length * 0.6 ? "justified" : null;
}
