/**
 * The nouns of the product: plain data that crosses the worker boundary and can be filed.
 *
 * Positions are {@link Span}s in UTF-16 code units of one part's text, everywhere but inside the editor.
 */
import type { CaptureSentences } from "./capture/sentences.ts";
import type { ChannelSentences } from "./channels/sentences.ts";
import type { CompareSentences } from "./compare/sentences.ts";
import type { MarkerSentences } from "./marker/sentences.ts";

export type { CaptureSentences, ChannelSentences, CompareSentences, MarkerSentences };

/** `[start, end)` in UTF-16 code units of one part's text. Never splits a surrogate pair. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Everything the engine may say, by id, with the parameters each sentence takes. The words live in `messages/`. */
export interface Sentences extends CaptureSentences, ChannelSentences, CompareSentences, MarkerSentences {}

export type SentenceId = keyof Sentences;

/** One thing said: data, not prose, so that a report can be shown in any language and compared by a program. */
export type Sentence = {
  [Id in SentenceId]: { readonly id: Id; readonly params: Readonly<Sentences[Id]> };
}[SentenceId];

/** For a sentence that takes no parameters. */
export type NoParams = Record<never, never>;

// ── what the visitor brought ─────────────────────────────────────────────────────────────────────────────────────

/** How a text came onto the page. It sticks: a made-up example is labelled as one wherever it goes. */
export type Origin = "pasted" | "typed" | "file" | "example" | "simulated" | "challenge" | "link";

/** What {@link readCapture} takes. A text is UTF-16 code units as they are, lone surrogates included. */
export type Source = (
  | { readonly text: string }
  | { readonly bytes: Uint8Array; readonly name?: string }
  | { readonly blob: Blob; readonly name?: string }
) & { readonly origin?: Origin };

/** How bytes became text. `wtf-8` is UTF-8 that may carry lone surrogates: what a pasted text is hashed as. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "wtf-8" | "none";

/** Ids never change: they live in people's links and reports. */
export type FormatId = "plain-text" | "anthropic-body" | "claude-tap-jsonl" | "binary";

export type Role = "system" | "user" | "assistant" | "tool" | "text";

/** One text inside a request. */
export interface Part {
  /** JSON path inside the request body, as in `messages[0].content[1].text`; `""` for a plain text. */
  readonly path: string;
  readonly role: Role;
  /** Decoded, never normalised. */
  readonly text: string;
  /** The bytes of the source that this text was decoded from (of a JSON string: quotes included). */
  readonly bytes: Span | null;
}

/** One recorded call inside a capture; a plain text is one request with one part. */
export interface CaptureRequest {
  /** Short and telling, from the file alone: `2 · POST /v1/messages`. */
  readonly label: string;
  readonly parts: readonly Part[];
  readonly method?: string;
  readonly path?: string;
  /** As the file writes it: `127.0.0.1:23575`. */
  readonly host?: string;
  /** Where the capture tool sent it on to, where the file says so. */
  readonly upstream?: string;
  /** ISO 8601 as the file writes it. */
  readonly time?: string;
  readonly model?: string;
  /** Claude Code's own version, `2.1.144`, from the User-Agent or `cc_version`. */
  readonly version?: string;
  /** Named fields outside the parts, in the order of the file: headers, metadata, request ids. Values as written. */
  readonly fields: readonly Field[];
  readonly integrity: Integrity;
}

export interface Field {
  /** Where it stands: `headers.User-Agent`, `body.metadata.user_id`, `request_id`. */
  readonly path: string;
  readonly value: string;
}

/** A capture checked against itself. Never says that a file is authentic: anyone can write one in a text editor. */
export interface Integrity {
  readonly verdict: "consistent" | "altered" | "cannot-tell";
  readonly checks: readonly IntegrityCheck[];
}

export interface IntegrityCheck {
  readonly result: "fits" | "differs" | "absent";
  readonly say: Sentence;
}

/** What was brought, as it is analysed and hashed. */
export interface Capture {
  /** Of the source bytes; of a pasted text: of its WTF-8. Lower-case hex. Null where the source was not read. */
  readonly sha256: string | null;
  /** Number of source bytes (of a pasted text: of its WTF-8). */
  readonly bytes: number;
  /** Code points of the decoded source; a lone surrogate counts as one. Null where the source is not text. */
  readonly points: number | null;
  readonly format: FormatId;
  readonly encoding: Encoding;
  /** Whether the source began with a byte order mark. A BOM of a plain text stays in the text of its part. */
  readonly bom: boolean;
  readonly name: string | null;
  readonly origin: Origin;
  /** What the visitor should know of how it was read: invalid bytes, what was tried and failed, what is not in it. */
  readonly notes: readonly Sentence[];
  /** Never empty: a source without prompts is one request with one plain part, or with none where it is not text. */
  readonly requests: readonly CaptureRequest[];
  /** Over all requests. */
  readonly integrity: Integrity;
}

/** A capture and which of its requests is meant. Default: the longest with a date line in its place, else the longest. */
export interface Pick {
  readonly capture: Capture;
  readonly request?: number;
}

// ── what was found ───────────────────────────────────────────────────────────────────────────────────────────────

/** A place in one of the two captures. */
export interface Place {
  readonly side: Side;
  /** Index into the picked request's parts. */
  readonly part: number;
  readonly span: Span;
}

