import type { Sentence } from "#engine/types.ts";
import { bytesOfBase64, bytesOfCharacters } from "./base64.ts";
import { decodeBytes } from "./decodeBytes.ts";
import { compressionOf } from "./decompress.ts";
import { type JsonValue, readJson } from "./json.ts";
import { strictUtf8 } from "./strictUtf8.ts";
import { unpackBody } from "./unpackBody.ts";
import { unwrapJson } from "./unwrapJson.ts";

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
 *
 * What the carrier says counts only where the bytes bear it out: many tools unpack a body and keep its header.
 */
export function openBody(body: string | Uint8Array, hints: BodyHints = {}): OpenedBody {
  const steps: Sentence[] = [];
  let raw = body;
  if (hints.base64 === true && typeof raw === "string") {
    const bytes = bytesOfBase64(raw);
    steps.push({ id: bytes === null ? "capture.step-base64-broken" : "capture.step-base64", params: {} });
    raw = bytes ?? raw;
  }
  const text = typeof raw === "string" ? textOfString(raw, hints, steps) : textOfBytes(raw, hints, steps);
  const wrapped = jsonOf(text);
  const inner = wrapped === null ? null : unwrapJson(wrapped);
  if (inner === null) return { value: wrapped, text, steps };
  return { ...inner, steps: [...steps, ...inner.steps] };
}

/**
 * A string whose characters are bytes: what a tool writes that takes every body for Latin-1. Known by compression, or by C1 controls
 * in what is UTF-8 as bytes: no text has them, and every dash and quote of UTF-8 becomes one.
 *
 * Misses such a string whose only characters beyond ASCII are letters and signs without one, as of `caf\u00E9`: a decoded text may hold
 * the same by misreading, which must not be undone unsaid. Takes for bytes a text that was misread as Latin-1 with such a dash in it.
 */
function textOfString(text: string, hints: BodyHints, steps: Sentence[]): string {
  if (!/[\u0080-\u00FF]/.test(text) || /[^\u0000-\u00FF]/.test(text)) return text;
  const bytes = bytesOfCharacters(text);
  const packed = compressionOf(bytes) !== null || (isBrotli(hints) && CONTROLS.test(text));
  if (!packed && !(/[\u0080-\u009F]/.test(text) && strictUtf8(bytes) !== null)) return text;
  steps.push({ id: "capture.step-binary-string", params: { of: packed ? "bytes" : "utf8" } });
  return textOfBytes(bytes, hints, steps);
}

/** No text has them; packed bytes do. */
const CONTROLS = /[\u0000-\u0008\u000E-\u001F]/;

function isBrotli({ contentEncoding = "" }: BodyHints): boolean {
  return /\bbr\b/i.test(contentEncoding);
}

function textOfBytes(source: Uint8Array, { contentEncoding }: BodyHints, steps: Sentence[]): string {
  const bytes = unpackBody(source, steps, contentEncoding);
  const { text, encoding, notes } = decodeBytes(bytes);
  // What stays packed is no text, whatever its bytes could be read as.
  if (steps.some(({ id }) => id === "capture.step-brotli")) return text;
  if (encoding === "utf-16le" || encoding === "utf-16be") {
    steps.push({ id: "capture.step-read-as", params: { encoding: "utf16" } });
  } else if (encoding === "windows-1252" || encoding === "gb18030") {
    const as = encoding === "gb18030" ? "gbk" : "windows1252";
    steps.push({ id: "capture.step-read-as", params: { encoding: as } });
  } else steps.push(...notes);
  return text;
}

function jsonOf(text: string): JsonValue | null {
  const reading = readJson(text.startsWith("\uFEFF") ? text.slice(1) : text);
  return reading.ok ? reading.value : null;
}
