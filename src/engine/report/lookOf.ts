import type { CaptureReport } from "#engine/types.ts";

/** How a reading looks: marked, marked only under a condition that the bytes do not settle, or neither. */
export type Look = "marked" | "conditional" | "plain";

/** The accent means *marked* and nothing else: a line out of its place, of an unknown version, or read through a repair gets its outline only. */
export function lookOf({ dateLines, dateLine }: CaptureReport): Look {
  const line = dateLine === null ? undefined : dateLines[dateLine];
  const bits = line?.bits;
  if (!line || !bits || ![bits.knownDomain, bits.labKeyword, bits.listedTimeZone].includes(1)) return "plain";
  return line.place === "expected" && line.applies === "yes" && line.status === "decoded" && line.via === null
    ? "marked"
    : "conditional";
}
