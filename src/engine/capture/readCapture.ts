import { openCopy } from "#engine/share/openCopy.ts";
import { sha256Hex } from "#engine/text/hash.ts";
import { countPoints } from "#engine/text/points.ts";
import { encodeWtf8 } from "#engine/text/wtf8.ts";
import type { Capture, CaptureRequest, Progress, Sentence, SharedCopy, Source } from "#engine/types.ts";
import { type BinaryKind, binaryKind } from "./binaryKind.ts";
import { countLones } from "./countLones.ts";
import { type Decoded, decodeBytes } from "./decodeBytes.ts";
import { compressionOf } from "./decompress.ts";
import { type IndexedFile, indexFile } from "./indexFile.ts";
import { NOTHING_TO_CHECK } from "./integrity.ts";
import { misreadText } from "./misreadText.ts";
import { readByteRequests, readRequests } from "./readRequests.ts";
import { readSlice, UnreadableFile } from "./readSlice.ts";
import { inMegabytes, unpack } from "./unpack.ts";

/**
 * The largest source that is read, in bytes. A trace of a day's work has some ten megabytes; a source is held
 * several times over while it is read (bytes, text, values), which a browser's tab bears at this size.
 */
export const MAX_BYTES = 64 * 1024 * 1024;

/** A larger file of lines is read without being held; below this the whole costs less than looking twice. In bytes. */
const HELD_WHOLE = 8 * 1024 * 1024;

/** What compressed bytes may unpack to is seen only by unpacking: ten times their size is common for a trace. */
const HELD_WHOLE_COMPRESSED = HELD_WHOLE / 10;

/** The largest file that is read without being held. Reading takes a minute or so, which who waits can see and cancel. */
const MAX_STREAMED = 2 * 1024 * 1024 * 1024;

/** In code units, or bytes: a file may have a million lines, and each report crosses to another thread. */
const PROGRESS_STEP = 1024 * 1024;

/**
 * Reads what was brought: hashes it, decodes it, recognises the format by content, never by name. Never throws on bad input:
 * what cannot be read as a request is plain text, what is no text is a capture without parts, each with a note that says why.
 *
 * A large file of records on lines, compressed or not, is not held: its requests are an index, to be loaded one by one. Another source
 * above {@link MAX_BYTES}, or one the browser cannot open, is not read: its `sha256` is null and its format `binary`.
 */
export async function readCapture(source: Source, options: Options = {}): Promise<Capture> {
  return "copy" in source ? openCopy(source) : readSource(source, options);
}

/** What holds the source itself, not a copy of one of its requests. */
type Original = Exclude<Source, { readonly copy: SharedCopy }>;

async function readSource(source: Original, options: Options): Promise<Capture> {
  const said = {
    name: "name" in source ? (source.name ?? null) : null,
    origin: source.origin ?? ("text" in source ? "pasted" : "file"),
  } as const;
  try {
    return await readOpened(source, said, options);
  } catch (error) {
    // Anything else is a fault of this product: said of the file, it would be false.
    if (!(error instanceof UnreadableFile)) throw error;
    return { ...said, ...notText(null, sizeOf(source)), notes: [{ id: "capture.unreadable", params: {} }] };
  }
}

/** What was said of a source, not read in it. */
type Said = Pick<Capture, "name" | "origin">;

async function readOpened(source: Original, said: Said, options: Options): Promise<Capture> {
  const size = sizeOf(source);
  const indexed = "blob" in source ? await indexLarge(source.blob, options) : null;
  if (indexed !== null) return { ...said, bytes: size, ...indexed };
  if (size > MAX_BYTES) return { ...said, ...notText(null, size), notes: [tooLarge(size)] };
  const bytes = await bytesOf(source);

  const sha256 = sha256Hex(bytes);
  const unpacked = "text" in source ? { bytes, notes: [] } : unpack(bytes, MAX_BYTES);
  if (unpacked.bytes === null) {
    const indexed = "blob" in source ? await index(source.blob, false, options) : null;
    return { ...said, bytes: size, ...(indexed ?? { ...notText(sha256, size), notes: unpacked.notes }) };
  }
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
    notes: [
      ...unpacked.notes,
      ...decoded.notes,
      ...("text" in source ? [] : misreadText(decoded.text, decoded.encoding)),
      ...whatIsMissing(decoded.text),
      ...lonesOf(requests),
      ...notes,
    ],
    requests,
    integrity,
  };
}

interface Options {
  readonly onProgress?: (progress: Progress) => void;
}

/** Null for a file that is small, or no file of lines: to be held whole. */
async function indexLarge(file: Blob, options: Options): Promise<IndexedFile | null> {
  if (file.size <= HELD_WHOLE_COMPRESSED || file.size > MAX_STREAMED) return null;
  const packed = compressionOf(await readSlice(file, 0, 4)) !== null;
  if (file.size <= HELD_WHOLE && !packed) return null;
  // What turns out to be held better, as a file in an older encoding, is unpacked below; if that is too large, listed after all.
  return index(file, file.size <= MAX_BYTES, options);
}

function index(file: Blob, fallback: boolean, { onProgress }: Options): Promise<IndexedFile | null> {
  const total = file.size;
  onProgress?.({ phase: "reading", done: 0, total });
  return indexFile(file, fallback, (done) => onProgress?.({ phase: "reading", done, total }));
}

/** In bytes; of a text at least that many. */
function sizeOf(source: Original): number {
  if ("text" in source) return source.text.length;
  return "bytes" in source ? source.bytes.length : source.blob.size;
}

async function bytesOf(source: Original): Promise<Uint8Array> {
  if ("text" in source) return encodeWtf8(source.text);
  return "bytes" in source ? source.bytes : readSlice(source.blob);
}

function decodedText(text: string, bytes: Uint8Array): Decoded {
  return { text, bytes, encoding: "wtf-8", bom: text.startsWith("\uFEFF"), exact: true, notes: [] };
}

function tooLarge(bytes: number): Sentence {
  const params = {
    bytes,
    megabytes: inMegabytes(bytes),
    limit: inMegabytes(MAX_BYTES),
    most: inMegabytes(MAX_STREAMED),
  };
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

function lonesOf(requests: readonly CaptureRequest[]): Sentence[] {
  let count = 0;
  for (const { parts } of requests) for (const { text } of parts) count += countLones(text);
  return count === 0 ? [] : [{ id: "capture.lone-surrogates", params: { count } }];
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
