import type { Sentence } from "./sentence.ts";

/** How something that a report says compares with what was made again here. */
export type VerifiedResult = "matches" | "differs" | "cannot-tell";

/** One thing that was checked. */
export interface VerifiedLine {
  readonly result: VerifiedResult;
  /** What was checked; where it differs, what the report says and what this version reads. */
  readonly say: Sentence;
}

/** A filed report, checked against the captures it speaks of. */
export interface Verified {
  /**
   * `differs`: the file was changed, a capture is another, or it reads otherwise here. `cannot-tell`: nothing differs, but a capture is
   * missing, or another version of Telltale made the report. `matches`: all of it was made again, and is the same.
   */
  readonly verdict: VerifiedResult;
  /** The verdict in words. */
  readonly say: Sentence;
  /** The file first, then who made it, the captures, and what was read in them. */
  readonly lines: readonly VerifiedLine[];
}

/** What came of checking a file, or why it cannot be checked: no report, damaged, too large, of a later form. */
export type Verification = Verified | { readonly error: Sentence };
