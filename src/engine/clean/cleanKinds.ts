import type { CleanKind } from "#engine/types.ts";

/** All that can be cleaned, in the order in which it is shown, and in which they have their say where two would take the same character. */
export const cleanKinds: readonly CleanKind[] = [
  "date-line",
  "invisible",
  "spaces",
  "line-ends",
  "line-endings",
  "gaps",
  "apostrophes",
  "letters",
  "accents",
  "odd",
];

/** In code units: as much as the other tools of the page take. */
export const longestCopy = 500_000;
