import { isInsidePair } from "#engine/text/points.ts";
import type { Part, Place } from "#engine/types.ts";

/** So much of the text on each side of a place is needed to read it, and to find it again by eye. In code units. */
const CONTEXT = 24;

/** A line is made whole within so many code units. */
const LINE = 400;

/** A place with a little of its text on both sides; with `line` to the ends of its lines. Never half a surrogate pair. */
export function padded({ side, part, span }: Place, parts: readonly Part[], line = false): Place {
  const text = parts[part]?.text ?? "";
  const reach = line ? LINE : CONTEXT;
  let start = Math.max(0, span.start - reach);
  let end = Math.min(text.length, span.end + reach);
  if (line) {
    start += text.slice(start, span.start).lastIndexOf("\n") + 1;
    const feed = text.slice(span.end, end).indexOf("\n");
    if (feed !== -1) end = span.end + feed;
  }
  if (isInsidePair(text, start)) start -= 1;
  if (isInsidePair(text, end)) end += 1;
  return { side, part, span: { start, end } };
}
