import type { Place, Side } from "./place.ts";
import type { EvidenceLevel } from "./report.ts";
import type { Sentence } from "./sentence.ts";

/**
 * How a claim stands against what can be read. Not in the code that was read: nobody who published a reading of the program found
 * it there. Not testable: no text and no file could decide it.
 */
export type ClaimStatus = "supported" | "contradicted" | "disputed" | "not-in-code" | "not-testable" | "depends";

/** Where a claim was made. */
export interface ClaimSource {
  /** Who published it: a site, an account, a repository. Not who is behind it. */
  readonly who: string;
  /** Of the page or thread, as published; null where it is not known. */
  readonly title: string | null;
  /** As published, in its own language; null where the wording is not at hand and the claim is told in our words only. */
  readonly quote: string | null;
  /** Null where the address is not known. */
  readonly url: string | null;
  /** `2026-07-17`: when it was published; null where that is not known. */
  readonly date: string | null;
}

/** What stands for or against a claim. */
export interface ClaimEvidence {
  readonly level: EvidenceLevel;
  readonly say: Sentence;
  /** Where it can be read, as the list of sources names it. */
  readonly from: readonly SourceId[];
}

/** The sources that the facts about the marker rest on. */
export type SourceId =
  | "a7t"
  | "phistory"
  | "npm"
  | "thereallo"
  | "issue-67120"
  | "issue-72518"
  | "issue-59721"
  | "hitcc"
  | "schmalbach"
  | "ccproxy"
  | "shihipar"
  | "press"
  | "unicode";

/** A text of ours that shows what the claim is about. Made up: no capture of it is publicly known. */
export interface ClaimExample {
  readonly text: string;
  /** The plain line beside it, where the difference is what matters. */
  readonly beside: string | null;
  readonly say: Sentence;
}

/** One claim in circulation, as a record. */
export interface Claim {
  /** Kebab-case. It never changes: it lives in addresses and in exported reviews. */
  readonly id: string;
  readonly status: ClaimStatus;
  /** The claim in one neutral sentence. */
  readonly says: Sentence;
  readonly sources: readonly ClaimSource[];
  /** What the bytes would have to show if it were so. */
  readonly needs: Sentence;
  readonly evidence: readonly ClaimEvidence[];
  readonly example: ClaimExample | null;
  /** Every change of this record, the oldest first. The first entry is its beginning. */
  readonly log: readonly { readonly date: string; readonly say: Sentence }[];
}

/** What a capture has to say to a claim. It speaks of these bytes, and decides no claim about all requests by itself. */
export interface ClaimMark {
  readonly claim: string;
  readonly side: Side;
  /** Whether these bytes are as the claim would have them. */
  readonly fits: "fits" | "does-not-fit" | "cannot-tell";
  readonly say: Sentence;
  readonly at: readonly Place[];
}

/** One thing that happened, and by whose account. */
export interface TimelineEvent {
  /** Kebab-case. */
  readonly id: string;
  /** ISO 8601, UTC, as exact as it is known: a month, a day or a minute. */
  readonly time: string;
  /** Primary: a record that can be looked up. Secondary: a statement, or a report of one. */
  readonly record: "primary" | "secondary";
  readonly say: Sentence;
  readonly from: readonly SourceId[];
}
