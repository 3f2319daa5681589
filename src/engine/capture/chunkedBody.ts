import { afterBytes } from "./afterBytes.ts";

/** A body that was sent in chunks. */
export interface ChunkedBody {
  readonly text: string;
  /** How many there are, without the empty one at the end. */
  readonly count: number;
  /** Where the text of the first chunk begins. */
  readonly start: number;
  /** Past the last chunk and its line end. */
  readonly end: number;
}

const SIZE = /^([0-9a-fA-F]{1,8})[ \t]*(?:;[^\r\n]{0,200})?\r?\n/;

/** The longest line of a chunk's size, with an extension. */
const SIZE_REACH = 256;

/**
 * A body in chunks (RFC 9112 §7.1) that stands in a text, joined; null where a size does not lead to a chunk's end, as where whoever saved the text
 * changed it, or a character was cut in two. The empty chunk at the end may be missing.
 */
export function chunkedBody(text: string, from: number, to: number): ChunkedBody | null {
  const pieces: string[] = [];
  let start = from;
  let at = from;
  while (at < to) {
    const size = SIZE.exec(text.slice(at, Math.min(to, at + SIZE_REACH)));
    if (size === null) break;
    const begin = at + size[0].length;
    const bytes = Number.parseInt(size[1] ?? "", 16);
    if (bytes === 0) {
      at = pastLineEnd(text, begin, to);
      break;
    }
    const end = afterBytes(text, begin, to, bytes);
    if (end < 0 || (end < to && !"\r\n".includes(text.charAt(end)))) return null;
    if (pieces.length === 0) start = begin;
    pieces.push(text.slice(begin, end));
    at = pastLineEnd(text, end, to);
  }
  return pieces.length === 0 ? null : { text: pieces.join(""), count: pieces.length, start, end: at };
}

function pastLineEnd(text: string, at: number, to: number): number {
  const length = text.startsWith("\r\n", at) ? 2 : text[at] === "\n" ? 1 : 0;
  return Math.min(to, at + length);
}
