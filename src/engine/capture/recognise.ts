import type { FormatId } from "#engine/types.ts";
import type { Recorded } from "./format.ts";
import { unpackBudget, within } from "./unpackBudget.ts";

/** What the three kinds of format have in common. */
export interface Reader<T> {
  readonly id: FormatId;
  read(input: T): readonly Recorded[] | null;
}

/** A format, and the requests that it found. */
export interface Recognised<F> {
  readonly format: F;
  /** Not empty. */
  readonly recorded: readonly Recorded[];
}

/**
 * The first of the candidates that recognises a value, a text or bytes; null where none does. The bodies it unpacks are charged to
 * `budget`: for the whole of a source one of their own.
 */
export function recognise<T, F extends Reader<T>>(
  input: T,
  candidates: readonly F[],
  budget = unpackBudget(),
): Recognised<F> | null {
  for (const format of candidates) {
    const recorded = within(budget, () => format.read(input));
    if (recorded !== null && recorded.length > 0) return { format, recorded };
  }
  return null;
}
