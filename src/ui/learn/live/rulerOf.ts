import { formatPoint, pointAt, type Ruler, type RulerCell, type RulerColumn, type Side } from "#engine/index.ts";
import { stateSentence } from "#ui/decode/examples.ts";
import { differingPlaces, writeSlip } from "#ui/learn/hollow/slip.ts";

/** Texts for a ruler, one above the other: as many code points each, so that they stand as they are. */
interface Rows {
  readonly a: string;
  readonly b?: string;
}

type Carries = "host" | "zone";

const plainLine = stateSentence({ knownDomain: 0, labKeyword: 0, listedTimeZone: 0 });
const plainSlip = writeSlip({ list: 0, mill: 0, evening: 0 });

/** Which places of a date line of ours carry what. */
const lineSites: ReadonlyMap<number, Carries> = new Map(
  differingPlaces(plainLine, stateSentence({ knownDomain: 1, labKeyword: 1, listedTimeZone: 1 })).map((place) => [
    place,
    place < plainLine.indexOf(" ") ? "host" : "zone",
  ]),
);

const slipPlaces: ReadonlySet<number> = new Set(
  differingPlaces(plainSlip, writeSlip({ list: 1, mill: 1, evening: 1 })),
);

/** Date lines with the last day of June 2026: their sites named, and marked where they are not as the plain line has them. */
export function lineRuler(rows: Rows): Ruler {
  return ruler("date-line", rows, (place) => lineSites.get(place) ?? null, plainLine);
}

/** Slips: their three places boxed, and none marked, so that the reader reads. */
export function slipRuler(rows: Rows): Ruler {
  return ruler("finding", rows, (place) => (slipPlaces.has(place) ? "differs" : null), null);
}

function ruler(
  shows: Ruler["shows"],
  { a, b }: Rows,
  siteAt: (place: number) => Carries | "differs" | null,
  plain: string | null,
): Ruler {
  const rows = { a: cells("a", a, plain), b: b === undefined ? [] : cells("b", b, plain) };
  const columns = rows.a.map((cell, place): RulerColumn => {
    const site = siteAt(place);
    const other = rows.b[place] ?? null;
    if (site === null) return { a: cell, b: other, kind: "plain", carries: null };
    if (site === "differs") return { a: cell, b: other, kind: "differs", carries: null };
    return { a: cell, b: other, kind: "site", carries: site };
  });
  return { shows, columns };
}

function cells(side: Side, text: string, plain: string | null): RulerCell[] {
  const others = plain === null ? null : [...plain];
  let start = 0;
  return [...text].map((point, place) => {
    const span = { start, end: start + point.length };
    start = span.end;
    return {
      text: point,
      point: formatPoint(pointAt(point, 0)),
      place: { side, part: 0, span },
      marked: others !== null && others[place] !== point,
    };
  });
}
