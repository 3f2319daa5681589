import type { Found, Sentence } from "#engine/types.ts";
import type { Judged } from "./judge.ts";
import type { Cluster } from "./ranked.ts";

/** Bytes of a payload that a report holds; its sentence counts all. */
const MOST_BYTES = 4096;

/** Readings of one run that are told. */
const MOST_READINGS = 16;

/** Names of other tools in one sentence. */
const MOST_NAMES = 6;

/** Below this a reading happens by chance now and then: one in four thousand. */
const SHORT = 12;

/** Ids of sentences that say what else could be true are many; the commonest are made here. */
export function asFindings(part: number, run: number, { readings }: Cluster): Found[] {
  const told = readings.slice(0, MOST_READINGS);
  return told.map((judged, rank) => ({
    channel: judged.channel.id,
    part,
    spans: judged.candidate.spans,
    payload: judged.candidate.locked ? null : payloadOf(judged),
    variant: judged.candidate.variant ?? null,
    hypothesis: told.length === 1 ? null : { run, rank, of: told.length },
    locked: judged.candidate.locked === true,
    strength: strengthOf(judged),
    say: sayOf(judged),
    for: reasonsFor(judged),
    against: reasonsAgainst(judged, readings),
  }));
}

function strengthOf({ channel, candidate, accepted }: Judged): Found["strength"] {
  if (!accepted) return "unexplained";
  if (channel.bookkeeping !== undefined) return "benign";
  return candidate.locked ? "unexplained" : "decoded";
}

function sayOf({ channel, candidate, text, accepted }: Judged): Sentence {
  if (accepted && channel.bookkeeping !== undefined) return channel.bookkeeping;
  const params = { bytes: candidate.bytes.length, variant: candidate.variant ?? "none" };
  if (candidate.locked) return { id: "channels.locked", params };
  return { id: text === null ? "channels.reads-as-bytes" : "channels.reads-as-text", params };
}

function payloadOf({ candidate, text }: Judged): Found["payload"] {
  const bytes = candidate.bytes.subarray(0, MOST_BYTES);
  return {
    base64: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")),
    text: text === null ? null : text.slice(0, MOST_BYTES),
  };
}

function reasonsFor({ candidate, text, bits, accepted }: Judged): Sentence[] {
  const framed = candidate.support.map(({ say }) => say);
  if (text === null || !accepted) return framed;
  // Beyond a billion the number tells nothing more.
  const odds = Math.round(2 ** Math.min(bits, 30));
  return [...framed, { id: "channels.for-text", params: { odds } }];
}

function reasonsAgainst(judged: Judged, readings: readonly Judged[]): Sentence[] {
  const against: Sentence[] = [...(judged.candidate.against ?? [])];
  if (!judged.accepted) return [...against, { id: "channels.against-weak", params: {} }];
  const others = new Set(
    readings.filter((other) => other !== judged).map(({ channel, candidate }) => candidate.variant ?? channel.id),
  );
  // What a passphrase opens in a reading is no other reading of the same tool.
  others.delete(judged.candidate.variant ?? judged.channel.id);
  if (others.size > 0) {
    const names = [...others].slice(0, MOST_NAMES).join(", ");
    against.push({ id: "channels.against-collision", params: { count: others.size, names } });
  }
  if (judged.bits < SHORT)
    against.push({ id: "channels.against-short", params: { odds: Math.round(2 ** judged.bits) } });
  if (against.length === 0) against.push({ id: "channels.against-who", params: {} });
  return against;
}
