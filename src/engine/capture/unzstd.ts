import { Decompress } from "fzstd";
import type { Decompressed } from "./decompress.ts";
import { joined } from "./inflateStream.ts";

/**
 * The largest window that is made room for: 8 MiB, what RFC 8878 (§3.1.1.1.2) asks of every decoder and RFC 9659 allows on the web. A
 * file of ten bytes may ask for two gigabytes.
 */
const MAX_WINDOW = 8 * 1024 * 1024;

/** The decoder moves its window once for each block: 32 GiB of moving, some seconds, is where patience ends. */
const MAX_MOVED = 32 * 1024 ** 3;

/** A decompressed block has at most 128 KiB (RFC 8878 §3.1.1.2.4), so a slice cannot give more than some 43 MB: as many three-byte blocks. */
const SLICE = 1024;

/** Undoes zstd, every frame of it. As `decompress`; checksums are not checked, and frames that need a dictionary are damaged. */
export function unzstd(bytes: Uint8Array, limit: number): Decompressed {
  const { end, brokenAt, moved, window } = survey(bytes);
  const nothing = new Uint8Array();
  if (window > MAX_WINDOW || moved > MAX_MOVED) return { bytes: nothing, end: "too-large", read: 0, length: window };
  const pieces: Uint8Array[] = [];
  let length = 0;
  let at = 0;
  const tooLarge = new Error("more than the limit");
  const stream = new Decompress((piece) => {
    length += piece.length;
    if (length > limit) throw tooLarge;
    // A copy: the decoder writes on into its own.
    pieces.push(piece.slice());
  });
  try {
    // Not past the break: the decoder might take other bytes for a frame's header, and make room for what it says.
    const whole = brokenAt ?? bytes.length;
    for (; at < whole; at += SLICE) stream.push(bytes.subarray(at, Math.min(at + SLICE, whole)));
    // It keeps the last few bytes back until it is told.
    stream.push(nothing, true);
  } catch (error) {
    if (error === tooLarge)
      return { bytes: nothing, end: "too-large", read: Math.min(at + SLICE, bytes.length), length };
    const short = brokenAt !== null && at >= brokenAt;
    return {
      bytes: joined(pieces),
      end: short ? end : "damaged",
      read: brokenAt ?? Math.min(at, bytes.length),
      length,
    };
  }
  return { bytes: joined(pieces), end, read: brokenAt ?? bytes.length, length };
}

interface Frames {
  readonly end: "whole" | "cutOff" | "damaged";
  readonly brokenAt: number | null;
  /** The largest that a frame asks for. */
  readonly window: number;
  readonly moved: number;
}

/** Walks over frames and blocks by their stated lengths (RFC 8878 §3.1), decompressing nothing. */
function survey(bytes: Uint8Array): Frames {
  let at = 0;
  let largest = 0;
  let moved = 0;
  const broken = (end: "cutOff" | "damaged", from: number): Frames => ({
    end,
    brokenAt: from,
    window: largest,
    moved,
  });
  while (at < bytes.length) {
    const start = at;
    const magic = littleEndian(bytes, at, 4);
    if (magic >= 0x184d2a50 && magic <= 0x184d2a5f) {
      at += 8 + littleEndian(bytes, at + 4, 4);
      continue;
    }
    if (magic !== 0xfd2fb528) return broken("damaged", start);
    const flags = bytes[at + 4] ?? 0;
    const single = (flags & 0x20) !== 0;
    const dictionary = [0, 1, 2, 4][flags & 3] ?? 0;
    const size = [single ? 1 : 0, 2, 4, 8][flags >> 6] ?? 0;
    if (dictionary > 0) return broken("damaged", start);
    const descriptor = bytes[at + 5] ?? 0;
    const base = 2 ** (10 + (descriptor >> 3));
    // With two bytes the size counts from 256.
    const window = single
      ? littleEndian(bytes, at + 5, size) + (size === 2 ? 256 : 0)
      : base + (base / 8) * (descriptor & 7);
    largest = Math.max(largest, window);
    at += 5 + (single ? 0 : 1) + size;
    for (let last = false; !last; ) {
      const block = at;
      const header = littleEndian(bytes, at, 3);
      last = (header & 1) === 1;
      // A run has one byte, whatever its length.
      at += 3 + (((header >> 1) & 3) === 1 ? 1 : header >> 3);
      if (at > bytes.length || block + 3 > bytes.length) return broken("cutOff", Math.min(block, bytes.length));
      moved += window;
    }
    at += flags & 4 ? 4 : 0;
  }
  return { end: at > bytes.length ? "cutOff" : "whole", brokenAt: null, window: largest, moved };
}

function littleEndian(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let byte = length - 1; byte >= 0; byte--) value = value * 256 + (bytes[at + byte] ?? 0);
  return value;
}
