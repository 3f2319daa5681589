import type { Sentence } from "#engine/types.ts";
import { bytesOfBase64 } from "./base64.ts";
import { decodeBytes } from "./decodeBytes.ts";
import { type Compression, compressionOf, decompress } from "./decompress.ts";
import { type JsonValue, readJson } from "./json.ts";
import { strictUtf8 } from "./strictUtf8.ts";
import { inMegabytes } from "./unpack.ts";
import { MAX_WRAPPINGS, unwrapJson } from "./unwrapJson.ts";

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

/** Of one body unpacked: a hundred times the longest request on record, and small enough for a file to have several. */
const MAX_BODY = 16 * 1024 * 1024;

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

/** A string whose characters are bytes: what a tool writes that takes every body for Latin-1. */
function textOfString(text: string, hints: BodyHints, steps: Sentence[]): string {
  if (!/[\u0080-\u00FF]/.test(text) || /[^\u0000-\u00FF]/.test(text)) return text;
  const bytes = Uint8Array.from(text, (char) => char.charCodeAt(0));
  const packed = compressionOf(bytes) !== null;
  if (!packed && strictUtf8(bytes) === null) return text;
  steps.push({ id: "capture.step-binary-string", params: {} });
  return textOfBytes(bytes, hints, steps);
}

function textOfBytes(source: Uint8Array, { contentEncoding }: BodyHints, steps: Sentence[]): string {
  let bytes = source;
  // Applied in the order of the header (RFC 9110 §8.4), so undone from its end.
  const said = (contentEncoding ?? "")
    .toLowerCase()
    .split(",")
    .map((coding) => coding.trim())
    .reverse();
  for (const coding of said.slice(0, MAX_WRAPPINGS)) {
    const kind = compressionOf(bytes) ?? (isDeflate(coding, bytes) ? "deflate" : null);
    if (kind !== null) bytes = unpackedBody(bytes, kind, steps);
    else if (coding === "br" && strictUtf8(bytes) === null) steps.push({ id: "capture.step-brotli", params: {} });
  }
  const { text, encoding, notes } = decodeBytes(bytes);
  if (encoding === "utf-16le" || encoding === "utf-16be") {
    steps.push({ id: "capture.step-read-as", params: { encoding: "utf16" } });
  } else if (encoding === "windows-1252" || encoding === "gb18030") {
    const as = encoding === "gb18030" ? "gbk" : "windows1252";
    steps.push({ id: "capture.step-read-as", params: { encoding: as } });
  } else steps.push(...notes);
  return text;
}

/** Bare deflate, which some clients send under that name, has no mark: whatever is no text by itself is tried. */
function isDeflate(coding: string, bytes: Uint8Array): boolean {
  return coding === "deflate" && strictUtf8(bytes) === null;
}

/** The bytes as they are where nothing comes out of them. */
function unpackedBody(bytes: Uint8Array, kind: Compression, steps: Sentence[]): Uint8Array {
  const { bytes: inside, end, read, length } = decompress(bytes, kind, MAX_BODY);
  if (end === "too-large") {
    const ratio = read === 0 ? 0 : Math.round(length / read);
    const params = { kind, bytes: bytes.length, limit: inMegabytes(MAX_BODY), ratio };
    steps.push({ id: "capture.unpacks-too-large", params });
    return new Uint8Array();
  }
  if (length > 0) steps.push({ id: "capture.step-unpacked", params: { kind } });
  if (end !== "whole")
    steps.push({ id: "capture.unpack-broke", params: { kind, how: end, offset: read, bytes: length } });
  return length > 0 || end === "whole" ? inside : bytes;
}

function jsonOf(text: string): JsonValue | null {
  const reading = readJson(text.startsWith("\uFEFF") ? text.slice(1) : text);
  return reading.ok ? reading.value : null;
}
