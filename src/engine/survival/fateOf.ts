import type { Carried, Change, DateLine, Finding, LineFates, Span, SurvivalCell, SurvivalFate } from "#engine/types.ts";
import type { Read } from "./carried.ts";

/** A text after something happened to it, and by which changes it came from the one before. */
export interface Aftermath {
  readonly before: string;
  readonly after: Read;
  readonly changes: readonly Change[];
}

/** What became of one thing that the text before carried. */
export function fateOf(carried: Carried, aftermath: Aftermath): SurvivalCell {
  const changed = aftermath.changes.length > 0;
  if (!changed) return { fate: "survives", halves: carried.kind === "date-line" ? kept : null, changed };
  if (carried.kind === "date-line") {
    const halves = lineFates(carried.line, aftermath);
    return { fate: fateOfLine(carried.line, halves), halves, changed };
  }
  return { fate: fateOfFinding(carried.finding, aftermath), halves: null, changed };
}

const kept: LineFates = { apostrophe: "survives", separator: "survives" };

/** The forms that say nothing: byte for byte what stands there where nothing was encoded. */
const PLAIN = { apostrophe: "U+0027", separator: "U+002D" } as const;

function lineFates(line: DateLine, aftermath: Aftermath): LineFates {
  const place = moved(line.span, aftermath.changes);
  const now = aftermath.after.lines.find(({ span, status }) => status !== "other-sentence" && touches(span, place));
  if (now === undefined) return { apostrophe: "gone", separator: "gone" };
  const fateOfHalf = (half: keyof LineFates): SurvivalFate => {
    const isRead = now.status === line.status || (now.status === "decoded" && line.status === "inconclusive");
    // An apostrophe that was lost, or can no longer be told from a typed one, leaves the separator readable.
    const readable = isRead || (half === "separator" && now.bits !== null);
    if (!readable) return "damaged";
    if (now[half] === line[half]) return "survives";
    return now[half] === PLAIN[half] && now.bits !== null ? "gone" : "damaged";
  };
  return { apostrophe: fateOfHalf("apostrophe"), separator: fateOfHalf("separator") };
}

/** A plain half carries nothing that could go; but where it reads as something else now, the line is damaged. */
function fateOfLine(line: DateLine, { apostrophe, separator }: LineFates): SurvivalFate {
  const halves = [apostrophe, separator];
  if (halves.includes("damaged")) return "damaged";
  const marked = (["apostrophe", "separator"] as const).filter((half) => line[half] !== PLAIN[half]);
  const told = marked.length === 0 ? halves : marked.map((half) => (half === "apostrophe" ? apostrophe : separator));
  return told.every((fate) => fate === told[0]) ? (told[0] ?? "survives") : "damaged";
}

function fateOfFinding(finding: Finding, { before, after, changes }: Aftermath): SurvivalFate {
  const places = finding.spans.map((span) => moved(span, changes)).filter(({ start, end }) => end > start);
  const extent = { start: places[0]?.start ?? 0, end: places.at(-1)?.end ?? 0 };
  if (places.length === 0) return "gone";
  const near = after.found.filter(({ spans }) => spans.some((span) => touches(span, extent)));
  const isSame = ({ channel, payload, locked, hypothesis, spans }: (typeof near)[number]): boolean => {
    if (finding.payload !== null)
      return (
        (hypothesis?.rank ?? 0) === 0 &&
        payload?.base64 === finding.payload.base64 &&
        payload.text === finding.payload.text
      );
    return (
      channel === finding.channel &&
      locked === finding.locked &&
      written(after.text, spans) === written(before, finding.spans)
    );
  };
  if (near.some(isSame)) return "survives";
  const sorted = places.sort((a, b) => a.start - b.start);
  return near.some(({ spans }) => spans.some((span) => touchesAny(span, sorted))) ? "damaged" : "gone";
}

function written(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join("");
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether a span shares a code unit with one of many, which are in order and do not overlap. */
function touchesAny(span: Span, many: readonly Span[]): boolean {
  let low = 0;
  let high = many.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((many[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const first = many[low];
  return first !== undefined && touches(span, first);
}

/** Where a stretch of the text before stands in the text after: empty where all of it was taken out. */
function moved({ start, end }: Span, changes: readonly Change[]): Span {
  return { start: placeOf(start, changes, "start"), end: placeOf(end, changes, "end") };
}

/** A place inside a change is at that change's edge. */
function placeOf(unit: number, changes: readonly Change[], edge: "start" | "end"): number {
  // The last change that begins before the place, or at it: what is inserted at a beginning stands before it, at an end after.
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const from = changes[middle]?.a.start ?? 0;
    if (from < unit) low = middle + 1;
    else high = middle;
  }
  const before = changes[low - 1];
  const here = changes[low];
  if (before !== undefined && unit < before.a.end) return edge === "start" ? before.b.start : before.b.end;
  if (edge === "start" && here !== undefined && here.a.start === unit && here.a.end === unit) return here.b.end;
  return before === undefined ? unit : before.b.end + unit - before.a.end;
}
