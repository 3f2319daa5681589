import { isEmoji } from "#engine/text/emoji.ts";
import { isIn, isWordPoint } from "#engine/text/scripts.ts";
import type { Sentence } from "#engine/types.ts";

/** What is known of one or more runs that no rule explains. */
export interface Unexplained {
  /** Kinds of code point in them. */
  readonly kinds: ReadonlySet<number>;
  /** Characters in a row; of scattered ones 1. */
  readonly length: number;
  /** How often; of a run 1. */
  readonly times: number;
  /** Code points on either side of the first. */
  readonly before: number | null;
  readonly after: number | null;
}

/** A byte's worth of bits: the least that could be a letter of a message. */
const BYTE = 8;

/** What speaks for a message in invisible characters, weightiest first. None of it shows that there is one. */
export function reasonsFor({ kinds, length, times }: Unexplained): Sentence[] {
  const reasons: Sentence[] = [];
  if (length >= BYTE) {
    reasons.push({ id: "channels.for-length", params: { count: length } });
    // StegZero's eight are the most that the known binary and base-N formats use.
    if (kinds.size >= 2 && kinds.size <= 8)
      reasons.push({ id: "channels.for-alphabet", params: { kinds: kinds.size } });
  }
  if (times >= BYTE) reasons.push({ id: "channels.for-scattered", params: { count: times } });
  if (has(kinds, 0xe0000, 0xe007f)) reasons.push({ id: "channels.for-tags", params: {} });
  if (has(kinds, 0xfe00, 0xfe0f) || has(kinds, 0xe0100, 0xe01ef)) {
    reasons.push({ id: "channels.for-selectors", params: {} });
  }
  if (has(kinds, 0x202d, 0x202e)) reasons.push({ id: "channels.for-override", params: {} });
  if (kinds.has(0x08) || kinds.has(0x7f) || kinds.has(0x1b)) {
    reasons.push({ id: "channels.for-deletion", params: {} });
  }
  return reasons;
}

/** What speaks against it: the ways in which such characters get into a text by themselves. Never empty. */
export function reasonsAgainst({ kinds, length, times, before, after }: Unexplained): Sentence[] {
  const reasons: Sentence[] = [];
  if (length === 1 && times === 1) reasons.push({ id: "channels.against-single", params: {} });
  if (length > 1 && kinds.size === 1) reasons.push({ id: "channels.against-repetition", params: {} });
  // Longer runs are not what editors leave.
  if (length < BYTE) reasons.push(...accidents(kinds, before, after));
  if (reasons.length === 0) reasons.push({ id: "channels.against-no-format", params: {} });
  return reasons;
}

function accidents(kinds: ReadonlySet<number>, before: number | null, after: number | null): Sentence[] {
  const reasons: Sentence[] = [];
  const nearEmoji = (before !== null && isEmoji(before)) || (after !== null && isEmoji(after));
  if (kinds.has(0x200b)) reasons.push({ id: "channels.against-zero-width-space", params: {} });
  if (kinds.has(0x2060) || kinds.has(0x200e)) reasons.push({ id: "channels.against-template-marks", params: {} });
  if (has(kinds, 0x2061, 0x2064)) reasons.push({ id: "channels.against-formula", params: {} });
  if (has(kinds, 0x2028, 0x2029) || has(kinds, 0x2000, 0x200a) || kinds.has(0xa0) || kinds.has(0x202f)) {
    reasons.push({ id: "channels.against-rich-text", params: {} });
  }
  if (kinds.has(0x200c) || kinds.has(0x200d)) {
    if (nearEmoji) reasons.push({ id: "channels.against-joiner-emoji", params: {} });
    else if (isWordPoint(before) && isWordPoint(after)) {
      reasons.push({ id: "channels.against-joiner-letters", params: {} });
    }
  }
  if (kinds.has(0x1b)) reasons.push({ id: "channels.against-terminal", params: {} });
  if (kinds.has(0x00)) reasons.push({ id: "channels.against-utf16", params: {} });
  if ([...kinds].some((point) => isIn(point, [[0x2066, 0x2069]]))) {
    reasons.push({ id: "channels.against-isolates", params: {} });
  }
  if (kinds.has(0xfeff)) reasons.push({ id: "channels.against-byte-order-mark", params: {} });
  return reasons;
}

function has(kinds: ReadonlySet<number>, from: number, to: number): boolean {
  return [...kinds].some((point) => point >= from && point <= to);
}
