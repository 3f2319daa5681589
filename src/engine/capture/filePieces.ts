import type { Sentence } from "#engine/types.ts";
import { type Deflated, inflateStream } from "./inflateStream.ts";
import { readSlice } from "./readSlice.ts";

/** As much of a file is read at a time: few enough reads, and little beside what a page holds anyway. */
const PIECE = 4 * 1024 * 1024;

/** A file read from its beginning, in pieces. */
export interface FilePieces {
  /** Its bytes, out of the compression. Each piece stays as it is. */
  pieces(): AsyncGenerator<Uint8Array, void, undefined>;
  /** Asked after the last piece: what was undone, and where it broke. */
  notes(): readonly Sentence[];
}

/**
 * The bytes of a file, decompressed where `kind` is given. `onRead` gets every piece as it stands in the file.
 *
 * @throws UnreadableFile where the file is gone, locked or changed.
 */
export function filePieces(file: Blob, kind: Deflated | null, onRead: (bytes: Uint8Array) => void): FilePieces {
  const inflate = kind === null ? null : inflateStream(kind);
  let length = 0;
  return {
    async *pieces() {
      for (let at = 0; at < file.size; at += PIECE) {
        const bytes = await readSlice(file, at, at + PIECE);
        onRead(bytes);
        for (const piece of inflate?.push(bytes) ?? [bytes]) {
          length += piece.length;
          yield piece;
        }
      }
    },
    notes() {
      if (inflate === null || kind === null) return [];
      const how = inflate.end();
      const unpacked: Sentence = { id: "capture.unpacked", params: { kind, bytes: length } };
      if (how === "whole") return [unpacked];
      return [unpacked, { id: "capture.unpack-broke", params: { kind, how, offset: inflate.read, bytes: length } }];
    },
  };
}
