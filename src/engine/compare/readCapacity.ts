import type { Confusables } from "#engine/text/confusables.ts";
import { familySizes } from "#engine/text/families.ts";
import type { Evidence, Place, ReportedChange, Statement } from "#engine/types.ts";
import type { RequestComparison } from "./compareRequests.ts";

/** Places named with one reason; its sentence counts all. */
const MOST_PLACES = 100;

/** Marks that stand between the numbers of a date or in a number: `-`, `/`, `.` and a space, or `,`, `.`, `'` and a space. */
const SEPARATORS = 4;

/** LF, CR and LF, CR. */
const LINE_ENDS = 3;

/** The two separators of one date are one choice: at most a year stands between them. */
const SAME_DATE = 5;

/** Ways to be written differently without another word, as the sentences name them. */
type Family =
  | "apostrophe"
  | "dash"
  | "space"
  | "letter"
  | "form"
  | "invisible"
  | "separator"
  | "ending"
  | "accent"
  | "mark";

/** One place at which something could be chosen. */
interface Site {
  readonly family: Family;
  /** Of how many; where several characters stand there, of those of one. */
  readonly alternatives: number;
  readonly bits: number;
}

/**
 * How many bits the places could carry at which two captures differ without another word: at each the logarithm of how many characters
 * could stand there, or, of invisible ones, one for each that is there or not, more where there are several kinds. Upper bounds, for
 * nobody knows how few a sender would choose from. If one cause changed many places in the same way, they carry one choice together.
 * Nothing where no such place differs.
 */
export function readCapacity(compared: RequestComparison, confusables: Confusables): Statement[] {
  const families = new Map<Family, { sites: number; alternatives: number; bits: number; at: Place[] }>();
  const ways = new Set<string>();
  const all: Place[] = [];
  let last: ReportedChange | null = null;
  for (const change of compared.changes) {
    const site = siteOf(change, confusables);
    if (site === null) continue;
    const { family, alternatives, bits } = site;
    const sum = families.get(family) ?? { sites: 0, alternatives: 0, bits: 0, at: [] };
    families.set(family, sum);
    if (!isSameDate(last, change)) {
      sum.sites += 1;
      sum.bits += bits;
    }
    sum.alternatives = Math.max(sum.alternatives, alternatives);
    const places = placesOf(change, compared.pairs);
    if (sum.at.length < MOST_PLACES) sum.at.push(...places);
    if (all.length < MOST_PLACES) all.push(...places);
    ways.add(`${change.aText.length} ${change.aText}${change.bText}`);
    last = change;
  }
  if (families.size === 0) return [];
  const sums = [...families].sort(([, a], [, b]) => b.bits - a.bits);
  const sites = sums.reduce((count, [, sum]) => count + sum.sites, 0);
  const bits = sums.reduce((most, [, sum]) => most + sum.bits, 0);
  return [
    {
      about: "both",
      kind: "capacity",
      say: { id: "compare.capacity", params: { sites, bits: Math.ceil(bits) } },
      level: "unknown",
      restsOn: all.slice(0, MOST_PLACES),
      supports: sums.map(
        ([family, sum]): Evidence => ({
          say: {
            id: "compare.capacity-of",
            params: { family, sites: sum.sites, alternatives: sum.alternatives, bits: Math.ceil(sum.bits) },
          },
          at: sum.at.slice(0, MOST_PLACES),
        }),
      ),
      against: [{ say: { id: "compare.capacity-one-cause", params: { sites, ways: ways.size } }, at: [] }],
      notProven: [{ id: "compare.capacity-not-used", params: {} }],
      next: null,
    },
  ];
}

function siteOf({ why, aText, bText }: ReportedChange, confusables: Confusables): Site | null {
  const of = (family: Family, alternatives: number): Site => ({ family, alternatives, bits: Math.log2(alternatives) });
  switch (why.id) {
    case "compare.look-alike-apostrophe":
      return of("apostrophe", familySizes.apostrophe);
    case "compare.look-alike-dash":
      return of("dash", familySizes.dash);
    case "compare.look-alike-space":
      return of("space", familySizes.space);
    case "compare.look-alike":
    case "compare.look-alike-several":
      return letters(aText, bText, confusables);
    case "compare.look-alike-compatible":
      return of("form", 2);
    case "compare.invisible-in-a":
    case "compare.invisible-in-b":
    case "compare.invisible-differs":
      return invisible(aText.length > bText.length ? aText : bText, "count" in why.params ? why.params.count : 0);
    case "compare.date-separator":
    case "compare.number-separator":
    case "compare.date-format":
      return of("separator", SEPARATORS);
    case "compare.line-ending":
      return of("ending", LINE_ENDS);
    case "compare.normalisation":
      return of("accent", 2);
    case "compare.bom-in-a":
    case "compare.bom-in-b":
      return of("mark", 2);
    default:
      return null;
  }
}

/** Letters that look like others: each of as many as look alike. */
function letters(a: string, b: string, { alternatives }: Confusables): Site {
  const others = [...b];
  let most = 2;
  let bits = 0;
  for (const [index, symbol] of [...a].entries()) {
    if (symbol === others[index]) continue;
    const count = Math.max(2, alternatives(symbol.codePointAt(0) ?? 0));
    most = Math.max(most, count);
    bits += Math.log2(count);
  }
  return { family: "letter", alternatives: most, bits: Math.max(1, bits) };
}

/** Each that is there could be missing, or be another of those that are there. */
function invisible(text: string, count: number): Site {
  const symbols = [...text];
  const kinds = Math.max(2, new Set(symbols).size);
  return { family: "invisible", alternatives: kinds, bits: Math.max(1, count, symbols.length) * Math.log2(kinds) };
}

/** Whether a change is the other separator of a date whose first one was changed in the same way. */
function isSameDate(last: ReportedChange | null, change: ReportedChange): boolean {
  return (
    last?.why.id === "compare.date-separator" &&
    change.why.id === last.why.id &&
    change.pair === last.pair &&
    change.aText === last.aText &&
    change.bText === last.bText &&
    change.a.start - last.a.end < SAME_DATE
  );
}

function placesOf({ pair, a, b }: ReportedChange, pairs: RequestComparison["pairs"]): Place[] {
  const parts = pairs[pair];
  const places: Place[] = [];
  if (parts?.a != null && a.end > a.start) places.push({ side: "a", part: parts.a, span: a });
  if (parts?.b != null && b.end > b.start) places.push({ side: "b", part: parts.b, span: b });
  return places;
}
