/** Where more than one space stands, or one before the end of a line. */
export interface Blanks {
  /** `[starts, ends)` in code units, in order. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/**
 * Looks for all runs of two or more U+0020, and single ones before LF. Whoever wants to know of spaces asks here: words are parted by two
 * million of them in ten megabytes, and every search that begins with one takes as long as this.
 */
export function blanksOf(text: string): Blanks {
  const pair = / [ \n]/g;
  let starts = new Int32Array(64);
  let ends = new Int32Array(64);
  let count = 0;
  while (pair.test(text)) {
    const start = pair.lastIndex - 2;
    let end = start + 1;
    while (text.charCodeAt(end) === 0x20) end++;
    if (count === starts.length) [starts, ends] = [grown(starts), grown(ends)];
    starts[count] = start;
    ends[count++] = end;
    pair.lastIndex = end;
  }
  return { starts: starts.subarray(0, count), ends: ends.subarray(0, count) };
}

function grown(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
