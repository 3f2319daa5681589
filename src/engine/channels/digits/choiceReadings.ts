import type { Candidate } from "#engine/channels/channel.ts";
import { choiceBits } from "./choiceBits.ts";
import { wholeUnits } from "./wholeUnits.ts";

/** What two-way choices say: bytes, the first bit the highest, and how many choices they take. */
export interface ChoiceReading extends Pick<Candidate, "bytes" | "noise" | "support"> {
  readonly taken: number;
}

/**
 * Reads choices as bytes: all of them, and without the equal ones at the end, which is how a cover goes on where its message is over.
 */
export function* choiceReadings(bits: Uint8Array): Generator<ChoiceReading> {
  const last = bits[bits.length - 1];
  let over = bits.length;
  while (over > 0 && bits[over - 1] === last) over -= 1;
  const whole = bits.length >> 3;
  const ended = Math.ceil(over / 8);
  if (whole > 0) yield readingOf(bits, whole, bits.length % 8 === 0);
  if (ended > 0 && ended < whole) yield readingOf(bits, ended, false);
}

function readingOf(bits: Uint8Array, count: number, even: boolean): ChoiceReading {
  const taken = bits.subarray(0, count * 8);
  return {
    bytes: bytesOfBits(taken),
    noise: choiceBits(taken),
    support: even ? [wholeUnits(count, 8)] : [],
    taken: taken.length,
  };
}

/** Whole bytes of bits, the highest first; what is left over is dropped. */
export function bytesOfBits(bits: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(bits.length >> 3);
  for (let at = 0; at < bytes.length * 8; at++) bytes[at >> 3] = (bytes[at >> 3] ?? 0) * 2 + (bits[at] ?? 0);
  return bytes;
}
