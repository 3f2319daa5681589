import { isInsidePair } from "#engine/text/points.ts";
import type { CopiedPart, Part, Piece, Place, Report, SharedCopy, Side, Span } from "#engine/types.ts";
import { dateLineEvidence, type Evidence, evidenceOf } from "./evidenceOf.ts";
import { type ExcerptPart, faultsOf } from "./faultsOf.ts";
import { joinPieces } from "./gap.ts";
import { padded } from "./padded.ts";
import { pairedTexts } from "./pairedTexts.ts";
import { Selection } from "./selection.ts";

/** So much of both sides together is taken, marks and places counted, in code units: a link of it has less than 2,000 characters. */
const BUDGET = 1_800;

/** What is strongest comes in even where it is longer, as far as this; and what was cut wrongly is made longer as far as this. */
const MOST = 4_000;

/** Of what is longer than that, only the beginning. */
const CUT = 1_000;

/** What does not fit is counted; after so many in a row the rest is not tried. */
const MOST_TRIES = 200;

/** Turns of putting right where a cut changed a meaning: so many by more text, the rest by less. */
const WIDER = 2;
const ROUNDS = 10;

/** Excerpts of one or two copies. */
export interface Excerpts {
  readonly a?: SharedCopy;
  readonly b?: SharedCopy;
  /** Where a place of the whole copies went; null where it is not in the excerpt. */
  readonly map: (place: Place) => Place | null;
}

/** A copy with its texts as they are read. */
interface Whole {
  readonly copy: SharedCopy;
  readonly parts: readonly Part[];
}

type Wholes = Readonly<Record<Side, Whole | null>>;

/**
 * Excerpts that hold only what the report of the opened whole copies rests on, with context, within a fixed budget, the strongest
 * first: date lines with what makes their place, findings, marked changes, the evidence of the statements. What found no room is
 * counted in the excerpt.
 *
 * An excerpt reads as the whole does, or less: what a cut would make read otherwise is given more of its text, and left out where
 * that does not help. Texts that nothing rests on are not in it, and fields only where they name the client or the host.
 *
 * @param focus only these places, of one finding, change or statement: places in the whole copies
 */
export function excerptCopies(
  report: Report,
  copies: { readonly a?: SharedCopy | undefined; readonly b?: SharedCopy | undefined },
  focus?: readonly Place[],
): Excerpts {
  const wholes: Wholes = { a: opened(copies.a), b: opened(copies.b) };
  const parts = { a: wholes.a?.parts ?? [], b: wholes.b?.parts ?? [] };
  const textsOf = (side: Side): string[] => parts[side].map(({ text }) => text);
  const nothing = new Selection(pairedTexts(report, { a: textsOf("a"), b: textsOf("b") }));
  const evidence = [...(focus === undefined ? evidenceOf(report, parts) : focused(report, parts, focus))];
  const selection = settled(strongest(nothing, evidence, parts), report, wholes);

  const isEmpty = (side: Side): boolean => selection.parts(side).length === 0;
  const made = (side: Side, other: Side): SharedCopy | null => {
    const whole = wholes[side];
    // A finding in one capture needs nothing of the other.
    if (whole === null || (focus !== undefined && isEmpty(side) && !isEmpty(other))) return null;
    const its = evidence.filter((places) => places.some((place) => place.side === side));
    return excerptOf(whole, side, selection, its.filter((places) => !selection.holds(places)).length);
  };
  const [a, b] = [made("a", "b"), made("b", "a")];
  return {
    ...(a === null ? {} : { a }),
    ...(b === null ? {} : { b }),
    map: (place) => mapped(place, selection, wholes[place.side], place.side === "a" ? a : b),
  };
}

function opened(copy: SharedCopy | undefined): Whole | null {
  if (copy === undefined) return null;
  const parts = copy.parts.map(
    (part): Part => ({ path: part.path, role: part.role, bytes: null, ...joinPieces(part) }),
  );
  return { copy, parts };
}

/** A place in a date line means the line: half of one reads otherwise. */
function* focused(
  report: Report,
  parts: Readonly<Record<Side, readonly Part[]>>,
  focus: readonly Place[],
): Generator<Evidence> {
  for (const place of focus) {
    const whole = dateLineAround(report, parts[place.side], place);
    yield whole ?? [padded(place, parts[place.side])];
  }
}

function dateLineAround(report: Report, parts: readonly Part[], { side, part, span }: Place): Evidence | null {
  const capture = report.captures[side];
  const line = capture?.dateLines.find(
    (line) => line.part === part && line.span.start <= span.end && span.start <= line.span.end,
  );
  return capture === undefined || line === undefined ? null : dateLineEvidence(side, capture, parts)(line);
}

function strongest(
  nothing: Selection,
  evidence: readonly Evidence[],
  parts: Readonly<Record<Side, readonly Part[]>>,
): Selection {
  let selection = nothing;
  let tries = 0;
  for (const places of evidence) {
    if (selection.holds(places)) continue;
    const more = selection.with(places);
    if (more.cost <= (selection === nothing ? MOST : BUDGET)) {
      selection = more;
      tries = 0;
    } else if (selection === nothing) {
      selection = nothing.with(places.slice(0, 2).map((place) => cut(place, parts[place.side])));
    } else if (++tries === MOST_TRIES) break;
  }
  return selection;
}

