import { channels } from "#engine/channels/registry.ts";
import { findChannels } from "#engine/channels/scan/findChannels.ts";
import { findDateLines } from "#engine/marker/findDateLines.ts";
import type { CaptureReport, Part, Place, Side, Span } from "#engine/types.ts";
import { joined } from "./cutOut.ts";
import { wholeUnit } from "./wholeUnit.ts";

/** A part of an excerpt, and which part of the whole it is of. */
export interface ExcerptPart extends Part {
  readonly index: number;
}

/**
 * Where an excerpt says something that the whole does not: a date line that reads otherwise or stands in no place of the whole, a
 * finding where the whole has none. A cut takes away what explains a thing. Places are those of the whole.
 */
export function faultsOf(side: Side, capture: CaptureReport, parts: readonly ExcerptPart[]): readonly Place[] {
  const faults: Place[] = [];
  const placeOf = (part: number, { start, end }: Span): Place => {
    const { index = 0, excerpt } = parts[part] ?? {};
    const from = wholeUnit(excerpt, start) ?? nextPiece(parts[part], start);
    return { side, part: index, span: { start: from, end: wholeUnit(excerpt, end) ?? from + end - start } };
  };

  for (const line of findDateLines(parts, capture.version ?? undefined)) {
    const place = placeOf(line.part, line.span);
    const same = capture.dateLines.find(({ part, span }) => part === place.part && span.start === place.span.start);
    const reads =
      same !== undefined &&
      same.span.end === place.span.end &&
      same.place === line.place &&
      same.status === line.status &&
      JSON.stringify(same.bits) === JSON.stringify(line.bits);
    if (!reads) faults.push(place);
  }

  const known = new Map<number, Span[]>();
  for (const { part, spans, strength } of capture.findings) {
    if (strength !== "benign") known.set(part, [...(known.get(part) ?? []), ...spans]);
  }
  const joinedKnown = new Map([...known].map(([part, spans]) => [part, joined(spans, "")]));
  for (const { part, spans, strength } of findChannels(parts, channels)) {
    if (strength === "benign") continue;
    for (const span of spans) {
      const place = placeOf(part, span);
      const inside = (joinedKnown.get(place.part) ?? []).some(
        ({ start, end }) => start <= place.span.start && place.span.end <= end,
      );
      if (!inside) faults.push(place);
    }
  }
  return faults;
}

/** A mark is of no piece: where the next one begins. */
function nextPiece(part: ExcerptPart | undefined, unit: number): number {
  return part?.excerpt?.pieces.find(({ span }) => span.start >= unit)?.start ?? 0;
}
