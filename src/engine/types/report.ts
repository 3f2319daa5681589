import type { Badge, Encoding, FormatId, Integrity, Origin, PartExcerpt, Role } from "./capture.ts";
import type { ChangeGroup, FieldChange, PartPair, ReportedChange } from "./comparison.ts";
import type { ChannelInfo, DateLine, Finding } from "./finding.ts";
import type { Place, Side, Span } from "./place.ts";
import type { Sentence } from "./sentence.ts";
import type { CopySummary } from "./share.ts";

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
  readonly kind:
    | "state"
    | "place"
    | "version"
    | "host"
    | "time"
    | "apostrophes"
    | "agreement"
    | "integrity"
    | "pair"
    | "payload"
    | "capacity";
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
  /** Whether it says something: carries a bit that is 1, or is what a stronger difference or a finding is about. */
  readonly marked: boolean;
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
  readonly badge: Badge;
}

export interface PartSummary {
  readonly path: string;
  readonly role: Role;
  readonly points: number;
  readonly units: number;
  /** Of the text's WTF-8; of an excerpt: of the whole that its pieces are of, as the copy states it. */
  readonly sha256: string;
  readonly bytes: Span | null;
  /** Of an excerpt: where its pieces stand, and how long the whole is. Null where the text is whole. */
  readonly excerpt: PartExcerpt | null;
}

/** Which build of Telltale concluded. Passed in by whoever runs the engine. */
export interface Tool {
  readonly version: string;
  /** The commit it was built from, lower-case hex; null where it is not known. */
  readonly commit: string | null;
}

/** Everything concluded about one capture. */
export interface CaptureReport {
  readonly name: string | null;
  readonly origin: Origin;
  /** What the capture is a copy of, and what was left out; null where the source itself was read. */
  readonly copy: CopySummary | null;
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
  /** What was undone on the way from the file to the picked request's body, in order; empty where it lay open. */
  readonly steps: readonly Sentence[];
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
  readonly tool: Tool | null;
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
  /**
   * Unicode names of the code points that the ruler, the date lines, the changes and the findings speak of, by `"U+02B9"`. Empty until
   * names were looked up (`report/namePoints.ts`): their table is large.
   */
  readonly names: Readonly<Record<string, string>>;
}

/** How far a long work has come. `done` of `total` in units of its own; total 0 where it is not known. */
export interface Progress {
  readonly phase: "reading" | "looking" | "comparing";
  readonly done: number;
  readonly total: number;
}
