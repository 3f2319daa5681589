import { formatPoint, isInsidePair, pointsOf } from "#engine/text/points.ts";
import type { Bits, DateLine, Part, Sentence, Span } from "#engine/types.ts";
import { hostBitsOf, timeZoneBitOf } from "./alphabet.ts";
import type { Chain, Escape, Misreading } from "./chains.ts";
import { matchSentence, type SentenceMatch } from "./matchSentence.ts";
import { otherApostrophes } from "./otherApostrophes.ts";
import { placeTeller } from "./placeTeller.ts";
import { chainsOf, type Reading, readings, spanOf } from "./readings.ts";
import { versionApplies } from "./versionApplies.ts";

/** No capture has had more than a handful; a text made to exhaust us has as many as it likes. The rest is not reported. */
const MAX_LINES = 1_000;

/** The sentence in its widest writing seen, JSON within JSON over misread bytes, is 90 code units long. */
const REACH = 128;

/** As many code units of a sentence as a report repeats. */
const EXCERPT = 80;

/** Where a date sentence may begin. Cheap; what follows decides. */
const BEGINNING =
  /[Tt]oday(?=.{1,64}?date)|[Tt]he current date is:?\s{1,3}(?=[\p{Nd}A-Z])|[Tt]he date has changed\.(?!\s{0,3}Today)/suy;

/** What stands in all of them; with what is around it, and how far behind their beginning. */
const HINT = "da";
const HINTED = [
  { whole: "oday", at: 1, back: 2 },
  { whole: "he current date", at: 11, back: 12 },
  { whole: "he date", at: 3, back: 4 },
] as const;

/**
 * Every date line of a request, and everything that resembles one, in the order of the parts: at most 1,000.
 *
 * Decoded is only what has the published form to the letter, once escapes and misread encodings are undone; such a line
 * says so in `via`. Outside 2.1.91 to 2.1.197 the characters are given and no bits.
 */
export function findDateLines(parts: readonly Part[], version: string | undefined): DateLine[] {
  const applies = versionApplies(version);
  const lines: DateLine[] = [];
  for (const [index, part] of parts.entries()) {
    const { text } = part;
    const placeOf = placeTeller(part);
    let end = 0;
    for (const beginning of beginnings(text)) {
      if (lines.length === MAX_LINES) break;
      if (beginning < end) continue;
      const found = best(text, beginning);
      if (found === null) continue;
      const line = dateLine(index, text, found, applies);
      end = line.span.end;
      lines.push({ ...line, place: placeOf(line.span.start) });
    }
  }
  return withSmartQuotes(parts, lines);
}

/** Where date sentences may begin, in order. A plain search is many times faster than the pattern, which most texts have nothing for. */
function* beginnings(text: string): Generator<number> {
  for (let at = text.indexOf(HINT); at >= 0; at = text.indexOf(HINT, at + HINT.length)) {
    const hint = HINTED.find(({ whole, at: offset, back }) => at >= back && text.startsWith(whole, at - offset));
    if (hint === undefined) continue;
    BEGINNING.lastIndex = at - hint.back;
    if (BEGINNING.test(text)) yield at - hint.back;
  }
}

interface Found {
  readonly reading: Reading;
  readonly match: SentenceMatch;
}

/** The first reading that has the published form, or else the one with most undone that resembles it. */
function best(text: string, start: number): Found | null {
  // No date sentence holds the beginning of another: so the work is linear in a text of nothing but beginnings.
  const next = text.slice(start + 1, start + REACH).search(/[Tt]oday/);
  const end = Math.min(text.length, start + (next === -1 ? REACH : 1 + next));
  let found: Found | null = null;
  for (const reading of readings(text, { start, end: isInsidePair(text, end) ? end - 1 : end })) {
    const match = matchSentence(reading.text);
    if (match === null) continue;
    found = { reading, match };
    if (match.kind === "exact" || match.kind === "lost") break;
  }
  return found;
}

