import { isIn, RIGHT_TO_LEFT } from "#engine/text/scripts.ts";
import type { Span } from "#engine/types.ts";

/** What a line of text says about the direction controls in it. */
export interface LineDirection {
  readonly span: Span;
  /** It has letters of a script that runs from right to left. */
  readonly rightToLeft: boolean;
  /** Every embedding and isolate is closed before its end, nothing is closed twice, and there is no override. */
  readonly balanced: boolean;
}

const CLOSES = new Map([
  [0x202a, 0x202c], // LEFT-TO-RIGHT EMBEDDING
  [0x202b, 0x202c], // RIGHT-TO-LEFT EMBEDDING
  [0x2066, 0x2069], // LEFT-TO-RIGHT ISOLATE
  [0x2067, 0x2069], // RIGHT-TO-LEFT ISOLATE
  [0x2068, 0x2069], // FIRST STRONG ISOLATE
]);

/** The line around a code unit, as the bidirectional algorithm sees it: up to the next LF, CR, NEL or U+2029. */
function lineAround(text: string, unit: number): Span {
  const end = /[\n\r\x85\u2029]/g;
  end.lastIndex = unit;
  let start = unit;
  while (start > 0 && !/[\n\r\x85\u2029]/.test(text.charAt(start - 1))) start--;
  return { start, end: end.exec(text)?.index ?? text.length };
}

/** Reads the line around a code unit. Takes one pass over the line: callers keep the answer for the rest of it. */
export function readLineDirection(text: string, unit: number): LineDirection {
  const span = lineAround(text, unit);
  const open: number[] = [];
  let rightToLeft = false;
  let balanced = true;
  for (const symbol of text.slice(span.start, span.end)) {
    const point = symbol.codePointAt(0) ?? 0;
    if (point < 0x590) continue;
    const closing = CLOSES.get(point);
    if (closing !== undefined) open.push(closing);
    else if (point === 0x202c || point === 0x2069) balanced &&= open.pop() === point;
    else if (point === 0x202d || point === 0x202e) balanced = false;
    else rightToLeft ||= isIn(point, RIGHT_TO_LEFT);
  }
  return { span, rightToLeft, balanced: balanced && open.length === 0 };
}

/** Whether a code point is one that only steers direction. */
export function isDirection(point: number): boolean {
  return (
    point === 0x061c ||
    point === 0x200e ||
    point === 0x200f ||
    (point >= 0x202a && point <= 0x202e) ||
    (point >= 0x2066 && point <= 0x2069)
  );
}
