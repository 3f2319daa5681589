import { joined } from "./inflateStream.ts";
import { utf8Points } from "./utf8Points.ts";

/** One line of a file that comes in pieces, without its line feed. */
export interface ByteLine {
  /** Null where the line is longer than was allowed. Holds only until the next piece is given. */
  readonly bytes: Uint8Array | null;
  /** Counted from 1. */
  readonly number: number;
  /** In bytes of the whole; the end is that of the line's last byte. */
  readonly start: number;
  readonly end: number;
  /** Code points of a line that is too long, else 0. */
  readonly dropped: number;
}

/** Pieces in, whole lines out, those without a byte left out. */
export interface LineCutter {
  push(piece: Uint8Array): Generator<ByteLine, void, undefined>;
  /** The line that no line feed ended. */
  end(): Generator<ByteLine, void, undefined>;
  /** Line feeds so far. */
  feeds(): number;
}

/** Cuts at the byte 0A alone, which in UTF-8 is part of nothing else. Holds at most `longest` bytes besides the piece. */
export function lineCutter(longest: number): LineCutter {
  let held: Uint8Array[] = [];
  let length = 0;
  let start = 0;
  let number = 1;
  let feeds = 0;
  let dropped = 0;

  function hold(bytes: Uint8Array): void {
    length += bytes.length;
    if (length > longest) {
      for (const one of [...held, bytes]) dropped += utf8Points(one);
      held = [];
    } else if (bytes.length > 0) held.push(bytes);
  }

  function cut(feed: 0 | 1): ByteLine {
    const [first, second] = held;
    const whole = second === undefined ? (first ?? new Uint8Array()) : joined(held);
    const line = { bytes: length > longest ? null : whole, number, start, end: start + length, dropped };
    held = [];
    start += length + feed;
    length = 0;
    dropped = 0;
    number++;
    return line;
  }

  return {
    *push(piece) {
      let from = 0;
      for (let feed = piece.indexOf(0x0a); feed >= 0; feed = piece.indexOf(0x0a, from)) {
        if (feed === from && length === 0) {
          start++;
          number++;
        } else {
          hold(piece.subarray(from, feed));
          yield cut(1);
        }
        feeds++;
        from = feed + 1;
      }
      hold(piece.subarray(from));
    },
    *end() {
      if (length > 0) yield cut(0);
    },
    feeds: () => feeds,
  };
}