function cut({ side, part, span }: Place, parts: readonly Part[]): Place {
  const end = Math.min(span.end, span.start + CUT);
  const inPair = isInsidePair(parts[part]?.text ?? "", end);
  return { side, part, span: { start: span.start, end: inPair ? end - 1 : end } };
}

/** Puts right what would read otherwise than in the whole. */
function settled(taken: Selection, report: Report, wholes: Wholes): Selection {
  let selection = taken;
  for (let round = 0; round < ROUNDS; round++) {
    const faults = (["a", "b"] as const).flatMap((side) => {
      const capture = report.captures[side];
      const whole = wholes[side];
      return capture === undefined || whole === null
        ? []
        : faultsOf(side, capture, excerptParts(whole, side, selection));
    });
    if (faults.length === 0) return selection;
    for (const fault of faults) {
      const parts = wholes[fault.side]?.parts ?? [];
      const more = selection.with(dateLineAround(report, parts, fault) ?? [padded(fault, parts, true)]);
      selection = round < WIDER && more.cost <= MOST ? more : selection.without(fault);
    }
  }
  // What cannot be put right is not shared at all.
  return new Selection({ partner: () => null });
}

/** The parts of an excerpt as they will be read, before it is made. */
function excerptParts({ copy, parts }: Whole, side: Side, selection: Selection): ExcerptPart[] {
  return selection.parts(side).flatMap((index) => {
    const [part, of] = [copy.parts[index], parts[index]];
    if (part === undefined || of === undefined) return [];
    // Positions in what was read, which may be an excerpt itself.
    const pieces = selection.of(side, index).map((span): Piece => ({ start: span.start, text: slice(of.text, span) }));
    return [
      {
        path: part.path,
        role: part.role,
        bytes: null,
        index,
        ...joinPieces({ ...part, units: of.text.length, pieces }),
      },
    ];
  });
}

function excerptOf({ copy, parts }: Whole, side: Side, selection: Selection, leftOut: number): SharedCopy {
  const copied = selection.parts(side).flatMap((index): CopiedPart[] => {
    const [part, of] = [copy.parts[index], parts[index]];
    if (part === undefined || of === undefined) return [];
    return [{ ...part, pieces: selection.of(side, index).flatMap((span) => piecesIn(of, span)) }];
  });
  return excerptWith(copy, copied, leftOut);
}

/** A whole copy with these pieces of its texts only; itself where that is all of them. `leftOut`: how much found no room. */
export function excerptWith(copy: SharedCopy, copied: readonly CopiedPart[], leftOut: number): SharedCopy {
  const units = copy.parts.reduce((sum, part) => sum + part.units, 0);
  const shared = copied.reduce((sum, { pieces }) => pieces.reduce((units, { text }) => units + text.length, sum), 0);
  if (shared === units && copied.length === copy.parts.length) return copy;

  const fields = copy.fields.filter(({ path }) => TELLING.test(path));
  const here = new Set([...FACTS, ...fields.map(({ path }) => path), ...copied.map(({ path }) => path)]);
  const { parts: of, units: ofUnits } = copy.excerpt ?? { parts: copy.parts.length, units };
  return {
    ...copy,
    fields,
    parts: copied,
    redacted: copy.redacted.map((one) => ({ ...one, where: one.where.filter((path) => here.has(path)) })),
    excerpt: { parts: of, units: ofUnits, leftOut: leftOut + (copy.excerpt?.leftOut ?? 0) },
  };
}

const FACTS = ["name", "label", "path", "host", "upstream"];

/** The fields that the reading rests on. */
const TELLING = /(?:^|\.)(?:user-agent|host|:authority)$/i;

/** A stretch of what was read, as pieces of the whole: of an excerpt, without its marks. */
function piecesIn({ text, excerpt }: Part, span: Span): Piece[] {
  if (excerpt === undefined) return [{ start: span.start, text: slice(text, span) }];
  return excerpt.pieces.flatMap((piece): Piece[] => {
    const start = Math.max(span.start, piece.span.start);
    const end = Math.min(span.end, piece.span.end);
    return start < end ? [{ start: piece.start + start - piece.span.start, text: text.slice(start, end) }] : [];
  });
}

function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function mapped(
  { side, part, span }: Place,
  selection: Selection,
  whole: Whole | null,
  made: SharedCopy | null,
): Place | null {
  if (whole === null || made === null) return null;
  if (made === whole.copy) return { side, part, span };
  const nth = selection.parts(side).indexOf(part);
  const excerpt = excerptParts(whole, side, selection)[nth]?.excerpt;
  if (nth === -1) return null;
  if (excerpt === undefined) return { side, part: nth, span };
  const at = excerpt.pieces.find((piece) => {
    const end = piece.start + piece.span.end - piece.span.start;
    return piece.start <= span.start && span.start <= end;
  });
  if (at === undefined) return null;
  const start = at.span.start + span.start - at.start;
  return { side, part: nth, span: { start, end: Math.min(at.span.end, start + span.end - span.start) } };
}
