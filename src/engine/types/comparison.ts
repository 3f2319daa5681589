import type { Span } from "./place.ts";
import type { Sentence } from "./sentence.ts";

/** One code-point-exact difference between two texts. Applying all of them to A gives B. */
export interface Change {
  readonly kind: "insert" | "delete" | "replace";
  readonly a: Span;
  readonly b: Span;
}

/** Strongest first. */
export type ChangeClass = "invisible" | "look-alike" | "separator" | "encoding" | "ordinary" | "noise";

/** A change between two paired parts, with its class and a bounded excerpt of both sides. */
export interface ReportedChange extends Change {
  /** Index into {@link Report.pairs}. */
  readonly pair: number;
  readonly class: ChangeClass;
  readonly why: Sentence;
  /** At most 64 code units of each side. */
  readonly aText: string;
  readonly bText: string;
}

/** Neighbouring or identical changes shown as one line: `- → /, 2 places, in the date line`. */
export interface ChangeGroup {
  /** Indices into {@link Report.changes}, in order. */
  readonly changes: readonly number[];
  /** The strongest of its changes. */
  readonly class: ChangeClass;
  readonly why: Sentence;
  /** Inside a date line of either side. */
  readonly inDateLine: boolean;
  /** The first place with whole words around it, as a reader would quote it; at most 160 code units of each side. */
  readonly aText: string;
  readonly bText: string;
}

/** Which part of A is compared with which part of B; one without a partner is one change. */
export interface PartPair {
  readonly a: number | null;
  readonly b: number | null;
}

/** A named field outside the parts that differs. */
export interface FieldChange {
  readonly path: string;
  readonly a: string | null;
  readonly b: string | null;
  /** Expected to differ between any two captures: ids, times, lengths. */
  readonly noise: boolean;
}
