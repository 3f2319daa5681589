import type { LineEnds } from "#engine/channels/scan/lineEnds.ts";
import type { Span } from "#engine/types.ts";

/** Places that are named; what is said counts all. */
const MOST_SPANS = 1000;

/** White space at line ends, read as SNOW does. */
export interface Blocks {
  /** How many spaces each block has: 0 to 7. */
  readonly sizes: Uint8Array;
  /** On how many lines they stand. */
  readonly lines: number;
  /** At most 1,000. */
  readonly spans: readonly Span[];
}

/** Stretches of neighbouring lines that are read by themselves. */
const MOST_STRETCHES = 50;

const known = new WeakMap<LineEnds, readonly Blocks[]>();

/**
 * The blocks of a text: of all its lines, from the first whose white space begins with a TAB on; and, where white space stands elsewhere
 * too, of each stretch of neighbouring lines that begins so, for a text may be a part of a larger one.
 */
export function blocksOf(text: string, lines: LineEnds): readonly Blocks[] {
  const before = known.get(lines);
  if (before !== undefined) return before;
  const blocks = [...readBlocks(text, lines)];
  known.set(lines, blocks);
  return blocks;
}

function* readBlocks(text: string, { starts, ends }: LineEnds): Generator<Blocks> {
  let first = 0;
  while (first < starts.length && text.charCodeAt(starts[first] ?? 0) !== 0x09) first++;
  if (first === starts.length) return;
  const all = blocksIn(text, starts.subarray(first), ends.subarray(first));
  if (all !== null) yield all;
  let told = 0;
  for (let from = first; from < starts.length && told < MOST_STRETCHES; ) {
    let to = from + 1;
    while (to < starts.length && isNext(text, ends[to - 1] ?? 0, ends[to] ?? 0)) to++;
    while (from < to && text.charCodeAt(starts[from] ?? 0) !== 0x09) from++;
    if (from > first || to < starts.length) {
      const some = blocksIn(text, starts.subarray(from, to), ends.subarray(from, to));
      if (some !== null) yield some;
      told++;
    }
    from = to;
  }
}

/** Whether the white space that ends at a place is on the line after the one whose white space ends at another. */
function isNext(text: string, end: number, next: number): boolean {
  const feed = text.indexOf("\n", end);
  const following = text.indexOf("\n", feed + 1);
  return following < 0 || following >= next;
}

/** Null where a block has more than seven spaces, which SNOW neither writes nor reads, or where there is none. */
function blocksIn(text: string, starts: Int32Array, ends: Int32Array): Blocks | null {
  // Each character ends at most one block.
  let room = 0;
  for (let line = 0; line < starts.length; line++) room += (ends[line] ?? 0) - (starts[line] ?? 0);
  const sizes = new Uint8Array(room);
  let count = 0;
  for (let line = 0; line < starts.length; line++) {
    const start = starts[line] ?? 0;
    const end = ends[line] ?? start;
    let size = 0;
    // The first TAB says where it begins, and is no block.
    for (let at = line === 0 ? start + 1 : start; at < end; at++) {
      if (text.charCodeAt(at) === 0x20) size++;
      else {
        sizes[count++] = size;
        size = 0;
      }
      if (size > 7) return null;
    }
    if (size > 0) sizes[count++] = size;
  }
  if (count === 0) return null;
  const spans = Array.from(starts.subarray(0, MOST_SPANS), (start, line) => ({ start, end: ends[line] ?? start }));
  return { sizes: sizes.slice(0, count), lines: starts.length, spans };
}

/** The bits of blocks: three each, the lowest first. */
export function bitsOfBlocks(sizes: Uint8Array): Uint8Array {
  const bits = new Uint8Array(sizes.length * 3);
  for (let index = 0; index < sizes.length; index++) {
    const size = sizes[index] ?? 0;
    bits[index * 3] = size & 1;
    bits[index * 3 + 1] = (size >> 1) & 1;
    bits[index * 3 + 2] = size >> 2;
  }
  return bits;
}

/** SNOW keeps its lines shorter than this, as a terminal counts: a TAB goes to the next multiple of eight. */
const WIDTH = 80;

/**
 * Writes bits at the ends of a text's lines, whose white space is taken away, as SNOW does; where the lines are not enough it adds some.
 */
export function writeBlocks(cover: string, bits: Uint8Array): string {
  const sizes = Array.from({ length: Math.ceil(bits.length / 3) }, (_, index) =>
    [0, 1, 2].reduce((size, bit) => size + ((bits[index * 3 + bit] ?? 0) << bit), 0),
  );
  const pieces: string[] = [];
  let at = 0;
  let begun = false;
  const fill = (content: string): string => {
    let column = widthOf(content);
    let blanks = "";
    if (!begun && at < sizes.length && tabbed(column) < WIDTH) {
      blanks = "\t";
      column = tabbed(column);
      begun = true;
    }
    // After spaces, a TAB comes before the next block.
    let open = false;
    for (; begun && at < sizes.length; at++) {
      const size = sizes[at] ?? 0;
      const from = open ? tabbed(column) : column;
      const to = size === 0 ? tabbed(from) : from + size;
      if (to >= WIDTH) break;
      blanks += (open ? "\t" : "") + (size === 0 ? "\t" : " ".repeat(size));
      column = to;
      open = size > 0;
    }
    return content + blanks;
  };
  const lines = cover.split("\n");
  for (const [index, line] of lines.entries()) {
    const isLast = index === lines.length - 1;
    const ending = line.endsWith("\r") && !isLast ? "\r" : "";
    const content = line.slice(0, line.length - ending.length).replace(/(?<![ \t])[ \t]+$/, "");
    // After the last LF there is no line.
    pieces.push(isLast && line === "" && index > 0 ? "" : fill(content) + ending);
  }
  const text = pieces.join("\n");
  const added: string[] = [];
  while (at < sizes.length) added.push(fill(""));
  if (added.length === 0) return text;
  return `${text.endsWith("\n") ? text : `${text}\n`}${added.join("\n")}\n`;
}

function widthOf(line: string): number {
  let column = 0;
  for (const symbol of line) column = symbol === "\t" ? tabbed(column) : column + 1;
  return column;
}

function tabbed(column: number): number {
  return (column & ~7) + 8;
}
