import type { Encoding, Field, FormatId, Origin, Role } from "./capture.ts";
import type { Place } from "./place.ts";
import type { Tool } from "./report.ts";
import type { Sentence } from "./sentence.ts";

/**
 * What should not leave with a copy unless the sharer says so. Ids never change: they live in people's links and reports.
 *
 * `account`: device, account and session ids in `metadata.user_id`. `session`: ids of sessions and requests in headers and
 * records. `key`: API keys, tokens, cookies. `mail`: mail addresses. `user-name`: a person's name in a path. `host`: a
 * private host name or address; loopback is nobody's.
 */
export type SecretKind = "account" | "session" | "key" | "mail" | "user-name" | "host";

/** One value that should not leave, and every place where it stands. */
export interface Secret {
  /** `mail-2`: its kind and its number in order of appearance. The same for the same capture, so that a choice can be repeated. */
  readonly id: string;
  readonly kind: SecretKind;
  /** The value, for the sharer's eyes alone; at most 80 code units. Beyond 200 values of a kind the last stands for all the rest. */
  readonly value: string;
  /** Where it stands, part paths and field paths, each once. At most 20. */
  readonly where: readonly string[];
  readonly places: number;
}

/** What a copy says of its redaction: how many values of a kind were blacked out, and where. Nothing of their length or number of letters. */
export interface Redaction {
  readonly kind: SecretKind;
  readonly places: number;
  /** Part paths and field paths, each once. At most 20. */
  readonly where: readonly string[];
}

/** A stretch of a text, as it stands at `start` of the whole, in UTF-16 code units. */
export interface Piece {
  readonly start: number;
  readonly text: string;
}

/** One text of a copied request: the whole, or pieces of it. */
export interface CopiedPart {
  readonly path: string;
  readonly role: Role;
  /** Of the whole text that the pieces are of (where something is redacted: of its redacted copy), in UTF-16 code units. */
  readonly units: number;
  /** Of that whole text's WTF-8. Lower-case hex. */
  readonly sha256: string;
  /** In order, neither overlapping nor touching. */
  readonly pieces: readonly Piece[];
}

/**
 * The decoded copy of one request: what a link or a report carries where it does not carry the source itself, because
 * something was redacted or because it is an excerpt.
 */
export interface SharedCopy {
  readonly source: {
    readonly name: string | null;
    readonly format: FormatId;
    readonly encoding: Encoding;
    /** Null where something was redacted: a hash or a size beside a blackout can be tried out. */
    readonly sha256: string | null;
    readonly bytes: number | null;
    /** How many requests the source holds, and which this is. */
    readonly requests: number;
    readonly request: number;
  };
  readonly request: {
    readonly label: string;
    readonly method?: string;
    readonly path?: string;
    readonly host?: string;
    readonly upstream?: string;
    readonly time?: string;
    readonly model?: string;
    readonly version?: string;
  };
  readonly fields: readonly Field[];
  readonly parts: readonly CopiedPart[];
  readonly redacted: readonly Redaction[];
  /** Ids of the secrets that the sharer left in. Repeats the copy from the source, where somebody has it. */
  readonly kept: readonly string[];
  /** Of an excerpt: the whole copy it is taken from. Missing where all of it is here. */
  readonly excerpt?: CopyExcerpt;
}

/** The whole copy that an excerpt is taken from. */
export interface CopyExcerpt {
  /** How many texts it has; those that nothing rests on are not in the excerpt at all. */
  readonly parts: number;
  /** UTF-16 code units of all its texts. */
  readonly units: number;
  /** How many date lines, findings, marked changes and further places of evidence found no room in the excerpt. */
  readonly leftOut: number;
}

/** What a report says of a capture that is a copy. */
export interface CopySummary {
  /** Of the copy's own canonical JSON: what can be compared when the copy is made again from the source. */
  readonly sha256: string;
  readonly excerpt: boolean;
  readonly redacted: readonly Redaction[];
  readonly kept: readonly string[];
}

/** One side of a link: the text as it was pasted, the file as it was opened, or a copy of a request. */
export type LinkedCapture = (
  | { readonly text: string }
  | { readonly bytes: Uint8Array }
  | { readonly copy: SharedCopy }
) & {
  readonly name?: string;
  readonly origin?: Origin;
  /** Which request was picked; missing for the engine's choice. */
  readonly request?: number;
};

/** How the sharer's engine read what the link carries: to be compared with a reading made afresh, never to be believed. */
export interface LinkedReading {
  readonly rules: number;
  readonly tool: Tool | null;
  /** See `report/readingDigest.ts`. */
  readonly digest: string;
  readonly headlines: { readonly a?: Sentence; readonly b?: Sentence };
}

/** What a link carries: what the user said. */
export interface LinkInput {
  readonly a?: LinkedCapture;
  readonly b?: LinkedCapture;
  readonly reading?: LinkedReading;
  /** What to look at first: the places of one finding, one change, one statement. At most 16. */
  readonly focus?: readonly Place[];
}

/** Ids of the secrets that the sharer leaves in, a side each. */
export interface Kept {
  readonly a: readonly string[];
  readonly b: readonly string[];
}

/** What the sharer asks for. */
export interface LinkWish {
  /** `whole`: everything that was picked; `excerpt`: only what findings and changes rest on. */
  readonly kind: "whole" | "excerpt";
  readonly kept: Kept;
  /** Of an excerpt: only these places. Of the whole: what to look at first. Places in what was analysed, not in a copy. */
  readonly focus?: readonly Place[];
  readonly passphrase?: string;
}

/** What a side of a link came to. */
export interface LinkedSide {
  /** `source`: the text or file itself; `copy`: its picked request, redacted or in pieces. */
  readonly carries: "source" | "copy";
  readonly copy: CopySummary | null;
  /** Of all texts that are carried, and of all there are, in UTF-16 code units. */
  readonly units: number;
  readonly ofUnits: number;
}

/** A link, or why there is none. */
export interface MadeLink {
  /** Null where it would be longer than the limit: nothing is ever cut. */
  readonly link: string | null;
  /** Of the fragment with its `#`; of a link that is too long, what it would have had; in `unit`s. */
  readonly length: number;
  readonly limit: number;
  /** `bytes` where a side was too large to be packed at all. */
  readonly unit: "characters" | "bytes";
  readonly a: LinkedSide | null;
  readonly b: LinkedSide | null;
}
