import { sha256Hex } from "#engine/text/hash.ts";
import { countPoints } from "#engine/text/points.ts";
import { encodeWtf8 } from "#engine/text/wtf8.ts";
import type { Capture, CaptureRequest, Progress, Sentence, Source } from "#engine/types.ts";
import { type BinaryKind, binaryKind } from "./binaryKind.ts";
import { type Decoded, decodeBytes } from "./decodeBytes.ts";
import { NOTHING_TO_CHECK } from "./integrity.ts";
import { readByteRequests, readRequests } from "./readRequests.ts";

/**
 * The largest source that is read, in bytes. A trace of a day's work has some ten megabytes; a source is held
 * several times over while it is read (bytes, text, values), which a browser's tab bears at this size.
 */
export const MAX_BYTES = 64 * 1024 * 1024;

/** In code units: a file may have a million lines, and each report crosses to another thread. */
const PROGRESS_STEP = 1024 * 1024;

/**
 * Reads what was brought: hashes it, decodes it, recognises the format by content, never by name. Never throws on bad input:
 * what cannot be read as a request is plain text, what is no text is a capture without parts, each with a note that says why.
 *
 * A source above {@link MAX_BYTES} or one the browser cannot open is not read: its `sha256` is null and its format `binary`.
 */
export async function readCapture(
  source: Source,
  options: { readonly onProgress?: (progress: Progress) => void } = {},
): Promise<Capture> {
  const said = {
    name: "name" in source ? (source.name ?? null) : null,
    origin: source.origin ?? ("text" in source ? "pasted" : "file"),
  } as const;
  const size = sizeOf(source);
  if (size > MAX_BYTES) {
    return { ...said, ...notText(null, size), notes: [tooLarge(size)] };
  }
  const decoded = await decode(source);
  if (decoded === null) return { ...said, ...notText(null, size), notes: [{ id: "capture.unreadable", params: {} }] };

  const { bytes } = decoded;
  const sha256 = sha256Hex(bytes);
  const dumped = "text" in source ? null : readByteRequests(bytes);
  if (dumped !== null) {
    const { notes } = dumped;
    return { ...said, ...notText(sha256, bytes.length), ...dumped, notes: [...notes, ...lonesOf(dumped.requests)] };
  }
  const kind = "text" in source ? null : binaryKindOf(decoded);
  if (kind !== null)
    return { ...said, ...notText(sha256, bytes.length), notes: [{ id: "capture.binary", params: { kind } }] };

  const total = decoded.text.length;
  let reported = 0;
  const report = (done: number): void => {
    reported = done;
    options.onProgress?.({ phase: "reading", done, total });
  };
  report(0);
  const { format, requests, integrity, notes } = readRequests(decoded, said.name ?? "", (done) => {
    if (done - reported >= PROGRESS_STEP) report(done);
  });
  report(total);
  return {
    ...said,
    sha256,
    bytes: bytes.length,
    points: countPoints(decoded.text),
    format,
    encoding: decoded.encoding,
    bom: decoded.bom,
    notes: [...decoded.notes, ...whatIsMissing(decoded.text), ...lonesOf(requests), ...notes],
    requests,
    integrity,
  };
}

/** In bytes; of a text at least that many. */
function sizeOf(source: Source): number {
  if ("text" in source) return source.text.length;
  return "bytes" in source ? source.bytes.length : source.blob.size;
}

/** Null for a file that is gone, locked, or changed since it was chosen. */
async function decode(source: Source): Promise<Decoded | null> {
  if ("text" in source) {
    const { text } = source;
    const bom = text.startsWith("\uFEFF");
    return { text, bytes: encodeWtf8(text), encoding: "wtf-8", bom, exact: true, notes: [] };
  }
  if ("bytes" in source) return decodeBytes(source.bytes);
  try {
    return decodeBytes(new Uint8Array(await source.blob.arrayBuffer()));
  } catch {
    return null;
  }
}

function tooLarge(bytes: number): Sentence {
  const params = { bytes, megabytes: inMegabytes(bytes), limit: inMegabytes(MAX_BYTES) };
  return { id: "capture.too-large", params };
}

/** Millions of bytes, one decimal: as most file managers count. */
function inMegabytes(bytes: number): number {
  return Math.round(bytes / 100_000) / 10;
}

function binaryKindOf({ bytes, encoding, exact }: Decoded): BinaryKind | null {
  const isUtf16 = encoding === "utf-16le" || encoding === "utf-16be";
  return isUtf16 ? null : binaryKind(bytes, exact);
}

function whatIsMissing(text: string): Sentence[] {
  if (text === "" || text === "\uFEFF") return [{ id: "capture.empty", params: {} }];
  return text.trim() === "" ? [{ id: "capture.blank", params: {} }] : [];
}

/** Halves of a pair: ordinary software leaves none, but a cut in the wrong place does. */
function lonesOf(requests: readonly CaptureRequest[]): Sentence[] {
  let count = 0;
  for (const { parts } of requests) for (const { text } of parts) count += countLones(text);
  return count === 0 ? [] : [{ id: "capture.lone-surrogates", params: { count } }];
}

function countLones(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/[\uD800-\uDFFF]/gu)) count++;
  return count;
}

function notText(sha256: string | null, bytes: number) {
  return {
    sha256,
    bytes,
    points: null,
    format: "binary",
    encoding: "none",
    bom: false,
    requests: [{ label: "", parts: [], fields: [], integrity: NOTHING_TO_CHECK }],
    integrity: NOTHING_TO_CHECK,
  } as const;
}
