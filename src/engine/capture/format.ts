import type { CaptureRequest, FormatId, Part, Sentence, Span } from "#engine/types.ts";
import type { JsonObject, JsonValue } from "./json.ts";

/** A capture format, as far as it differs from others. `README.md` says how to add one. */
export interface Format {
  /** Never changes: it lives in people's links and reports. */
  readonly id: FormatId;
  /**
   * The requests that one JSON value records, in order; null where it is not of this format. The value is a whole file or one line of
   * it. Must not throw on any JSON that nests within `MAX_DEPTH`.
   */
  read(value: JsonValue): readonly Recorded[] | null;
}

/** A format that is text but not JSON, or JSON between other lines: a shell command, an HTTP message, a log. */
export interface TextFormat {
  readonly id: FormatId;
  /**
   * The requests that a whole text records, without a byte order mark; null where it is not of this format. Must not throw,
   * and must not execute anything.
   */
  read(text: string): readonly Recorded[] | null;
}

/** A format that is not text: a binary dump. */
export interface ByteFormat {
  readonly id: FormatId;
  /** The requests that a whole file records; null where it is not of this format. Must not throw. */
  read(bytes: Uint8Array): readonly Recorded[] | null;
}

/** One request as a format finds it, before its texts are located and it is checked against itself. */
export interface Recorded extends Omit<CaptureRequest, "parts" | "integrity"> {
  readonly parts: readonly FoundText[];
  /** Kinds of content that hold text or media which `parts` does not show, in the JSON's own words: `image`. */
  readonly leftOut: readonly string[];
  /**
   * What is not in the record, and what to bring instead: of the capture's notes. A record with a note is shown in its
   * format even where it has no parts; one with neither is not.
   */
  readonly notes?: readonly Sentence[];
  readonly witness: Witness;
}

/** A part and where its string stands in the value it was read from. */
export interface FoundText extends Omit<Part, "bytes"> {
  /**
   * {@link jsonPath} from the root of the value: `request.body.system`. Null where the string stands in no JSON of the
   * source itself, as in a body that was unquoted or decompressed first. Of a text in a body that the JSON keeps as a
   * string: the path of that string.
   */
  readonly at: string | null;
  /**
   * Where `at` is null: the stretch that the body was unwrapped from, in code units of the text (or line) that was read; of a
   * `ByteFormat` in bytes.
   */
  readonly within?: Span;
}

/** What a record says about itself in more than one place: the material of the integrity checks. */
export interface Witness {
  readonly body: JsonValue | undefined;
  /** How many bytes the body has, where the record keeps its spelling; else it is counted as written compactly. */
  readonly bodyBytes?: number | undefined;
  /** How many bytes of white space behind the body may have been sent with it, where the record does not tell. */
  readonly spaceBehind?: number | undefined;
  /** {@link jsonPath} of the body in the value. */
  readonly bodyAt: string;
  /** Where the body was unwrapped from a string: the JSON that came out, and the body's {@link jsonPath} in it, `""` where it is the body. */
  readonly unwrapped?: { readonly json: string; readonly at: string } | undefined;
  /** Null where the format keeps none. */
  readonly headers: JsonObject | null;
  readonly responseHeaders: JsonObject | null;
  readonly time: string | undefined;
  readonly requestId: string | undefined;
}
