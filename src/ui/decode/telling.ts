import type { Finding, Report, Side } from "#engine/index.ts";

/** What was found in one capture that is not of ordinary use: of what can be read in several ways, the best reading. */
export function telling({ captures }: Report, side: Side): readonly Finding[] {
  return (captures[side]?.findings ?? []).filter(
    ({ strength, hypothesis }) => strength !== "benign" && (hypothesis?.rank ?? 0) === 0,
  );
}
