import { compressionOf } from "#engine/capture/decompress.ts";
import { type InflateStream, inflateStream } from "#engine/capture/inflateStream.ts";
import { readSlice } from "#engine/capture/readSlice.ts";
import { sha256Stream } from "#engine/text/hash.ts";
import type { ProgramContainer, ProgramReport, Progress, Sentence, Tool } from "#engine/types.ts";
import { Inspection } from "./inspection.ts";
import { unfold } from "./unfold.ts";
import { type ZipEntry, zipEntries } from "./zip.ts";

export interface ProgramOptions {
  readonly name?: string;
  readonly tool?: Tool;
  /** Told after every few megabytes. */
  readonly onProgress?: (progress: Progress) => void;
  /** Bytes that are looked at, out of every container. Default: {@link MOST_UNPACKED}. */
  readonly limit?: number;
}

/** Several times the largest program that is given out as one file, and some minutes of work. */
const MOST_UNPACKED = 4_000_000_000;

/** As much of a file is read at a time. */
const PIECE = 4 * 1024 * 1024;

/** As much is inflated at a time: twice as fast as in the smallest steps, and no more than 34 MB come out of one. */
const SLICE = 32 * 1024;

/**
 * Looks through a program's file for lists of names, hidden as base64 under a one-byte XOR or in clear, and holds them against the
 * published ones. Nothing of it is run. It is read in pieces and never held: some tens of megabytes at most. Never throws for what it
 * holds: what cannot be read is said in the report's notes.
 *
 * @throws UnreadableFile where the file is gone, locked or changed.
 */
export async function checkProgram(file: Blob, options: ProgramOptions = {}): Promise<ProgramReport> {
  const { name = null, tool = null, onProgress = () => undefined, limit = MOST_UNPACKED } = options;
  const inspection = new Inspection(limit);
  const notes: Sentence[] = [];
  const hash = sha256Stream();
  const head = await readSlice(file, 0, 4);
  const isZip = head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4;
  const entries = isZip ? await zipEntries(file) : null;
  if (isZip && entries === null) notes.push({ id: "program.zip-broke", params: {} });

  // A zip is read twice: once to be hashed, once file by file.
  const total = entries === null ? file.size : 2 * file.size;
  let done = 0;
  const read = async (start: number, end: number): Promise<Uint8Array> => {
    const bytes = await readSlice(file, start, end);
    done += bytes.length;
    onProgress({ phase: "reading", done: Math.min(done, total), total });
    return bytes;
  };

  let container: ProgramContainer = "zip";
  const inflate = compressionOf(head) === "gzip" ? inflateStream("gzip", SLICE) : null;
  const unfolding = unfold(inspection);
  for (let at = 0; at < file.size; at += PIECE) {
    const bytes = await read(at, Math.min(at + PIECE, file.size));
    hash.update(bytes);
    if (entries === null) pass(bytes, inflate, inspection, unfolding.push);
  }
  if (entries === null) {
    const end = unfolding.end();
    if (inflate !== null) noteInflateEnd(inflate, inspection, notes);
    if (end === "noTar") container = inflate === null ? "none" : "gzip";
    else container = inflate === null ? "tar" : "tgz";
    if ((end === "cutOff" || end === "broken") && !inspection.full) {
      notes.push({ id: "program.tar-broke", params: { how: end, members: inspection.conclude().members } });
    }
  } else await unzip(entries, read, inspection, notes);

  if (file.size === 0) notes.push({ id: "program.empty", params: {} });
  return {
    tool,
    file: { name, bytes: file.size, sha256: hash.hex(), container },
    ...inspection.conclude(),
    notes: [...notes, ...inspection.notes()],
  };
}

/** Hands on what comes out of these bytes, until the inspection has had enough. */
function pass(
  bytes: Uint8Array,
  inflate: InflateStream | null,
  inspection: Inspection,
  hand: (bytes: Uint8Array) => void,
): void {
  if (inspection.full) return;
  for (const piece of inflate?.push(bytes) ?? [bytes]) {
    hand(piece);
    if (inspection.full) return;
  }
}

async function unzip(
  entries: readonly ZipEntry[],
  read: (start: number, end: number) => Promise<Uint8Array>,
  inspection: Inspection,
  notes: Sentence[],
): Promise<void> {
  const unread = { count: 0, first: "" };
  for (const { name, kind, start, end } of entries) {
    if (inspection.full) break;
    if (kind === null) {
      if (unread.count++ === 0) unread.first = name;
      continue;
    }
    // A directory is an entry without bytes.
    if (start === end) continue;
    const inflate = kind === "stored" ? null : inflateStream(kind, SLICE);
    inspection.begin(name);
    for (let at = start; at < end && !inspection.full; at += PIECE) {
      pass(await read(at, Math.min(at + PIECE, end)), inflate, inspection, (bytes) => inspection.data(bytes));
    }
    inspection.end();
    if (inflate !== null) noteInflateEnd(inflate, inspection, notes);
  }
  if (unread.count > 0) notes.push({ id: "program.members-unread", params: unread });
}

/** Said once: a damaged archive has many damaged files. */
function noteInflateEnd(inflate: InflateStream, inspection: Inspection, notes: Sentence[]): void {
  if (inspection.full || notes.some(({ id }) => id === "program.unpack-broke")) return;
  const how = inflate.end();
  if (how === "whole") return;
  notes.push({ id: "program.unpack-broke", params: { how, bytes: inspection.conclude().unpacked } });
}
