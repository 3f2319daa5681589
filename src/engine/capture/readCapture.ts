import { sha256Hex } from "#engine/text/hash.ts";
import { countPoints } from "#engine/text/points.ts";
import { encodeWtf8 } from "#engine/text/wtf8.ts";
import type { Capture, CaptureRequest, Progress, Sentence, Source } from "#engine/types.ts";
import { type BinaryKind, binaryKind } from "./binaryKind.ts";
import { type Decoded, decodeBytes } from "./decodeBytes.ts";
import { NOTHING_TO_CHECK } from "./integrity.ts";
import { readByteRequests, readRequests } from "./readRequests.ts";
import { inMegabytes, unpack } from "./unpack.ts";

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
  if ("blob" in source && size > HELD_WHOLE && size <= MAX_STREAMED) {
    const indexed = await indexed_(source.blob, options);
    if (indexed !== null) return { ...said, bytes: size, ...indexed };
  }
  if (size > MAX_BYTES) return { ...said, ...notText(null, size), notes: [tooLarge(size)] };
  const bytes = await bytesOf(source);
  if (bytes === null) return { ...said, ...notText(null, size), notes: [{ id: "capture.unreadable", params: {} }] };

  const sha256 = sha256Hex(bytes);
  const unpacked = "text" in source ? { bytes, notes: [] } : unpack(bytes, MAX_BYTES);
  if (unpacked.bytes === null) return { ...said, ...notText(sha256, bytes.length), notes: unpacked.notes };
  const dumped = "text" in source ? null : readByteRequests(unpacked.bytes);
  if (dumped !== null) {
    const notes = [...unpacked.notes, ...dumped.notes, ...lonesOf(dumped.requests)];
    return { ...said, ...notText(sha256, bytes.length), ...dumped, notes };
  }
  const decoded = "text" in source ? decodedText(source.text, bytes) : decodeBytes(unpacked.bytes);
  const kind = "text" in source ? null : binaryKindOf(decoded);
  if (kind !== null) {
    const notes: Sentence[] = [...unpacked.notes, { id: "capture.binary", params: { kind } }];
    return { ...said, ...notText(sha256, bytes.length), notes };
  }

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
    notes: [...unpacked.notes, ...decoded.notes, ...whatIsMissing(decoded.text), ...lonesOf(requests), ...notes],
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
async function bytesOf(source: Source): Promise<Uint8Array | null> {
  if ("text" in source) return encodeWtf8(source.text);
  if ("bytes" in source) return source.bytes;
  try {
    return new Uint8Array(await source.blob.arrayBuffer());
  } catch {
    return null;
  }
}

function decodedText(text: string, bytes: Uint8Array): Decoded {
  return { text, bytes, encoding: "wtf-8", bom: text.startsWith("\uFEFF"), exact: true, notes: [] };
}

function tooLarge(bytes: number): Sentence {
  const params = { bytes, megabytes: inMegabytes(bytes), limit: inMegabytes(MAX_BYTES) };
  return { id: "capture.too-large", params };
}

function binaryKindOf({ bytes, encoding, exact }: Decoded): BinaryKind | null {
  const isUtf16 = encoding === "utf-16le" || encoding === "utf-16be";
  const isUtf8 = exact && (encoding === "utf-8" || encoding === "wtf-8");
  return isUtf16 ? null : binaryKind(bytes, isUtf8);
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
