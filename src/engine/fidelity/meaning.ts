import type { Sentence } from "#engine/types.ts";
import type { ProbeId } from "./probes.ts";
import type { ProbeReading } from "./readProbes.ts";

const marked: readonly ProbeId[] = ["right-quote", "modifier-apostrophe", "modifier-prime"];
const separators: readonly ProbeId[] = ["date-dashes", "date-slashes"];

/** What the path means for the bits of a date line that came the same way. Never more than that path. */
export function meaningOf(readings: readonly ProbeReading[]): Sentence[] {
  const pick = (ids: readonly ProbeId[]): ProbeReading[] => readings.filter(({ id }) => ids.includes(id));
  return [
    ...hostBits(pick(["straight", ...marked])),
    zoneBit(pick(separators)),
    ...surrogate(pick(["lone-surrogate"])),
    { id: "fidelity.once", params: {} },
  ];
}

function hostBits(apostrophes: readonly ProbeReading[]): Sentence[] {
  const said: Sentence[] = [];
  const plain = apostrophes.find(({ id }) => id === "straight");
  const others = apostrophes.filter(({ id }) => id !== "straight");
  const points = (some: readonly ProbeReading[]): string => some.flatMap(({ sent }) => sent).join(", ");

  const erased = others.filter(({ text }) => text === "'");
  if (erased.length > 0) said.push({ id: "fidelity.host-erased", params: { points: points(erased) } });
  if (plain?.fate === "rewritten" && plain.came !== null) {
    said.push({ id: "fidelity.host-made", params: { point: plain.came.join(" ") } });
  }
  const lost = apostrophes.filter(({ fate }) => fate === "lost");
  if (lost.length > 0) said.push({ id: "fidelity.host-lost", params: { points: points(lost) } });
  const rewritten = others.filter((one) => one.fate === "rewritten" && !erased.includes(one));
  if (rewritten.length > 0) said.push({ id: "fidelity.host-rewritten", params: { points: points(rewritten) } });
  if (apostrophes.some(({ fate }) => fate === "unknown")) said.push({ id: "fidelity.host-unknown", params: {} });
  return said.length > 0 ? said : [{ id: "fidelity.host-kept", params: {} }];
}

function zoneBit(dates: readonly ProbeReading[]): Sentence {
  if (dates.some(({ fate }) => fate === "rewritten" || fate === "lost"))
    return { id: "fidelity.zone-changed", params: {} };
  if (dates.some(({ fate }) => fate === "unknown")) return { id: "fidelity.zone-unknown", params: {} };
  return { id: "fidelity.zone-kept", params: {} };
}

/** Says nothing of the date line, which has none, but of what else a text may hide. */
function surrogate([probe]: readonly ProbeReading[]): Sentence[] {
  if (probe === undefined || probe.fate === "unknown") return [];
  return [{ id: probe.fate === "kept" ? "fidelity.surrogate-kept" : "fidelity.surrogate-gone", params: {} }];
}
