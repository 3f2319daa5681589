import { formatPoint, parsePoint, pointsOf } from "#engine/text/points.ts";
import type { CaptureReport, Report, Sentence } from "#engine/types.ts";
import { bounds } from "./bounds.ts";

/** What needs no name: everybody knows it by its look. */
const PLAIN = /^[A-Za-z0-9 ]$/;

/** Code points in the parameters of sentences: `U+200B`, alone or in a list. */
const WRITTEN = /\bU\+[0-9A-F]{4,6}\b/g;

/**
 * The report with the names of the code points it speaks of: those in the ruler, the apostrophes and separators of date lines, what findings
 * stand on, what the stronger changes put in each other's place, and those that sentences mention. Without plain ASCII letters, digits
 * and the space; at most 500, in this order.
 *
 * @param nameOf `loadNames` of `text/names.ts`
 */
export function namePoints(report: Report, nameOf: (point: number) => string): Report {
  const names: Record<string, string> = {};
  let room: number = bounds.names;
  for (const written of pointsIn(report)) {
    if (room === 0) break;
    const point = parsePoint(written);
    if (point === null || Object.hasOwn(names, written) || PLAIN.test(String.fromCodePoint(point))) continue;
    names[written] = nameOf(point);
    room -= 1;
  }
  return { ...report, names };
}

function* pointsIn({ ruler, captures, changes, groups, reading }: Report): Generator<string> {
  for (const { a, b } of ruler?.columns ?? []) {
    if (a) yield a.point;
    if (b) yield b.point;
  }
  for (const capture of [captures.a, captures.b]) if (capture) yield* pointsOfCapture(capture);
  for (const change of changes) {
    if (change.class === "ordinary" || change.class === "noise") continue;
    yield* pointsOfText(change.aText);
    yield* pointsOfText(change.bText);
  }
  for (const { why } of groups) yield* pointsOfSentence(why);
  for (const { say, supports, against } of reading) {
    yield* pointsOfSentence(say);
    for (const evidence of [...supports, ...against]) yield* pointsOfSentence(evidence.say);
  }
}

function* pointsOfCapture({ dateLines, findings }: CaptureReport): Generator<string> {
  for (const { apostrophe, separator, why } of dateLines) {
    if (apostrophe !== null) yield apostrophe;
    if (separator !== null) yield separator;
    if (why !== null) yield* pointsOfSentence(why);
  }
  for (const { excerpt, say, for: supports, against } of findings) {
    if (excerpt !== null) yield* pointsOfText(excerpt.text.slice(excerpt.span.start, excerpt.span.end));
    for (const sentence of [say, ...supports, ...against]) yield* pointsOfSentence(sentence);
  }
}

function* pointsOfText(text: string): Generator<string> {
  for (const { point } of pointsOf(text)) yield formatPoint(point);
}

function* pointsOfSentence({ params }: Sentence): Generator<string> {
  for (const value of Object.values(params)) if (typeof value === "string") yield* value.match(WRITTEN) ?? [];
}
