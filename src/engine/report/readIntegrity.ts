import type { Capture, Evidence, IntegrityCheck, Side, Statement } from "#engine/types.ts";

/**
 * A capture checked against itself, as a statement. Always with the reminder that nothing is authenticated. Silent where
 * the source says nothing twice: a pasted sentence needs no word on its Content-Length.
 */
export function readIntegrity(side: Side, { integrity }: Capture): readonly Statement[] {
  if (integrity.checks.every((check) => check.result === "absent")) return [];
  const of = (result: IntegrityCheck["result"]): Evidence[] =>
    integrity.checks.filter((check) => check.result === result).map(({ say }) => ({ say, at: [] }));
  const altered = integrity.verdict === "altered";
  return [
    {
      about: side,
      kind: "integrity",
      say: { id: "capture.integrity", params: { verdict: integrity.verdict } },
      level: "seen",
      restsOn: [],
      supports: altered ? of("differs") : of("fits"),
      against: altered ? of("fits") : of("differs"),
      notProven: [{ id: "capture.not-authenticated", params: {} }],
      next: null,
    },
  ];
}
