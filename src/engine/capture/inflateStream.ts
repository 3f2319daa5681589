import { Gunzip, Inflate, Unzlib } from "fflate";
import { adler32, crc32 } from "#engine/text/checksums.ts";

/** The compressions of one family that can be read piece by piece. `deflate` is bare, without header or checksum. */
export type Deflated = "gzip" | "zlib" | "deflate";

/** How a stream of compressed bytes ended. `wrongChecksum`: all of it was read, but it is not what was packed. */
export type InflateEnd = "whole" | "cutOff" | "damaged" | "wrongChecksum";

/** Compressed bytes in, their contents out, piece by piece: for what is too large to be held twice. */
export interface InflateStream {
  /**
   * What comes out of the next bytes. Lazy: who has enough stops asking, and no piece exceeds some megabytes, however
   * small what it came from. Yields nothing more once the bytes are known to be damaged.
   */
  push(bytes: Uint8Array): Generator<Uint8Array, void, undefined>;
  /** Asked once, after the last bytes. */
  end(): InflateEnd;
  /** Compressed bytes read so far; once they are damaged, as many as stand before the slice that is. */
  readonly read: number;
  readonly damaged: boolean;
}

/** As much is handed on at a time. Deflate makes at most 1,032 bytes of one, so no piece exceeds 4.3 MB. */
const SLICE = 4096;

/** A header has no bound of its own; one with a name of this length is no header. */
const MAX_SILENCE = 262_144;

/** A whole gzip member with nothing in it: where it is taken for a member, what stood before it was whole. */
const EMPTY_MEMBER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0);

/** Undoes gzip (every member of it), zlib or bare deflate. Never throws. Dictionaries set in advance are not known: damaged. */
export function inflateStream(kind: Deflated, slice = SLICE): InflateStream {
  return kind === "gzip" ? gzipStream(slice) : deflateStream(kind, slice);
}

function gzipStream(slice: number): InflateStream {
  let out: Uint8Array[] = [];
  let read = 0;
  let silence = 0;
  let damaged = false;
  let crc = 0;
  let wrong = false;
  let lastMember = 0;
  // Where a member ended is known only once the next began: its checksum stands in one of the last two slices.
  let recent: Uint8Array = new Uint8Array();
  const gunzip = new Gunzip((piece) => {
    crc = crc32(piece, crc);
    if (piece.length > 0) out.push(piece);
  });

  function take(bytes: Uint8Array): void {
    out = [];
    recent = joined([recent.subarray(-Math.max(slice, 64)), bytes]);
    const end = read + bytes.length;
    gunzip.onmember = (offset) => {
      const stored = uint32(recent, recent.length - (end - offset) - 8, true);
      if (stored !== null && stored !== crc) wrong = true;
      crc = 0;
      lastMember = offset;
      silence = 0;
    };
    gunzip.push(bytes);
    silence = out.length > 0 ? 0 : silence + bytes.length;
    if (silence > MAX_SILENCE) throw new Error("no contents");
    read = end;
  }

  return {
    *push(bytes) {
      for (let at = 0; at < bytes.length && !damaged; at += slice) {
        try {
          take(bytes.subarray(at, at + slice));
        } catch {
          damaged = true;
        }
        yield* out;
      }
    },
    end() {
      if (damaged) return "damaged";
      const total = read;
      try {
        take(EMPTY_MEMBER);
      } catch {
        return "cutOff";
      } finally {
        read = total;
      }
      if (lastMember !== total) return "cutOff";
      return wrong ? "wrongChecksum" : "whole";
    },
    get read() {
      return read;
    },
    get damaged() {
      return damaged;
    },
  };
}

function deflateStream(kind: "zlib" | "deflate", slice: number): InflateStream {
  let out: Uint8Array[] = [];
  let read = 0;
  let damaged = false;
  let adler = 1;
  let last: Uint8Array = new Uint8Array();
  const keep = (piece: Uint8Array): void => {
    adler = adler32(piece, adler);
    if (piece.length > 0) out.push(piece);
  };
  const inflate = kind === "zlib" ? new Unzlib(keep) : new Inflate(keep);
  return {
    *push(bytes) {
      for (let at = 0; at < bytes.length && !damaged; at += slice) {
        const piece = bytes.subarray(at, at + slice);
        out = [];
        try {
          inflate.push(piece);
          read += piece.length;
        } catch {
          damaged = true;
        }
        last = joined([last.subarray(-4), piece]);
        yield* out;
      }
    },
    end() {
      if (damaged) return "damaged";
      if (kind === "zlib" && uint32(last, last.length - 4, false) === adler) return "whole";
      // Past its end a stream ignores what comes; short of it, it takes it for its own, or finds that it cannot be.
      out = [];
      try {
        inflate.push(new Uint8Array(8), true);
      } catch {
        return "cutOff";
      }
      if (out.length > 0) return "cutOff";
      return kind === "zlib" ? "wrongChecksum" : "whole";
    },
    get read() {
      return read;
    },
    get damaged() {
      return damaged;
    },
  };
}

/** Null where it does not lie inside. */
function uint32(bytes: Uint8Array, at: number, littleEndian: boolean): number | null {
  if (at < 0 || at + 4 > bytes.length) return null;
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(at, littleEndian);
}

/** All pieces as one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
