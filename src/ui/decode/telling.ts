import type { Finding, Report, Side } from "#engine/index.ts";

/** What was found in one capture that is not of ordinary use. */
export function telling({ captures }: Report, side: Side): readonly Finding[] {
  return (captures[side]?.findings ?? []).filter((finding) => finding.strength !== "benign");
}
