import { type Deflated, type InflateEnd, inflateStream, joined } from "./inflateStream.ts";
import { unzstd } from "./unzstd.ts";

/** A compression that can be undone here. Brotli cannot: it has no mark to know it by, and no platform's own decoder. */
export type Compression = Deflated | "zstd";

/** What came out of compressed bytes. */
export interface Decompressed {
  /** As far as it could be read; what lies before a break is right unless the checksum says otherwise. */
  readonly bytes: Uint8Array;
  /** `too-large`: there is more than the limit; what came out until then is not given. */
  readonly end: InflateEnd | "too-large";
  /** How many compressed bytes were read, and how many came out of them, until it ended, broke or became too large. */
  readonly read: number;
  readonly length: number;
}

/** Which compression bytes begin with, by their first bytes; null for none. Bare deflate has no mark. */
export function compressionOf(bytes: Uint8Array): Exclude<Compression, "deflate"> | null {
  const [a, b, c, d] = bytes;
  if (a === 0x1f && b === 0x8b) return "gzip";
  // The levels that zlib writes, window 32 KiB. 78 5E is left out: it is `x^`, and no common program writes it.
  if (a === 0x78 && (b === 0x01 || b === 0x9c || b === 0xda)) return "zlib";
  return a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd ? "zstd" : null;
}

/** Undoes a compression, up to `limit` bytes of contents. Never throws; time and memory are bounded by the limit, not by the ratio. */
export function decompress(bytes: Uint8Array, kind: Compression, limit: number): Decompressed {
  if (kind === "zstd") return unzstd(bytes, limit);
  const stream = inflateStream(kind);
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (const piece of stream.push(bytes)) {
    length += piece.length;
    if (length > limit) return { bytes: new Uint8Array(), end: "too-large", read: stream.read, length };
    pieces.push(piece);
  }
  const end = stream.end();
  return end === "damaged"
    ? upToTheBreak(bytes, kind, stream.read)
    : { bytes: joined(pieces), end, read: stream.read, length };
}

/** Again, with ever smaller steps where it broke: what the decoder had of a slice went with its error. */
function upToTheBreak(bytes: Uint8Array, kind: Deflated, sliceAt: number): Decompressed {
  let pieces: Uint8Array[] = [];
  let read = sliceAt;
  for (const step of [64, 1]) {
    const stream = inflateStream(kind);
    pieces = [...stream.push(bytes.subarray(0, read))];
    // A slice has 4096 bytes and is 64 steps, and so has a step of 64.
    for (let steps = 0; steps < 64; steps++) {
      pieces.push(...stream.push(bytes.subarray(stream.read, stream.read + step)));
      if (stream.damaged) break;
    }
    read = stream.read;
  }
  const all = joined(pieces);
  return { bytes: all, end: "damaged", read, length: all.length };
}
