import type { SurvivalCell, TransformationInfo, TransformationKind } from "#engine/index.ts";
import type { MessageId } from "#messages/index.ts";

/** One row: something that is put through everything. */
export interface GridRow {
  readonly id: string;
  readonly label: string;
  /** A word more about it; empty where there is none. */
  readonly note: string;
  readonly cells: readonly SurvivalCell[];
}

/** Rows of one kind. */
export interface GridGroup {
  readonly title: MessageId;
  readonly rows: readonly GridRow[];
}

/** A column, and where its cells stand in each row. */
export interface GridColumn {
  readonly info: TransformationInfo;
  readonly index: number;
}

/** What is shown in a table or a list. */
export interface Grid {
  readonly columns: readonly GridColumn[];
  readonly groups: readonly GridGroup[];
}

/** The sorts of things that happen, in their order. */
export const transformationKinds: readonly TransformationKind[] = [
  "normal-forms",
  "white-space",
  "quotes",
  "encodings",
  "formats",
  "normalisers",
];

/** How many of some cells are of each fate. */
export function countFates(cells: readonly SurvivalCell[]): { survives: number; damaged: number; gone: number } {
  const counts = { survives: 0, damaged: 0, gone: 0 };
  for (const { fate } of cells) counts[fate] += 1;
  return counts;
}
