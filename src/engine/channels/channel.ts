import type { Ranges } from "#engine/text/scripts.ts";
import type { Found, Sentence, Span } from "#engine/types.ts";
import type { Stream } from "./scan/streams.ts";
import type { Survey } from "./scan/survey.ts";

/**
 * One way of hiding something in text: what it looks for, how it reads, how it hides. One file, one test, one line in
 * `registry.ts`. Pure, linear in the text, and silent on what has another explanation.
 */
export interface Channel {
  /** Kebab-case. Never changes: it lives in people's links and reports. */
  readonly id: string;
  readonly title: Sentence;
  readonly summary: Sentence;
  /** Whose innocent text it might accuse. */
  readonly accuses: Sentence;
  /**
   * The code points it looks at, by number: never `\p{…}`, whose meaning shifts with the browser. Printable ASCII and LF cannot be among
   * them; who looks at those looks at the text itself.
   */
  readonly points: Ranges;
  /** Served three times: documentation, "try it", and vectors of the contract test. */
  readonly examples: readonly Example[];
  /** Its code points as they follow each other, read as a payload. All readings that its rules allow; the judge ranks. */
  readonly decode?: (stream: Stream, wants: Wants) => Iterable<Reading>;
  /** The same for a channel whose carriers are not a run of its own code points: words, line ends, letters. */
  readonly read?: (survey: Survey) => Iterable<Candidate>;
  /** Goes on from a reading that was locked. Empty where the passphrase does not open it. */
  readonly unlock?: (reading: Reading, passphrase: string) => Promise<readonly Reading[]>;
  /** What is there without being read as a payload, with what speaks for and against. */
  readonly find?: (survey: Survey) => Iterable<Sighting>;
  readonly hide?: Hide;
  /** Why a payload of this channel is no secret: it is another program's bookkeeping. Its findings are benign. */
  readonly bookkeeping?: Sentence;
}

/**
 * Whether a reading of a stream is worth making: it may be credible, or there is room left for what is not. Noise has a reading for every
 * other character; who asks before making one is through in a tenth of the time.
 *
 * @param taken how many of the stream's code points it takes
 * @param noise bits that these hold at most, as {@link Reading.noise} has them
 * @param framing bits of all its support at most
 */
export type Wants = (taken: number, noise: number, framing: number) => boolean;

/** A text and what it carries: null where it carries something that cannot be read without more, or nothing at all. */
export interface Example {
  readonly text: string;
  readonly payload: Uint8Array | null;
  /** Where the payload is locked. */
  readonly passphrase?: string;
}

/** What speaks for a reading beyond what it says. */
export interface Support {
  /** How improbable this is in noise: minus the base-2 logarithm of its probability. Magic of two bytes: 16. A length that fits: about 3. */
  readonly bits: number;
  readonly say: Sentence;
}

/** One way to read a stream. */
export interface Reading {
  /** Which of the stream's code points it takes, `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly bytes: Uint8Array;
  /** Where the rules give a text directly; missing: the bytes are read as UTF-8. Null: they are no text. */
  readonly text?: string | null;
  /**
   * Bits that the characters it is read from hold if they are noise: how many of them, times the logarithm of how many there are to choose
   * from. Missing: 8 for each byte, or 16 for each code unit of a given text.
   */
  readonly noise?: number;
  /** The tool or mapping, as its authors write it. */
  readonly variant?: string;
  readonly support: readonly Support[];
  /** What speaks against this reading in particular. */
  readonly against?: readonly Sentence[];
  /** The bytes are encrypted. */
  readonly locked?: boolean;
}

/** A reading, and where in the text it stands. */
export interface Candidate extends Omit<Reading, "from" | "to"> {
  /** In order, neighbours joined; at most 1,000. */
  readonly spans: readonly Span[];
}

/** Something that is there. */
export interface Sighting extends Pick<Found, "spans" | "strength" | "say" | "for" | "against"> {}

export interface HideOptions {
  readonly passphrase?: string;
  /** One of {@link Hide.variants}. Default: the first. */
  readonly variant?: string;
  /** Where a format has a nonce or a salt. Default: WebCrypto's. */
  readonly random?: (bytes: number) => Uint8Array;
}

/** How a channel hides. `decode(into(cover, payload))` has the payload among its readings. */
export interface Hide {
  /** A cover text of its own, as an example. */
  readonly cover: string;
  /** `bytes`: any; `text`: only what is well-formed UTF-8, and not empty; `ascii`: only printable ASCII, TAB, LF and CR. */
  readonly carries: "bytes" | "text" | "ascii";
  /** Where it can hide in several ways: their names, as {@link Reading.variant} has them. */
  readonly variants?: readonly string[];
  /** Bytes that a cover can take; Infinity where it does not matter. */
  capacity(cover: string): number;
  /** @throws CapacityError where the cover is too small. */
  into(cover: string, payload: Uint8Array, options?: HideOptions): string | Promise<string>;
}

/** A cover text that is too small for its payload. */
export class CapacityError extends RangeError {
  override readonly name = "CapacityError";
  /** In bytes. */
  readonly capacity: number;
  readonly needed: number;

  constructor(capacity: number, needed: number) {
    super(`The cover takes ${capacity} bytes, the payload has ${needed}`);
    this.capacity = capacity;
    this.needed = needed;
  }
}
