import type { Span } from "./place.ts";
import type { Carried } from "./survival.ts";

/** What can be taken out of a copy, each by its own choice. */
export type CleanKind =
  | "invisible"
  | "spaces"
  | "gaps"
  | "line-ends"
  | "line-endings"
  | "apostrophes"
  | "date-line"
  | "letters"
  | "accents"
  | "odd";

/** What is to be cleaned. */
export interface CleanOptions {
  /** Missing: all kinds. */
  readonly kinds?: readonly CleanKind[];
  /** Invisible characters that ordinary use explains go too: it breaks emoji, Persian and other spelling. Default: they stay. */
  readonly ordinary?: boolean;
}

/** One stretch of the original that is something else in the copy. */
export interface Removal {
  /** In the original. In order, without overlap. */
  readonly span: Span;
  /** What stands there in the copy; mostly nothing, or a plain character. */
  readonly insert: string;
  readonly kind: CleanKind;
  /** The channel that such characters belong to. */
  readonly channel: string;
}

/** A copy, and how it came from its original. */
export interface CleanedCopy {
  readonly text: string;
  /** Applied to the original they give the copy, exactly. */
  readonly removed: readonly Removal[];
  /** What is still there in the copy, at most 200: spans are of the copy. */
  readonly kept: readonly Carried[];
  /** How many more are still there. */
  readonly more: number;
}
