import type { Confusables } from "#engine/text/confusables.ts";
import type { Change, ChangeGroup, Part, PartPair, Progress, ReportedChange, Span } from "#engine/types.ts";
import { compareTexts } from "./compare.ts";
import { CLASSES, type Grouped, group } from "./group.ts";
import { pairParts } from "./pairParts.ts";
import { excerpt, keyOf, QUOTE, reported, triage } from "./triage.ts";

/** More changes than anyone reads, and some four megabytes of report; beyond it the strongest are kept. */
const MOST_CHANGES = 20_000;

/** Where a date line stands: an index into the request's parts, and a span of that part. */
export interface DatePlace {
  readonly part: number;
  readonly span: Span;
}

/** What {@link compareRequests} finds. */
export interface RequestComparison {
  readonly pairs: PartPair[];
  /** In the order of the pairs, then of the text. */
  readonly changes: ReportedChange[];
  readonly groups: ChangeGroup[];
  /** False where some pair was too far apart for the finest comparison. */
  readonly finest: boolean;
  /** True where there were more changes than {@link changes} holds. */
  readonly truncated: boolean;
}

/**
 * Pairs the parts of two requests, compares each pair to the code point, and says of every difference what it is.
 *
 * @param dateLines of both sides: differences in them come first among their equals
 * @param confusables what looks like what
 */
export function compareRequests(
  a: readonly Part[],
  b: readonly Part[],
  dateLines: { readonly a: readonly DatePlace[]; readonly b: readonly DatePlace[] },
  { areConfusable }: Pick<Confusables, "areConfusable">,
  options: { readonly onProgress?: ((progress: Progress) => void) | undefined } = {},
): RequestComparison {
  const pairs = pairParts(a, b);
  let all: Grouped[] = [];
  let finest = true;
  pairs.forEach((pair, index) => {
    options.onProgress?.({ phase: "comparing", done: index, total: pairs.length });
    const aPart = pair.a === null ? undefined : a[pair.a];
    const bPart = pair.b === null ? undefined : b[pair.b];
    const hunk = (all.at(-1)?.hunk ?? -1) + 1;
    if (!aPart || !bPart) {
      const alone = onlyOn(aPart, bPart, index, hunk);
      if (alone) all.push(alone);
      return;
    }
    const compared = compareTexts(aPart.text, bPart.text);
    finest &&= compared.finest;
    const spans = {
      a: dateLines.a.filter((line) => line.part === pair.a).map((line) => line.span),
      b: dateLines.b.filter((line) => line.part === pair.b).map((line) => line.span),
    };
    all = all.concat(triage(index, aPart.text, bPart.text, compared.changes, spans, hunk, areConfusable));
  });
  options.onProgress?.({ phase: "comparing", done: pairs.length, total: pairs.length });
  const kept = strongest(all);
  return {
    pairs,
    changes: kept.map((one) => one.change),
    groups: group(kept),
    finest,
    truncated: kept.length < all.length,
  };
}

/** A part without a partner: one change, of its whole text. */
function onlyOn(a: Part | undefined, b: Part | undefined, pair: number, hunk: number): Grouped | null {
  const part = a ?? b;
  if (!part) return null;
  const whole = { start: 0, end: part.text.length };
  const nothing = { start: 0, end: 0 };
  const change: Change = a ? { kind: "delete", a: whole, b: nothing } : { kind: "insert", a: nothing, b: whole };
  const texts = [a?.text ?? "", b?.text ?? ""] as const;
  const why = { id: a ? "compare.part-only-in-a" : "compare.part-only-in-b", params: { path: part.path } } as const;
  return {
    change: reported(change, pair, { class: "ordinary", why }, ...texts),
    inDateLine: false,
    hunk,
    quote: { a: excerpt(texts[0], whole, QUOTE), b: excerpt(texts[1], whole, QUOTE) },
    key: `${part.path} ${keyOf(change, ...texts)}`,
  };
}

/** At most {@link MOST_CHANGES}, the strongest, in their order. */
function strongest(all: readonly Grouped[]): readonly Grouped[] {
  if (all.length <= MOST_CHANGES) return all;
  let room = MOST_CHANGES;
  const kept = new Set<Grouped>();
  for (const name of CLASSES) {
    const some = all.filter((one) => one.change.class === name).slice(0, room);
    for (const one of some) kept.add(one);
    room -= some.length;
  }
  return all.filter((one) => kept.has(one));
}
