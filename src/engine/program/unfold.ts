import { joined } from "#engine/capture/inflateStream.ts";
import type { Inspection } from "./inspection.ts";
import { isTarHeader, type TarEnd, TarReader } from "./tar.ts";

/** Bytes that decide whether they begin a tar. */
const HEAD = 512;

/** Takes bytes in pieces, out of any compression: one file, or the files of a tar. */
export interface Unfolding {
  push(bytes: Uint8Array): void;
  /** Called once, after the last piece: whether it was a tar, and how it ended. */
  end(): TarEnd | "noTar";
}

/** Hands on what it is given to the inspection: by its first bytes as the files of a tar, or as one file. */
export function unfold(inspection: Inspection): Unfolding {
  let head: Uint8Array = new Uint8Array();
  let tar: TarReader | null = null;
  let begun = false;

  function begin(): void {
    begun = true;
    if (isTarHeader(head)) tar = new TarReader(inspection);
    else inspection.begin(null);
    hand(head);
  }
  function hand(bytes: Uint8Array): void {
    if (tar === null) inspection.data(bytes);
    else tar.push(bytes);
  }

  return {
    push(bytes) {
      if (begun) return hand(bytes);
      head = joined([head, bytes]);
      if (head.length >= HEAD) begin();
    },
    end() {
      if (!begun) begin();
      if (tar !== null) return tar.end();
      inspection.end();
      return "noTar";
    },
  };
}
