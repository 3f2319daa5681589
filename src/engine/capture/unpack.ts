import type { Sentence } from "#engine/types.ts";
import { compressionOf, decompress } from "./decompress.ts";

/** A source without the containers it came in. */
export interface Unpacked {
  /** Null where what is inside is too large to be read, or too deep. */
  readonly bytes: Uint8Array | null;
  /** What was undone, and where it broke; the outermost first. */
  readonly notes: readonly Sentence[];
}

/** A gzip in a gzip happens where a server compresses what was compressed; more than that nobody means. */
const MAX_CONTAINERS = 3;

/** Undoes gzip, zlib and zstd around a whole source, by content. Never throws; what does not open stays as it is, with a note that says why. */
export function unpack(source: Uint8Array, limit: number): Unpacked {
  let bytes = source;
  const notes: Sentence[] = [];
  for (let depth = 0; ; depth++) {
    const kind = compressionOf(bytes);
    if (kind === null) break;
    if (depth === MAX_CONTAINERS) {
      notes.push({ id: "capture.packed-too-often", params: { limit: MAX_CONTAINERS } });
      return { bytes: null, notes };
    }
    const inside = decompress(bytes, kind, limit);
    if (inside.end === "too-large") {
      const params = {
        kind,
        bytes: bytes.length,
        limit: inMegabytes(limit),
        ratio: ratioOf(inside.length, inside.read),
      };
      notes.push({ id: "capture.unpacks-too-large", params });
      return { bytes: null, notes };
    }
    // Two bytes make no zlib: a text that happens to begin so stays a text.
    if (kind === "zlib" && inside.end !== "whole" && inside.length === 0) break;
    if (inside.length > 0) notes.push({ id: "capture.unpacked", params: { kind, bytes: inside.length } });
    if (inside.end !== "whole") {
      notes.push({
        id: "capture.unpack-broke",
        params: { kind, how: inside.end, offset: inside.read, bytes: inside.length },
      });
    }
    if (inside.length === 0 && inside.end !== "whole") break;
    bytes = inside.bytes;
  }
  return { bytes, notes };
}

function ratioOf(length: number, read: number): number {
  return read === 0 ? 0 : Math.round(length / read);
}

/** Millions of bytes, one decimal: as most file managers count. */
export function inMegabytes(bytes: number): number {
  return Math.round(bytes / 100_000) / 10;
}
