import type { Capture, CaptureRequest, Evidence, IntegrityCheck, Sentence, Side, Statement } from "#engine/types.ts";

/**
 * A capture checked against itself, as a statement. Always with the reminder that nothing is authenticated. Silent where
 * the source says nothing twice: a pasted sentence needs no word on its Content-Length.
 */
export function readIntegrity(
  side: Side,
  { integrity, requests }: Capture,
  picked: CaptureRequest,
): readonly Statement[] {
  // Over several requests the capture only counts: what was found stands with the request that is shown.
  const checks = requests.length > 1 ? [...integrity.checks, ...picked.integrity.checks] : integrity.checks;
  if (checks.every((check) => check.result === "absent")) return [];
  const of = (result: IntegrityCheck["result"]): Evidence[] =>
    checks.filter((check) => check.result === result).map(({ say }) => ({ say, at: [] }));
  const innocent: Evidence = { say: { id: "capture.altered-innocently", params: {} }, at: [] };
  const altered = integrity.verdict === "altered";
  // Placeholders alone are a publisher's care, and are said as that.
  const replaced = altered && checks.every(({ result, say }) => result !== "differs" || isPlaceholder(say.id));
  return [
    {
      about: side,
      kind: "integrity",
      say: { id: "capture.integrity", params: { verdict: replaced ? "replaced" : integrity.verdict } },
      level: "seen",
      restsOn: [],
      supports: altered ? of("differs") : of("fits"),
      against: altered ? [innocent, ...of("fits")] : of("differs"),
      notProven: [{ id: "capture.not-authenticated", params: {} }],
      next: null,
    },
  ];
}

function isPlaceholder(id: Sentence["id"]): boolean {
  return id === "capture.placeholder" || id === "capture.requests-altered";
}
