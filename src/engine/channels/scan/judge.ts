import type { Candidate, Channel } from "#engine/channels/channel.ts";
import { textBits } from "./textBits.ts";

/** A candidate with what the judge made of it. */
export interface Judged {
  readonly channel: Channel;
  readonly candidate: Candidate;
  /** What it says, where it is text. */
  readonly text: string | null;
  /** How improbable it is in noise, minus the base-2 logarithm of the probability. */
  readonly bits: number;
  readonly accepted: boolean;
}

/**
 * As improbable in noise as this, and a reading is shown as one: two letters of ASCII in whole bytes (2.8 bits and 3 for the length)
 * just pass. Some thirty readings are tried on a run; what passes by chance in so short a run is shown as a hypothesis among others.
 */
const CREDIBLE = 5.5;

/** Weighs one reading. Only what it says and how it is framed count, never how much one would like to have found something. */
export function judge(channel: Channel, candidate: Candidate): Judged {
  const given = candidate.text;
  const text = given === undefined ? utf8(candidate.bytes) : given;
  const said = text === null || text === "" ? null : textBits(text, given === undefined ? "utf-8" : "units");
  const framing = candidate.support.reduce((sum, { bits }) => sum + bits, 0);
  const bits = framing + (said ?? 0);
  // Bytes that are no text carry something only where magic or a checksum says so.
  const speaks = said !== null || candidate.locked === true || framing >= 16;
  return { channel, candidate, text: said === null ? null : text, bits, accepted: speaks && bits >= CREDIBLE };
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