export type Side = "a" | "b";

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
  readonly payload: { readonly base64: string; readonly text: string | null } | null;
  readonly strength: "decoded" | "unexplained" | "benign";
  readonly say: Sentence;
  readonly for: readonly Sentence[];
  readonly against: readonly Sentence[];
}

/** What a report needs to know of a channel to explain itself. */
export interface ChannelInfo {
  readonly id: string;
  readonly canHide: boolean;
  readonly title: Sentence;
  readonly summary: Sentence;
}

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

/**
 * How well a statement stands. Seen: in public wire captures. Read: in code, by several independent readers.
 * Stated: by a named person. Unknown: nobody has shown it.
 */
export type EvidenceLevel = "seen" | "read" | "stated" | "unknown";

/** What speaks for or against a statement, and where it stands. */
export interface Evidence {
  readonly say: Sentence;
  readonly at: readonly Place[];
}

/** One thing that may be said about a capture, never more than the bytes give. */
export interface Statement {
  readonly about: Side | "both";
  /** What it speaks of. The `state` statement of each side comes first. */
  readonly kind: "state" | "place" | "version" | "host" | "time" | "apostrophes" | "agreement" | "integrity" | "pair";
  readonly say: Sentence;
  readonly level: EvidenceLevel;
  readonly restsOn: readonly Place[];
  readonly supports: readonly Evidence[];
  readonly against: readonly Evidence[];
  readonly notProven: readonly Sentence[];
  readonly next: Sentence | null;
}

/** One code point in the ruler. */
export interface RulerCell {
  readonly text: string;
  /** `"U+02B9"`. */
  readonly point: string;
  readonly place: Place;
}

/** One column of the ruler: A's and B's code points aligned. Null on the side that has nothing there. */
export interface RulerColumn {
  readonly a: RulerCell | null;
  readonly b: RulerCell | null;
  /**
   * `site`: a place that carries the marker's bits; `differs`: not equal in A and B, or what the ruler is about without
   * carrying bits: a near miss, a finding; `plain`: neither.
   */
  readonly kind: "site" | "differs" | "plain";
  /** What a site carries: the two host bits, or the time-zone bit. Null for all but sites. */
  readonly carries: "host" | "zone" | null;
}

/** The evidence, aligned: the date sentences, or else the strongest difference or finding in its context. */
export interface Ruler {
  readonly shows: "date-line" | "change" | "finding";
  readonly columns: readonly RulerColumn[];
}

export interface RequestSummary {
  readonly label: string;
  readonly method: string | null;
  readonly host: string | null;
  readonly time: string | null;
  readonly model: string | null;
  readonly version: string | null;
  /** Code points of all parts. */
  readonly points: number;
  /** `marked`: a date line in its place carries a bit; `line`: a date line stands there; `none`: no date line. */
  readonly badge: "marked" | "line" | "none";
}

export interface PartSummary {
  readonly path: string;
  readonly role: Role;
  readonly points: number;
  readonly units: number;
  /** Of the text's WTF-8. */
  readonly sha256: string;
  readonly bytes: Span | null;
}

/** Everything concluded about one capture. */
export interface CaptureReport {
  readonly name: string | null;
  readonly origin: Origin;
  /** Null where the source was not read. */
  readonly sha256: string | null;
  readonly bytes: number;
  readonly points: number | null;
  readonly format: FormatId;
  readonly encoding: Encoding;
  readonly bom: boolean;
  readonly notes: readonly Sentence[];
  readonly integrity: Integrity;
  readonly requests: readonly RequestSummary[];
  /** Which of the requests the rest speaks of. */
  readonly request: number;
  readonly version: string | null;
  readonly host: string | null;
  /** Where the capture tool sent the request on to, where the file says so. */
  readonly upstream: string | null;
  readonly time: string | null;
  readonly parts: readonly PartSummary[];
  readonly dateLines: readonly DateLine[];
  /** Which of the date lines the reading speaks of; null where there is none. */
  readonly dateLine: number | null;
  /** The reading in a few words, for one line. */
  readonly headline: Sentence;
  readonly findings: readonly Finding[];
}

/** Everything concluded about the captures: plain data, serialisable, enough to show and to file. */
export interface Report {
  readonly rules: number;
  /** Of the data that names and compares code points. */
  readonly unicode: string;
  /** One of the two may be missing: a text can be brought alone, into either pane. */
  readonly captures: { readonly a?: CaptureReport; readonly b?: CaptureReport };
  readonly channels: readonly ChannelInfo[];
  /** With two captures. */
  readonly comparison?: {
    /** Byte for byte, the whole sources. False where either was not read. */
    readonly identical: boolean;
    readonly pairs: readonly PartPair[];
  };
  readonly changes: readonly ReportedChange[];
  readonly groups: readonly ChangeGroup[];
  /** False where the texts were too far apart for the finest comparison; still exact when applied. */
  readonly finest: boolean;
  /** True where there were more changes than a report holds; `changes` then has the strongest. */
  readonly truncated: boolean;
  readonly fields: readonly FieldChange[];
  readonly reading: readonly Statement[];
  readonly ruler: Ruler | null;
}

/** How far a long work has come. `done` of `total` in units of its own; total 0 where it is not known. */
export interface Progress {
  readonly phase: "reading" | "looking" | "comparing";
  readonly done: number;
  readonly total: number;
}
