import type { Span } from "./place.ts";
import type { Sentence } from "./sentence.ts";
import type { CopySummary, SharedCopy } from "./share.ts";

/** How a text came onto the page. It sticks: a made-up example is labelled as one wherever it goes. */
export type Origin = "pasted" | "typed" | "file" | "example" | "simulated" | "challenge" | "link";

/** What {@link readCapture} takes. A text is UTF-16 code units as they are, lone surrogates included. */
export type Source = (
  | { readonly text: string }
  | { readonly copy: SharedCopy }
  | { readonly bytes: Uint8Array; readonly name?: string }
  | { readonly blob: Blob; readonly name?: string }
) & { readonly origin?: Origin };

/** How bytes became text. `wtf-8` is UTF-8 that may carry lone surrogates: what a pasted text is hashed as. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "wtf-8" | "windows-1252" | "gb18030" | "none";

/** Ids never change: they live in people's links and reports. */
export type FormatId =
  | "plain-text"
  | "binary"
  | "anthropic-body"
  | "openai-chat"
  | "openai-responses"
  | "gemini-body"
  | "claude-tap-jsonl"
  | "claude-tap-lab"
  | "claude-tap-compact"
  | "claude-trace-jsonl"
  | "claude-trace-html"
  | "claude-code-transcript"
  | "claude-code-router"
  | "cc-viewer"
  | "charles"
  | "cliproxyapi"
  | "curl"
  | "fetch"
  | "har"
  | "litellm"
  | "mitmproxy"
  | "powershell"
  | "raw-http"
  | "tingly-box";

export type Role = "system" | "user" | "assistant" | "tool" | "text";

/** One text inside a request. */
export interface Part {
  /** JSON path inside the request body, as in `messages[0].content[1].text`; `""` for a plain text. */
  readonly path: string;
  readonly role: Role;
  /** Decoded, never normalised. */
  readonly text: string;
  /**
   * The bytes that this text was decoded from (of a JSON string: quotes included). They count in the source; where it came
   * compressed, in what it unpacks to, every member of it. A body that was unwrapped has those of what it was unwrapped from.
   */
  readonly bytes: Span | null;
  /** Where only pieces of the text were shared: `text` is the pieces with a gap mark between (`share/gap.ts`), and this says where they stand. */
  readonly excerpt?: PartExcerpt;
}

/** How the text of an excerpt lies in the whole. */
export interface PartExcerpt {
  /** Of the whole, in UTF-16 code units. */
  readonly units: number;
  /** Of the whole's WTF-8. */
  readonly sha256: string;
  /** Each piece: where it stands in the excerpt's text, and at which unit of the whole it begins. In order. */
  readonly pieces: readonly { readonly span: Span; readonly start: number }[];
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
  /** What was undone on the way from the file to the body, in order: base64, gzip, shell quoting, JSON in JSON. */
  readonly steps?: readonly Sentence[];
  readonly integrity: Integrity;
  /** Where pieces of its texts were shared, not all of them: what is counted in it is counted in those pieces alone. */
  readonly partial?: true;
  /**
   * Where only an index of the file is held: what it keeps of the parts, and `parts`, `fields` and `integrity.checks` are empty until
   * the request is loaded.
   */
  readonly indexed?: { readonly points: number; readonly badge: Badge };
}

/** `marked`: a date line in its place carries a bit; `line`: a date line stands there; `none`: no date line. */
export type Badge = "marked" | "line" | "none";

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
  /** Where the source is a {@link SharedCopy}. */
  readonly copy?: CopySummary;
  /** What the visitor should know of how it was read: invalid bytes, what was tried and failed, what is not in it. */
  readonly notes: readonly Sentence[];
  /** Never empty: a source without prompts is one request with one plain part, or with none where it is not text. */
  readonly requests: readonly CaptureRequest[];
  /** Over all requests. */
  readonly integrity: Integrity;
  /**
   * Where requests are `indexed`: reads one again from the source, with its parts.
   *
   * @throws Error where the source cannot be read any more, or has changed.
   */
  readonly load?: (index: number) => Promise<CaptureRequest>;
}

/** A capture and which of its requests is meant. Default: the longest whose date line is marked, else with one in its place, else the longest. */
export interface Pick {
  readonly capture: Capture;
  readonly request?: number;
}
