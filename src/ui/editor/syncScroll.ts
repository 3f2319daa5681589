import type { HeldPlace } from "./projection.ts";
import { lastNotAfter } from "./projection.ts";

/** A place of A and the place of B that stands beside it. */
export interface ScrollAnchor {
  readonly a: HeldPlace;
  readonly b: HeldPlace;
}

/** Two heights that stand beside each other. */
export interface HeightPair {
  readonly from: number;
  readonly to: number;
}

/**
 * The height of the other side for `top`, on the straight line between the pair before and the pair behind it. The
 * pairs ascend on both sides; outside them the distance to the nearest one is kept.
 */
export function mapHeight(pairs: readonly HeightPair[], top: number): number {
  const index = lastNotAfter(pairs, top, (pair) => pair.from);
  const before = pairs[index];
  if (before === undefined) return top;
  const behind = pairs[index + 1];
  if (top < before.from || behind === undefined || behind.from === before.from) return before.to + top - before.from;
  return before.to + ((top - before.from) / (behind.from - before.from)) * (behind.to - before.to);
}

/** The anchors with ascending places on both sides: one that would lead backwards on either is left out. O(n). */
export function inOrder(anchors: readonly ScrollAnchor[]): readonly ScrollAnchor[] {
  const kept: ScrollAnchor[] = [];
  for (const anchor of anchors) {
    const last = kept.at(-1);
    if (last === undefined || (isBehind(anchor.a, last.a) && isBehind(anchor.b, last.b))) kept.push(anchor);
  }
  return kept;
}

function isBehind(place: HeldPlace, other: HeldPlace): boolean {
  return place.part > other.part || (place.part === other.part && place.unit > other.unit);
}
