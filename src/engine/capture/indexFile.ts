import { sha256Stream } from "#engine/text/hash.ts";
import { countPoints } from "#engine/text/points.ts";
import type { Capture, CaptureRequest, Sentence } from "#engine/types.ts";
import { compressionOf } from "./decompress.ts";
import { filePieces } from "./filePieces.ts";
import { type IndexedLines, indexLines } from "./indexLines.ts";
import { type ByteLine, lineCutter } from "./lineCutter.ts";
import { loadRequest } from "./loadRequest.ts";
import { readSlice } from "./readSlice.ts";
import { badUtf8, utf8Line } from "./utf8Line.ts";
import { utf8Points } from "./utf8Points.ts";

/** A record of a day's longest conversation has some ten megabytes; a longer line is hardly one, and is held whole to be read. */
const LONGEST_LINE = 32 * 1024 * 1024;

/** Everything of a capture that its file tells. */
export type IndexedFile = Omit<Capture, "name" | "origin" | "bytes">;

/**
 * Reads a file of UTF-8 with one JSON record on each line, gzip or zlib around it or not, without ever holding it: an index is
 * kept, and a request's texts are read again when asked for. Null where the file is no such thing, found out as early as can be.
 *
 * With `fallback` whoever asks can read the file in another way: then it is left to that way also where it begins with other text, or
 * is not UTF-8. `onRead` is told how many bytes have been read.
 *
 * @throws UnreadableFile where the file is gone, locked or changed.
 */
export async function indexFile(
  file: Blob,
  fallback: boolean,
  onRead: (bytes: number) => void,
): Promise<IndexedFile | null> {
  const head = await readSlice(file, 0, 4);
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return null;
  const kind = compressionOf(head);
  if (kind === "zstd") return null;

  const hash = sha256Stream();
  let done = 0;
  const source = filePieces(file, kind, (bytes) => {
    hash.update(bytes);
    done += bytes.length;
    onRead(done);
  });
  const cutter = lineCutter(LONGEST_LINE);
  const index = indexLines();
  const bad = { count: 0, offset: 0 };
  let good = 0;
  const tooLong = { count: 0, line: 0 };
  let bom = false;
  let points = 0;

  /** False where the file is to be left to another reader. */
  function take(line: ByteLine): boolean {
    points += line.dropped;
    if (line.bytes === null) {
      if (tooLong.count++ === 0) tooLong.line = line.number;
      return index.hasRecords();
    }
    const marked = line.number === 1 && startsWithBom(line.bytes);
    bom ||= marked;
    if (marked) points++;
    const bytes = marked ? line.bytes.subarray(3) : line.bytes;
    const { text, exact } = utf8Line(bytes);
    const start = line.end - bytes.length;
    if (!exact) {
      const inLine = badUtf8(bytes);
      if (bad.count === 0) bad.offset = start + inLine.offset;
      bad.count += inLine.count;
      good += inLine.good;
      if (fallback) return false;
    }
    const length = exact ? utf8Points(bytes) : countPoints(text);
    // At most: a character has one to three bytes besides its first. They are not counted apart, only to be fewer than the bad.
    if (exact) good += bytes.length - length;
    points += length;
    index.take({ text, points: length, exact, number: line.number, start, end: line.end });
    return !index.hopeless(fallback);
  }

  for await (const piece of source.pieces()) {
    for (const line of cutter.push(piece)) if (!take(line)) return null;
  }
  for (const line of cutter.end()) if (!take(line)) return null;
  const found: IndexedLines | null = index.end();
  if (found === null) return null;

  const notes: Sentence[] = [...source.notes()];
  if (bad.count > 0) notes.push({ id: "capture.invalid-utf8", params: bad });
  if (bad.count > good) notes.push({ id: "capture.maybe-older-encoding", params: {} });
  if (tooLong.count > 0) {
    notes.push({ id: "capture.long-lines", params: { ...tooLong, limit: Math.round(LONGEST_LINE / 1_000_000) } });
  }
  /** The last two: both panes may show requests of one file, and each is asked for twice, for its report and its texts. */
  const loaded = new Map<number, Promise<CaptureRequest>>();
  return {
    sha256: hash.hex(),
    points: points + cutter.feeds(),
    format: found.format.id,
    encoding: "utf-8",
    bom,
    notes: [...notes, ...found.notes],
    requests: found.requests,
    integrity: found.integrity,
    load(request) {
      const known = loaded.get(request);
      const at = found.places[request];
      if (known !== undefined) return known;
      if (at === undefined) return Promise.reject(new RangeError(`no request ${request} in this index`));
      const loading = loadRequest(file, kind, found.format, at);
      const [oldest] = loaded.keys();
      if (loaded.size >= 2 && oldest !== undefined) loaded.delete(oldest);
      loaded.set(request, loading);
      return loading;
    },
  };
}

function startsWithBom(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
