import { utf8Length } from "./utf8Length.ts";

/** A line of UTF-8 as text. */
export interface Utf8Line {
  /** What is not UTF-8 stands in it as U+FFFD. */
  readonly text: string;
  readonly exact: boolean;
}

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });

/** Decodes one line. Other encodings are not tried: a file of lines is of one encoding, and no line tells which. */
export function utf8Line(bytes: Uint8Array): Utf8Line {
  try {
    return { text: strict.decode(bytes), exact: true };
  } catch {
    return { text: lenient.decode(bytes), exact: false };
  }
}

/** How many places of the bytes become U+FFFD, and the first of them; and how many characters beyond ASCII are good. */
export function badUtf8(bytes: Uint8Array): { count: number; offset: number; good: number } {
  let count = 0;
  let good = 0;
  let offset = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = utf8Length(bytes, at, false);
    if (length < 0 && count++ === 0) offset = at;
    if (length > 1) good++;
    at += Math.abs(length);
  }
  return { count, offset, good };
}