function dateLine(part: number, text: string, { reading, match }: Found, applies: DateLine["applies"]): DateLine {
  const span = spanOf(reading, 0, match.end);
  const at = ([from, to]: readonly [number, number]): Span => spanOf(reading, from, to);
  const read = ([from, to]: readonly [number, number]): string => reading.text.slice(from, to);

  const apostrophe = read(match.slot);
  const [left, right] = match.separators.map(read);
  const separator = left !== undefined && left === right ? left : null;
  const chains = chainsOf(reading, 0, match.end);

  return {
    part,
    span,
    text: excerpt(text, span),
    apostrophe: onlyPoint(apostrophe),
    apostropheSpan: apostrophe === "" ? null : at(match.slot),
    separator: onlyPoint(separator ?? ""),
    separatorSpans: match.separators.map(at),
    date: match.date,
    bits: applies === "no" ? null : bitsOf(match.kind, apostrophe, separator),
    status: STATUS[match.kind],
    place: "elsewhere",
    applies,
    why: whyOf(match, apostrophe),
    via: viaOf(chains),
  };
}

/** `"U+02B9"` where one code point stands alone; null for nothing and for more: no point may stand for the others. */
function onlyPoint(text: string): string | null {
  const [only, ...more] = pointsOf(text);
  return only === undefined || more.length > 0 ? null : formatPoint(only.point);
}

const STATUS = { exact: "decoded", lost: "lost", "near-miss": "near-miss", other: "other-sentence" } as const;

function bitsOf(kind: SentenceMatch["kind"], apostrophe: string, separator: string | null): Bits | null {
  if (kind !== "exact" && kind !== "lost") return null;
  const host = kind === "exact" ? hostBitsOf(apostrophe) : null;
  return {
    knownDomain: host?.knownDomain ?? null,
    labKeyword: host?.labKeyword ?? null,
    listedTimeZone: separator === null ? null : timeZoneBitOf(separator),
  };
}

function whyOf(match: SentenceMatch, apostrophe: string): Sentence | null {
  if (match.kind === "lost") {
    const stands = [...pointsOf(apostrophe)].map(({ point }) => formatPoint(point)).join(" ");
    return { id: "marker.why-lost", params: { apostrophe: stands } };
  }
  if (match.reason === null) return null;
  return { id: "marker.why-near-miss", params: { reason: match.reason, point: match.point } };
}

/** Two escapes and a misreading are named; what is nested deeper goes by its first two. */
function viaOf(chains: readonly Chain[]): Sentence | null {
  if (chains.length === 0) return null;
  const escapes = chains.filter((chain) => chain.kind === "escape").map((chain) => chain.name as Escape);
  const misreading = chains.find((chain) => chain.kind === "misreading")?.name as Misreading | undefined;
  return {
    id: "marker.via",
    params: { outer: escapes[0] ?? "none", inner: escapes[1] ?? "none", misreading: misreading ?? "none" },
  };
}

/**
 * Where every other apostrophe of the capture is U+2019 too, an editor is the likelier hand: the apostrophe tells nothing.
 *
 * This misses an editor that changed one part of a capture only, and a capture with no other apostrophe in it. It leaves
 * a marked line open where somebody's own text, written with curly apostrophes only, is all there is to compare.
 */
function withSmartQuotes(parts: readonly Part[], lines: readonly DateLine[]): DateLine[] {
  const curly = lines.filter((line) => line.status === "decoded" && line.apostrophe === "U+2019");
  if (curly.length === 0) return [...lines];
  const others = otherApostrophes(parts, lines);
  const count = others("\u2019").count;
  if (count === 0 || others("\u0027").count > 0) return [...lines];

  const why: Sentence = { id: "marker.why-smart-quoted", params: { count } };
  return lines.map((line) =>
    curly.includes(line)
      ? {
          ...line,
          status: "inconclusive",
          bits: line.bits && { ...line.bits, knownDomain: null, labKeyword: null },
          why,
        }
      : line,
  );
}

function excerpt(text: string, { start, end }: Span): string {
  const until = Math.min(end, start + EXCERPT);
  return text.slice(start, isInsidePair(text, until) ? until - 1 : until);
}
