import type { CaptureRequest } from "#engine/types.ts";
import { byteOffsets } from "./byteOffsets.ts";
import { filePieces } from "./filePieces.ts";
import type { Format } from "./format.ts";
import { type Deflated, joined } from "./inflateStream.ts";
import { readJson } from "./json.ts";
import { locate } from "./locate.ts";
import { readSlice } from "./readSlice.ts";
import { recognise } from "./recognise.ts";
import { utf8Line } from "./utf8Line.ts";

/** Where an indexed request stands. */
export interface RecordAt {
  /** The line it is in, in bytes of the decompressed file. */
  readonly start: number;
  readonly end: number;
  /** Which of the requests of that line. */
  readonly nth: number;
}

/**
 * An indexed request with its parts, read from its file again; out of a compressed file by reading up to it anew.
 *
 * @throws Error where the file is gone, locked or changed.
 */
export async function loadRequest(
  file: Blob,
  kind: Deflated | null,
  format: Format,
  at: RecordAt,
): Promise<CaptureRequest> {
  const bytes = await stretch(file, kind, at);
  const { text, exact } = utf8Line(bytes);
  const reading = readJson(text);
  const recorded = reading.ok ? recognise(reading.value, [format])?.recorded[at.nth] : undefined;
  if (recorded === undefined) throw new Error("The file has changed since it was read.");
  const toByte = byteOffsets({ text, bytes, encoding: "utf-8", bom: false, exact, notes: [] });
  const found = { json: text, start: 0, recorded: [recorded] };
  const [request] = locate(found, (unit) => at.start + toByte(unit), exact).requests;
  if (request === undefined) throw new Error("The file has changed since it was read.");
  return request;
}

async function stretch(file: Blob, kind: Deflated | null, { start, end }: RecordAt): Promise<Uint8Array> {
  if (kind === null) return readSlice(file, start, end);
  const found: Uint8Array[] = [];
  let offset = 0;
  for await (const piece of filePieces(file, kind, () => {}).pieces()) {
    if (offset + piece.length > start) found.push(piece.slice(Math.max(0, start - offset), end - offset));
    offset += piece.length;
    if (offset >= end) break;
  }
  return joined(found);
}
