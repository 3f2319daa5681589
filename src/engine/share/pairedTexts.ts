import { compareTexts } from "#engine/compare/compare.ts";
import type { Change, PartPair, Report, Side, Span } from "#engine/types.ts";

/** Where a stretch of one side's texts stands in the other's. */
export interface PairedTexts {
  /** The part that is compared with it, and what corresponds to a stretch there; null where nothing does. */
  partner(side: Side, part: number, span: Span): { readonly part: number; readonly spans: readonly Span[] } | null;
}

/** An insertion longer than this does not come along with the stretch around it, in code units. */
const LONG = 200;

/** The texts of a report, paired and compared as the report has it. */
export function pairedTexts(report: Report, texts: Readonly<Record<Side, readonly string[]>>): PairedTexts {
  const pairs = report.comparison?.pairs ?? [];
  const changes = new Map<number, readonly Change[]>();
  const changesOf = (index: number, { a, b }: PartPair): readonly Change[] => {
    const known = changes.get(index);
    if (known !== undefined) return known;
    // A report that holds the strongest changes only does not tell what corresponds to what.
    const all = report.truncated
      ? compareTexts(texts.a[a ?? -1] ?? "", texts.b[b ?? -1] ?? "").changes
      : report.changes.filter(({ pair }) => pair === index);
    changes.set(index, all);
    return all;
  };
  return {
    partner(side, part, span) {
      const index = pairs.findIndex((pair) => pair[side] === part);
      const pair = pairs[index];
      const other = pair?.[side === "a" ? "b" : "a"] ?? null;
      if (pair === undefined || other === null) return null;
      return { part: other, spans: [...across(span, changesOf(index, pair), side)] };
    },
  };
}

/** The stretches on the other side, without what is long and has no counterpart. */
function* across({ start, end }: Span, changes: readonly Change[], side: Side): Generator<Span> {
  const other = side === "a" ? "b" : "a";
  let from: number | null = null;
  let offset = 0;
  for (const change of changes) {
    const here = change[side];
    const there = change[other];
    if (here.end < start || (here.end === start && here.start < start)) {
      offset = there.end - here.end;
      continue;
    }
    if (here.start >= end) break;
    // At its very beginning an insertion on the other side is left where it is.
    if (here.start === start && here.end === start) {
      offset = there.end - here.end;
      continue;
    }
    from ??= here.start <= start ? there.start : start + offset;
    if (there.end - there.start > LONG) {
      if (there.start > from) yield { start: from, end: there.start };
      from = there.end;
    }
    offset = there.end - here.end;
    // A stretch that ends inside a change has all of it for its counterpart.
    if (here.end >= end) {
      if (there.end > from) yield { start: from, end: there.end };
      return;
    }
  }
  from ??= start + offset;
  if (end + offset > from) yield { start: from, end: end + offset };
}
