import { formatPoint } from "#engine/text/points.ts";
import type { Span } from "#engine/types.ts";

/** Places that are named; a sentence counts all. */
const MOST_SPANS = 1000;

/** Kinds that are named in one sentence. */
const MOST_KINDS = 6;

/** Characters of one sort in a text: all counted by kind, the first thousand places named. */
export class Tally {
  readonly spans: Span[] = [];
  readonly kinds = new Map<number, number>();
  count = 0;

  /** Counts a code point that stands there. Places come in order; neighbours are joined. */
  add(point: number, start: number, end: number): void {
    this.count++;
    this.kinds.set(point, (this.kinds.get(point) ?? 0) + 1);
    const last = this.spans.at(-1);
    if (last?.end === start) this.spans[this.spans.length - 1] = { start: last.start, end };
    else if (this.spans.length < MOST_SPANS) this.spans.push({ start, end });
  }

  /** What a sentence says of it: the commonest kinds first, equal ones by number, with what `look` adds to each. */
  params(look: (point: number) => string = () => ""): { count: number; counts: string; others: number } {
    const kinds = [...this.kinds].sort(([a, timesA], [b, timesB]) => timesB - timesA || a - b);
    const named = kinds
      .slice(0, MOST_KINDS)
      .map(([point, times]) => `${formatPoint(point)}${look(point)} \u00d7 ${times}`);
    return { count: this.count, counts: named.join(", "), others: Math.max(0, kinds.length - MOST_KINDS) };
  }
}
