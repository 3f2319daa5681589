import { excerptOf } from "#engine/report/excerptOf.ts";
import type { Finding } from "#engine/types.ts";
import { channels } from "./registry.ts";
import { asFindings } from "./scan/asFinding.ts";
import { candidatesOf } from "./scan/candidatesOf.ts";
import type { Judged } from "./scan/judge.ts";
import { openLocked } from "./scan/openLocked.ts";
import { ranked } from "./scan/ranked.ts";
import { rawSurvey } from "./scan/rawSurvey.ts";

/** One reading of a text that somebody has selected. */
export interface DecodedText extends Finding {
  /** Noise would give as much, now and then. */
  readonly weak: boolean;
}

/** Beyond it a list helps nobody. */
const MOST = 200;

/**
 * Everything that any channel can read in a text, for somebody who has selected it and asks: nothing is explained away by ordinary use. Those
 * come first that would be found anyway; then those that noise would give as well, each of which says so and is `unexplained`: the weak ones. At most
 * 200. Spans are of this text, as its part 0.
 *
 * @param passphrases tried on what is locked
 */
export async function decodeText(
  text: string,
  { passphrases = [] }: { readonly passphrases?: readonly string[] } = {},
): Promise<DecodedText[]> {
  const survey = rawSurvey(text);
  const read = channels.flatMap((channel) => candidatesOf(channel, survey));
  const all = [...read, ...(await openLocked(read, passphrases))].filter(({ candidate }) => candidate.bytes.length > 0);
  const found = [...clustered(all, false), ...clustered(all, true)].slice(0, MOST);
  return found.map((finding) => ({ ...finding, excerpt: excerptOf(finding.spans[0], text) }));
}

function clustered(judged: readonly Judged[], weak: boolean) {
  const clusters = ranked(judged.filter(({ accepted }) => accepted !== weak));
  return clusters.flatMap((cluster, run) => asFindings(0, run, cluster).map((found) => ({ ...found, weak })));
}
