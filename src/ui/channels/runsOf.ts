import type { Finding, Side } from "#engine/index.ts";

/** One stretch of a text in which something was found: the best reading of it, and all others. */
export interface Run {
  readonly side: Side;
  readonly best: Finding;
  readonly others: readonly Finding[];
}

/** What was found in one capture, the readings of one run together. In the order of the first of each. */
export function runsOf(side: Side, findings: readonly Finding[]): readonly Run[] {
  const runs = new Map<string | Finding, Finding[]>();
  for (const finding of findings) {
    const { hypothesis, part } = finding;
    const key = hypothesis === null ? finding : `${part} ${hypothesis.run}`;
    runs.set(key, [...(runs.get(key) ?? []), finding]);
  }
  return [...runs.values()].flatMap((readings) => {
    const [best, ...others] = readings.sort((a, b) => (a.hypothesis?.rank ?? 0) - (b.hypothesis?.rank ?? 0));
    return best === undefined ? [] : [{ side, best, others }];
  });
}
