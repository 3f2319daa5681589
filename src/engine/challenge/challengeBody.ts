import { joined } from "#engine/capture/inflateStream.ts";
import { Cursor } from "#engine/link/cursor.ts";
import { varint } from "#engine/link/varint.ts";
import { decodeWtf8, encodeWtf8 } from "#engine/text/wtf8.ts";
import type { Puzzle } from "#engine/types.ts";

/** What a puzzle may hold. */
export const challengeLimits = {
  /** Characters of a payload. A class is sent a link by chat or mail, and a browser takes no more than about a million. */
  characters: 200_000,
  /** Bytes that it unpacks to: beyond that nobody reads a text for a puzzle. */
  bytes: 2 * 1024 * 1024,
  hints: 20,
  /** UTF-16 code units of the question, and of each hint. */
  line: 4_000,
} as const;

/** Text, question and hints, each after its length in bytes; before the hints, how many there are. */
export function bodyOf({ text, question, hints }: Puzzle): Uint8Array {
  const strings = [text, question, ...hints].map(encodeWtf8);
  const withLength = strings.map((bytes) => joined([varint(bytes.length), bytes]));
  return joined([...withLength.slice(0, 2), varint(hints.length), ...withLength.slice(2)]);
}

/** The reverse of {@link bodyOf}; null for anything that it would not have written. */
export function puzzleIn(body: Uint8Array): Omit<Puzzle, "comparison"> | null {
  const cursor = new Cursor(body);
  const string = (): string | null => wtf8(cursor.take(cursor.varint()));
  const text = string();
  const question = string();
  const count = cursor.varint();
  if (text === null || question === null || count === null || count > challengeLimits.hints) return null;
  const hints: string[] = [];
  for (let read = 0; read < count; read++) hints.push(string() ?? "");
  // An empty hint is none, so that what was not there is seen.
  if (!cursor.atEnd || !isWithin({ text, question, hints })) return null;
  return { text, question, hints };
}

/** Whether a puzzle is one: something to look at, a question, hints that say something, all within the limits. */
export function isWithin({ text, question, hints }: Omit<Puzzle, "comparison">): boolean {
  const { line } = challengeLimits;
  const isLine = (one: string): boolean => one !== "" && one.length <= line;
  return text !== "" && isLine(question) && hints.length <= challengeLimits.hints && hints.every(isLine);
}

/** Null where other bytes would have been written for the text they make. */
function wtf8(bytes: Uint8Array | null): string | null {
  if (bytes === null) return null;
  const text = decodeWtf8(bytes);
  const again = encodeWtf8(text);
  return again.length === bytes.length && again.every((byte, at) => byte === bytes[at]) ? text : null;
}
