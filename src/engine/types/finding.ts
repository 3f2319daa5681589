import type { Span } from "./place.ts";
import type { Sentence } from "./sentence.ts";

/** 0, 1, or null where it cannot be told. */
export type Bit = 0 | 1 | null;

/** The three bits of the date-line marker. */
export interface Bits {
  readonly knownDomain: Bit;
  readonly labKeyword: Bit;
  readonly listedTimeZone: Bit;
}

/** One occurrence of the date sentence, or of something that resembles it. */
export interface DateLine {
  /** Index into the request's parts. */
  readonly part: number;
  readonly span: Span;
  /** The sentence as it stands, at most 80 code units. */
  readonly text: string;
  /** `"U+02B9"`; null where nothing, or more than one code point, stands between `Today` and `s`. */
  readonly apostrophe: string | null;
  readonly apostropheSpan: Span | null;
  /** Of the two separators where they agree: `"U+002F"`; null where they differ, are missing, or hold several points. */
  readonly separator: string | null;
  readonly separatorSpans: readonly Span[];
  /** The date as digits, `2026-06-30`, whatever the separators; null where there is none. */
  readonly date: string | null;
  readonly bits: Bits | null;
  readonly status: "decoded" | "inconclusive" | "lost" | "near-miss" | "other-sentence";
  readonly place: "expected" | "elsewhere";
  /** Whether the published rules apply to this version: inside 2.1.91–2.1.197, not stated, outside. */
  readonly applies: "yes" | "unknown" | "no";
  /** Why a near miss is one, why an apostrophe is inconclusive. */
  readonly why: Sentence | null;
  /** Names the chain that was undone (mojibake, escapes); null where the text stood as it is. */
  readonly via: Sentence | null;
}

/** What a channel yields. */
export interface Finding {
  readonly channel: string;
  /** Index into the request's parts. */
  readonly part: number;
  readonly spans: readonly Span[];
  /** The beginning of the first span with a little around it, at most 80 code units, and where in it the span stands. */
  readonly excerpt: { readonly text: string; readonly span: Span } | null;
  readonly payload: { readonly base64: string; readonly text: string | null } | null;
  /** The tool or mapping it is consistent with, by the name its authors gave it; null where the channel has one form only. */
  readonly variant: string | null;
  /** Where the same characters can be read in several ways: which run they are, and how this reading ranks, the best first. */
  readonly hypothesis: { readonly run: number; readonly rank: number; readonly of: number } | null;
  /** Whether a passphrase is needed to read on. */
  readonly locked: boolean;
  readonly strength: "decoded" | "unexplained" | "benign";
  readonly say: Sentence;
  readonly for: readonly Sentence[];
  readonly against: readonly Sentence[];
}

/** A finding as its channel yields it, before the report adds what it needs to stand alone. */
export type Found = Omit<Finding, "excerpt">;

/** What a report needs to know of a channel to explain itself. */
export interface ChannelInfo {
  readonly id: string;
  readonly canHide: boolean;
  readonly title: Sentence;
  readonly summary: Sentence;
  /** Whose innocent text it might accuse. */
  readonly accuses: Sentence;
}
