import type { CaptureReport } from "#engine/types.ts";

/** How a reading looks: marked, marked only under a condition that the bytes do not settle, or neither. */
export type Look = "marked" | "conditional" | "plain";

/** The accent means *marked* and nothing else: a line out of its place, of an unknown version, or read through a repair gets its outline only, and so does a payload. */
export function lookOf({ dateLines, dateLine, findings }: CaptureReport): Look {
  const line = dateLine === null ? undefined : dateLines[dateLine];
  // What channels read is a hypothesis, however well it stands.
  if (!line) return findings.some(({ strength }) => strength === "decoded") ? "conditional" : "plain";
  const bits = line?.bits;
  if (!bits || ![bits.knownDomain, bits.labKeyword, bits.listedTimeZone].includes(1)) return "plain";
  return line.place === "expected" && line.applies === "yes" && line.status === "decoded" && line.via === null
    ? "marked"
    : "conditional";
}
