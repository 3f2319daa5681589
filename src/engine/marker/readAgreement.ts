import type { DateLine, Place, Sentence, Side, Statement } from "#engine/types.ts";

/** Enough to look at. */
const MAX_PLACES = 10;

/** Whether several date lines of one capture say the same. Those elsewhere may be quotations: they are counted apart. */
export function readAgreement(side: Side, dateLines: readonly DateLine[]): Statement[] {
  const read = dateLines.filter((line) => ["decoded", "inconclusive", "lost"].includes(line.status));
  if (read.length < 2) return [];
  const inPlace = read.filter((line) => line.place === "expected");
  const params = { inPlace: inPlace.length, elsewhere: read.length - inPlace.length };

  const forms = (lines: readonly DateLine[]) =>
    new Set(lines.map((line) => `${line.apostrophe} ${line.separator}`)).size;
  const say: Sentence =
    forms(read) === 1
      ? { id: "marker.agreement-agree", params }
      : inPlace.length > 0 && forms(inPlace) === 1
        ? { id: "marker.agreement-elsewhere-differs", params }
        : { id: "marker.agreement-disagree", params };
  return [
    {
      about: side,
      kind: "agreement",
      say,
      level: "seen",
      restsOn: read.slice(0, MAX_PLACES).map((line): Place => ({ side, part: line.part, span: line.span })),
      supports: [],
      against: [],
      notProven: [],
      next: null,
    },
  ];
}
