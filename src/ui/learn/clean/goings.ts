import { type CleanKind, cleanKinds, type Removal } from "#engine/index.ts";

/** Equal removals: the same characters of one kind, and what stands there instead. */
export interface Going {
  readonly key: string;
  readonly channel: string;
  /** What goes: a long run by its beginning. */
  readonly before: string;
  readonly insert: string;
  readonly places: readonly Removal[];
}

/** Removals of one kind. */
export interface GoingKind {
  readonly kind: CleanKind;
  readonly goings: readonly Going[];
  readonly count: number;
}

/** Of a longer run only so many code units tell it from others. */
const LONGEST = 160;

/** What goes, by kind, equal ones together, the most frequent first. */
export function goingsOf(text: string, removed: readonly Removal[]): readonly GoingKind[] {
  const kinds = new Map<CleanKind, Map<string, { first: Removal; before: string; places: Removal[] }>>();
  for (const removal of removed) {
    const { span, insert, kind, channel } = removal;
    const before = text.slice(span.start, Math.min(span.end, span.start + LONGEST));
    const key = JSON.stringify([channel, before, insert, Math.min(span.end - span.start, LONGEST + 1)]);
    const goings = kinds.get(kind) ?? new Map<string, { first: Removal; before: string; places: Removal[] }>();
    kinds.set(kind, goings);
    const going = goings.get(key);
    if (going === undefined) goings.set(key, { first: removal, before, places: [removal] });
    else going.places.push(removal);
  }
  return cleanKinds.flatMap((kind) => {
    const goings = [...(kinds.get(kind) ?? [])]
      .map(([key, { first, before, places }]) => ({
        key,
        channel: first.channel,
        before,
        insert: first.insert,
        places,
      }))
      .sort((a, b) => b.places.length - a.places.length);
    const count = goings.reduce((sum, { places }) => sum + places.length, 0);
    return count === 0 ? [] : [{ kind, goings, count }];
  });
}
