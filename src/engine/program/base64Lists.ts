import { publishedIn } from "./comparePublished.ts";
import { type NameList, nameList, SHORTEST_LIST } from "./hostList.ts";

/** A list that a run of base64 digits becomes under one key. Positions are in digits of the run. */
export interface HiddenList extends Pick<NameList, "kind" | "entries"> {
  readonly key: number;
  readonly start: number;
  readonly end: number;
}

/** As many digits as the shortest list takes. */
export const SHORTEST_DIGITS: number = Math.ceil((SHORTEST_LIST * 4) / 3);

const NO_DIGIT = 64;

/** Both alphabets of RFC 4648, §4 and §5: in a program either may stand, and they differ in two characters only. */
const DIGITS: Uint8Array = new Uint8Array(256).fill(NO_DIGIT);
for (const [first, count, value] of [
  ["A", 26, 0],
  ["a", 26, 26],
  ["0", 10, 52],
  ["+", 1, 62],
  ["/", 1, 63],
  ["-", 1, 62],
  ["_", 1, 63],
] as const) {
  for (let step = 0; step < count; step++) DIGITS[first.charCodeAt(0) + step] = value + step;
}

/** 1 for every character that is a digit. */
export const isDigit: Uint8Array = DIGITS.map((digit) => (digit < NO_DIGIT ? 1 : 0));

/** What lists are made of: a-z, 0-9, full stop, hyphen, comma. */
const LETTERS: readonly number[] = [..."abcdefghijklmnopqrstuvwxyz0123456789.-,"].map((unit) => unit.charCodeAt(0));
const isLetter = new Uint8Array(256);
for (const letter of LETTERS) isLetter[letter] = 1;

/** The letters lie in 001xxxxx and 011xxxxx: under whatever key, these two bits are the same in every byte of a list. */
const COMMON_BITS = 0b1010_0000;

/**
 * Bytes of a run that may stand beside a list of words, at either end. In the middle of much longer base64, a certificate, words between commas
 * are other text under a wrong key; full stops at the right places are not.
 */
const BESIDE = 3;

/** Bytes that are looked at together. Wherever a list of {@link SHORTEST_LIST} bytes begins, one whole block lies in it. */
const BLOCK = 12;
const BLOCK_DIGITS = 16;

/**
 * Every list that stands in a run of base64 digits, under whatever one-byte key, wherever in it: a digit beside it that is not its own
 * moves it by one, so all four ways to cut the run into groups are tried.
 *
 * Ordinary runs cost a look at four digits of sixteen for each way. A block of twelve equal bytes is passed over.
 */
export function base64Lists(run: Uint8Array): readonly HiddenList[] {
  const found: HiddenList[] = [];
  for (let shift = 0; shift < 4; shift++) {
    let bytes: Uint8Array | null = null;
    let at = shift;
    while (at + BLOCK_DIGITS <= run.length) {
      if (!mayBeList(run, at)) {
        at += BLOCK_DIGITS;
        continue;
      }
      bytes ??= decoded(run, shift);
      const { lists, end } = listsAround(bytes, ((at - shift) / 4) * 3);
      for (const { start, end, ...list } of lists) {
        found.push({ ...list, start: shift + Math.floor((start * 4) / 3), end: shift + Math.ceil((end * 4) / 3) });
      }
      // The next block that begins after all that was read.
      at = shift + Math.ceil(end / BLOCK) * BLOCK_DIGITS;
    }
  }
  return found;
}

/** Whether the two common bits are common to the block that begins here. Decodes no more of it than it must. */
function mayBeList(run: Uint8Array, at: number): boolean {
  const first = ((digitAt(run, at) << 2) | (digitAt(run, at + 1) >> 4)) & COMMON_BITS;
  for (let group = at; group < at + BLOCK_DIGITS; group += 4) {
    const a = digitAt(run, group);
    const b = digitAt(run, group + 1);
    const c = digitAt(run, group + 2);
    const d = digitAt(run, group + 3);
    const differs = ((a << 2) ^ first) | (((b << 4) | (c >> 2)) ^ first) | (((c << 6) | d) ^ first);
    if ((differs & COMMON_BITS) !== 0) return false;
  }
  return true;
}

function digitAt(run: Uint8Array, at: number): number {
  return DIGITS[run[at] ?? 0] ?? 0;
}

function decoded(run: Uint8Array, from: number): Uint8Array {
  const bytes = new Uint8Array(Math.floor(((run.length - from) * 3) / 4));
  let bits = 0;
  let have = 0;
  let to = 0;
  for (let at = from; at < run.length; at++) {
    bits = ((bits << 6) | digitAt(run, at)) & 0xffff;
    have += 6;
    if (have < 8) continue;
    have -= 8;
    bytes[to++] = bits >> have;
  }
  return bytes;
}

/** The lists around a block, under every key that makes letters of all of it, and how far they, or what could have been one, reach. */
function listsAround(bytes: Uint8Array, block: number): { lists: readonly HiddenList[]; end: number } {
  const lists: HiddenList[] = [];
  let furthest = block + BLOCK;
  for (const key of keysOf(bytes.subarray(block, block + BLOCK))) {
    let start = block;
    while (start > 0 && isLetter[(bytes[start - 1] ?? 0) ^ key] === 1) start--;
    let end = block + BLOCK;
    while (end < bytes.length && isLetter[(bytes[end] ?? 0) ^ key] === 1) end++;
    furthest = Math.max(furthest, end);
    if (end - start < SHORTEST_LIST) continue;
    const text = latin1(bytes.subarray(start, end), key);
    const list = nameList(text);
    if (list === null) continue;
    const { kind, entries, from } = list;
    if (kind === "keywords" && !(start <= BESIDE && end >= bytes.length - BESIDE) && publishedIn(text) === null)
      continue;
    const length = entries.reduce((sum, entry) => sum + entry.length + 1, -1);
    lists.push({ key, kind, entries, start: start + from, end: start + from + length });
  }
  return { lists, end: furthest };
}

/** Every key under which all these bytes are letters; none for bytes that are all the same. */
function keysOf(block: Uint8Array): number[] {
  const first = block[0] ?? 0;
  if (block.every((byte) => byte === first)) return [];
  return LETTERS.map((letter) => letter ^ first).filter((key) => block.every((byte) => isLetter[byte ^ key] === 1));
}

function latin1(bytes: Uint8Array, key: number): string {
  return new TextDecoder("windows-1252").decode(bytes.map((byte) => byte ^ key));
}
