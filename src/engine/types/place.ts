/** `[start, end)` in UTF-16 code units of one part's text. Never splits a surrogate pair. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Side = "a" | "b";

/** A place in one of the two captures. */
export interface Place {
  readonly side: Side;
  /** Index into the picked request's parts. */
  readonly part: number;
  readonly span: Span;
}
