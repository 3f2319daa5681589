import type { Channel } from "#engine/channels/channel.ts";
import { type Judged, judge } from "./judge.ts";

/** Passphrases times locked readings: each takes some ten milliseconds, for formats make it slow on purpose. */
const MOST_TRIES = 256;

/**
 * What passphrases open among readings that are locked, the passphrases in the order given. At most 256 tries, the most credible readings
 * first. An empty passphrase opens nothing, nor does any where a channel needs WebCrypto and the page has none.
 */
export async function openLocked(judged: readonly Judged[], passphrases: readonly string[]): Promise<Judged[]> {
  const given = [...new Set(passphrases)].filter((passphrase) => passphrase !== "");
  const locked = judged
    .filter(({ channel, candidate }) => candidate.locked === true && channel.unlock !== undefined)
    .sort((a, b) => b.bits - a.bits);
  const opened: Judged[] = [];
  let tries = 0;
  for (const { channel, candidate } of locked) {
    for (const passphrase of given) {
      if (++tries > MOST_TRIES) return opened;
      opened.push(...(await openedBy(channel, candidate, passphrase)));
    }
  }
  return opened;
}

async function openedBy(channel: Channel, candidate: Judged["candidate"], passphrase: string): Promise<Judged[]> {
  const readings = (await channel.unlock?.({ ...candidate, from: 0, to: 0 }, passphrase)) ?? [];
  return readings.map(({ from: _from, to: _to, ...reading }) => ({
    channel,
    candidate: { ...reading, spans: candidate.spans },
    ...judge(reading),
  }));
}
