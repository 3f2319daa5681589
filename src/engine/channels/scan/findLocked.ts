import type { Channel } from "#engine/channels/channel.ts";
import { Invisibles } from "#engine/channels/ordinary/invisible.ts";
import { invisibleRanges } from "#engine/text/invisible.ts";
import type { Part } from "#engine/types.ts";
import { candidatesOf } from "./candidatesOf.ts";
import type { Judged } from "./judge.ts";
import { openLocked } from "./openLocked.ts";
import { pointSet } from "./pointSet.ts";
import { surveyText } from "./survey.ts";

/**
 * What passphrases open in each part, for `findChannels` to rank among the other readings. Looks through the parts for itself, with the
 * channels only that have something to open, so that nobody waits who has no passphrase.
 */
export async function findLocked(
  parts: readonly Part[],
  channels: readonly Channel[],
  passphrases: readonly string[],
): Promise<readonly (readonly Judged[])[]> {
  if (passphrases.length === 0) return [];
  const locking = channels.filter(({ unlock }) => unlock !== undefined);
  const looked = pointSet([...invisibleRanges, ...locking.flatMap(({ points }) => points)]);
  const invisibles = new Invisibles();
  const opened: (readonly Judged[])[] = [];
  for (const { text } of parts) {
    const survey = surveyText(text, looked, (whole, runs) => invisibles.explain(whole, runs));
    const judged = locking.flatMap((channel) => candidatesOf(channel, survey));
    opened.push(
      await openLocked(
        judged.filter(({ accepted }) => accepted),
        passphrases,
      ),
    );
  }
  return opened;
}
