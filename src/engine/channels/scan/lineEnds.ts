import type { Blanks } from "./blanks.ts";

/** How the lines of a text end. */
export interface LineEnds {
  /**
   * How many end in LF, in CR and LF, and in CR alone. A CR right before CR LF is counted with it. Counted only where there is any CR:
   * else all 0.
   */
  readonly lf: number;
  readonly crlf: number;
  readonly cr: number;
  /** White space at the ends of lines, `[starts, ends)` in code units, in order. A CR alone ends no line here. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/**
 * Looks for all LF of a text, of which ten megabytes have some 200,000.
 *
 * @param hasControls whether there is any TAB or CR: where there is none, the runs of spaces tell all
 */
export function lineEndsOf(text: string, blanks: Blanks, hasControls: boolean): LineEnds {
  if (!hasControls) return { lf: 0, crlf: 0, cr: 0, ...endingBlanks(text, blanks) };
  let ends = new Int32Array(64);
  let count = 0;
  let lf = 0;
  let crlf = 0;
  const add = (end: number): void => {
    if (count === ends.length) {
      const larger = new Int32Array(count * 2);
      larger.set(ends);
      ends = larger;
    }
    ends[count++] = end;
  };
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
    const before = text.charCodeAt(at - 1);
    if (before === 0x0d) {
      crlf += 1;
      if (isBlank(text.charCodeAt(at - 2))) add(at - 1);
    } else {
      lf += 1;
      if (before === 0x20 || before === 0x09) add(at);
    }
  }
  if (isBlank(text.charCodeAt(text.length - 1))) add(text.length);
  ends = ends.slice(0, count);
  const starts = ends.map((end) => {
    let start = end - 1;
    while (isBlank(text.charCodeAt(start - 1))) start--;
    return start;
  });
  return { lf, crlf, cr: loneReturns(text), starts, ends };
}

/** Runs of spaces that end a line, or the text. */
function endingBlanks(text: string, { starts, ends }: Blanks): Pick<LineEnds, "starts" | "ends"> {
  const isEnding = (end: number): boolean => end === text.length || text.charCodeAt(end) === 0x0a;
  const ending = {
    starts: starts.filter((_, index) => isEnding(ends[index] ?? 0)),
    ends: ends.filter(isEnding),
  };
  if (!text.endsWith(" ") || ending.ends.at(-1) === text.length) return ending;
  // One at the end of the text has nothing after it.
  return {
    starts: Int32Array.of(...ending.starts, text.length - 1),
    ends: Int32Array.of(...ending.ends, text.length),
  };
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x09;
}

/** Of CR CR LF, a text that was converted twice, neither stands alone. */
const LONE = /\r(?!\r?\n)/g;

function loneReturns(text: string): number {
  return text.match(LONE)?.length ?? 0;
}
