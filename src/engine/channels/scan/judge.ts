import type { Candidate, Channel } from "#engine/channels/channel.ts";
import { wellFormedLength } from "#engine/channels/stegCloak/wellFormedLength.ts";
import { LEAST_COST, textCost } from "./textCost.ts";

/** A candidate with what the judge made of it. */
export interface Judged extends Verdict {
  readonly channel: Channel;
  readonly candidate: Candidate;
}

/** A reading, wherever it stands. */
export type Unplaced = Omit<Candidate, "spans">;

export interface Verdict {
  /** What it says, where it is text. */
  readonly text: string | null;
  /** How improbable it is in noise, minus the base-2 logarithm of the probability. */
  readonly bits: number;
  readonly accepted: boolean;
}

/**
 * As improbable in noise as this, and a reading is shown as one: two letters of ASCII in whole bytes (3.9 bits and 3 for the length)
 * just pass, one letter does not. Some thirty readings are tried on a run; what passes by chance in so short a run is shown as a
 * hypothesis among others, with its odds.
 */
const CREDIBLE = 5.5;

/** Framing that needs no text to be believed: once in 65,536 times. */
const UNMISTAKABLE = 16;

/** How much of its stream a reading takes. */
export interface Taken {
  /** How many code points the stream has, and how many of them the reading takes. */
  readonly all: number;
  readonly taken: number;
}

/**
 * Weighs one reading: what the noise it might be holds, less what a message costs that says the same, and how it is framed. Never how
 * much one would like to have found something. What is found somewhere in a longer run had many places to be found by chance.
 */
export function judge(reading: Unplaced, { all, taken }: Taken = { all: 0, taken: 0 }): Verdict {
  const given = reading.text;
  const text = given === undefined ? utf8(reading.bytes) : given;
  const cost = text === null ? null : textCost(text);
  const framing = framingOf(reading);
  const places = placesOf(all, taken);
  const bits = framing - places + (cost === null ? 0 : Math.max(0, noiseOf(reading) - cost));
  // Bytes that are no text carry something only where magic or a checksum says so.
  const speaks = cost !== null || reading.locked === true || framing - places >= UNMISTAKABLE;
  return { text: cost === null ? null : text, bits, accepted: speaks && bits >= CREDIBLE };
}

/** Bits of all that speaks for a reading besides what it says. */
export function framingOf({ support }: Unplaced): number {
  let sum = 0;
  for (const { bits } of support) sum += bits;
  return sum;
}

/**
 * Whether {@link judge} might accept a reading of which nothing is known but how many bits it has at most: no text is cheaper than a space.
 */
export function mayBeAccepted(noise: number, framing: number, { all, taken }: Taken): boolean {
  const most = framing + Math.max(0, noise - LEAST_COST);
  return most >= CREDIBLE && most - placesOf(all, taken) >= CREDIBLE;
}

function placesOf(all: number, taken: number): number {
  return taken < all ? 1 + Math.log2(all - taken + 1) : 0;
}

/** Bits that the characters hold if they are noise. */
export function noiseOf({ noise, text, bytes }: Unplaced): number {
  return noise ?? (typeof text === "string" ? 16 * text.length : 8 * bytes.length);
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Looked at before it is decoded: nearly all of what noise gives is not well-formed, and an error for each is what would take time. */
function utf8(bytes: Uint8Array): string | null {
  return wellFormedLength(bytes) === bytes.length ? decoder.decode(bytes) : null;
}
