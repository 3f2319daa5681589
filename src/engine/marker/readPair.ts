import type { Bit, Bits, CaptureRequest, DateLine, Evidence, Place, Sentence, Side, Statement } from "#engine/types.ts";
import { shown } from "./headline.ts";
import { chooseDateLine, isMarked, levelOf } from "./read.ts";

/** One side of a pair: its request and the date lines found in it. */
export interface MarkedSide {
  readonly request: CaptureRequest;
  readonly dateLines: readonly DateLine[];
}

/** What two captures say together: which bits differ, and what that does not show. Empty unless both lines have bits. */
export function readPair(a: MarkedSide, b: MarkedSide): Statement[] {
  const lineA = chooseDateLine(a.dateLines);
  const lineB = chooseDateLine(b.dateLines);
  if (!lineA?.bits || !lineB?.bits) return [];
  const same = sameBits(lineA.bits, lineB.bits);
  const elsewhere = lineA.place === "elsewhere" || lineB.place === "elsewhere";
  const marked = isMarked(lineA) || isMarked(lineB);
  return [
    {
      about: "both",
      kind: "pair",
      say: same ? { id: "marker.pair-same", params: {} } : differing(lineA.bits, lineB.bits),
      level: levelOf(lineA) === "seen" ? levelOf(lineB) : "read",
      restsOn: [...sites("a", lineA), ...sites("b", lineB)],
      supports: versions(a.request, b.request, true),
      against: [
        ...versions(a.request, b.request, false),
        ...(elsewhere ? [{ say: { id: "marker.pair-elsewhere", params: {} }, at: [] } as const] : []),
      ],
      notProven: same
        ? [{ id: "marker.pair-not-same-origin", params: {} }]
        : [
            { id: "marker.pair-not-original", params: {} },
            ...(marked ? [{ id: "marker.setting-not-location", params: {} } as const] : []),
          ],
      next: null,
    },
  ];
}

/** Same only where every bit can be told on both sides. */
function sameBits(a: Bits, b: Bits): boolean {
  return (["knownDomain", "labKeyword", "listedTimeZone"] as const).every(
    (bit) => a[bit] !== null && a[bit] === b[bit],
  );
}

function differing(a: Bits, b: Bits): Sentence {
  const compared = (a: Bit, b: Bit) => (a === null || b === null ? "unknown" : a === b ? "same" : "differ");
  return {
    id: "marker.pair-differ",
    params: {
      knownDomain: compared(a.knownDomain, b.knownDomain),
      labKeyword: compared(a.labKeyword, b.labKeyword),
      listedTimeZone: compared(a.listedTimeZone, b.listedTimeZone),
      aKnownDomain: shown(a.knownDomain),
      bKnownDomain: shown(b.knownDomain),
      aLabKeyword: shown(a.labKeyword),
      bLabKeyword: shown(b.labKeyword),
      aListedTimeZone: shown(a.listedTimeZone),
      bListedTimeZone: shown(b.listedTimeZone),
    },
  };
}

function sites(side: Side, line: DateLine): Place[] {
  return [...(line.apostropheSpan === null ? [] : [line.apostropheSpan]), ...line.separatorSpans].map((span) => ({
    side,
    part: line.part,
    span,
  }));
}

/** One version on both sides makes a difference tell more; two versions make it tell less. */
function versions(a: CaptureRequest, b: CaptureRequest, same: boolean): Evidence[] {
  if (a.version === undefined || b.version === undefined || (a.version === b.version) !== same) return [];
  const say: Sentence = same
    ? { id: "marker.pair-same-version", params: { version: a.version } }
    : { id: "marker.pair-other-version", params: { a: a.version, b: b.version } };
  return [{ say, at: [] }];
}
