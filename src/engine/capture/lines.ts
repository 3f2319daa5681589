/** One line of a text, without its line feed. */
export interface Line {
  readonly text: string;
  /** Counted from 1. */
  readonly number: number;
  /** In code units of the whole text. */
  readonly start: number;
}

/**
 * The lines of a text that are not blank, cut at U+000A alone: JSON lines may hold U+2028 raw, and a carriage return
 * before the line feed is white space to JSON.
 */
export function* lines(text: string, from = 0): Generator<Line> {
  let number = 1;
  for (let start = from; start < text.length; number++) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed;
    const line = text.slice(start, end);
    if (line.trim() !== "") yield { text: line, number, start };
    start = end + 1;
  }
}
