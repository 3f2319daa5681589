import { apostrophes } from "#engine/channels/apostrophes.ts";
import { compatibilityForms } from "#engine/channels/compatibilityForms.ts";
import { dashes } from "#engine/channels/dashes.ts";
import { digits } from "#engine/channels/digits.ts";
import { homoglyphBits } from "#engine/channels/homoglyphBits.ts";
import { homoglyphs } from "#engine/channels/homoglyphs.ts";
import { accentedIn } from "#engine/channels/letters/accented.ts";
import { lookalikes } from "#engine/channels/letters/lookalikes.ts";
import { readWord } from "#engine/channels/letters/readWord.ts";
import { scriptOf } from "#engine/channels/letters/scriptOf.ts";
import { wordAround } from "#engine/channels/letters/wordAround.ts";
import { normalization } from "#engine/channels/normalization.ts";
import { familyOf } from "#engine/channels/ordinary/familyOf.ts";
import { isInvisible, isSpecialSpace } from "#engine/text/invisible.ts";
import { pointLength, pointsOf } from "#engine/text/points.ts";
import type { Ranges } from "#engine/text/scripts.ts";
import type { CleanKind, Removal, Span } from "#engine/types.ts";
import { type Look, payloadSpans } from "./look.ts";

/** What of one kind is to go from a text. In any order; may overlap with what other kinds take. */
export type Cleaner = (look: Look, ordinary: boolean) => Iterable<Removal>;

/** Each kind's. */
export const cleaners: Readonly<Record<CleanKind, Cleaner>> = {
  "date-line": dateLine,
  invisible: (look, ordinary) => invisibles(look, ordinary, "invisible"),
  spaces: (look, ordinary) => invisibles(look, ordinary, "spaces"),
  "line-ends": lineEnds,
  "line-endings": lineEndings,
  gaps,
  apostrophes: quotes,
  letters,
  accents,
  odd,
};

/** Every line that can be read, and whose bits are in doubt, as it stands where nothing was encoded. Near misses stay. */
function* dateLine({ lines, text }: Look): Generator<Removal> {
  const said = { kind: "date-line", channel: "date-line" } as const;
  for (const { status, apostropheSpan, separatorSpans } of lines) {
    if (status === "near-miss" || status === "other-sentence") continue;
    for (const [span, insert] of [
      ...[apostropheSpan].map((span) => [span, "'"] as const),
      ...separatorSpans.map((span) => [span, "-"] as const),
    ]) {
      if (span !== null && text.slice(span.start, span.end) !== insert) yield { span, insert, ...said };
    }
  }
}

/** Drawn as a blank: a reader would see words run together. */
const BLANKS = new Set([0x2800, 0x3164, 0xffa0]);
const LINE_BREAKS = new Set([0x85, 0x2028, 0x2029]);

/** What is drawn as nothing, or as a blank: what no ordinary use explains, and what a payload is read from. */
function* invisibles(look: Look, ordinary: boolean, kind: "invisible" | "spaces"): Generator<Removal> {
  for (const span of ordinary ? look.runs : [...look.unexplained, ...payloadSpans(look)]) {
    for (const { point, unit } of pointsOf(look.text, span)) {
      if (!isInvisible(point) || isSpecialSpace(point) !== (kind === "spaces")) continue;
      const insert = kind === "spaces" || BLANKS.has(point) ? " " : LINE_BREAKS.has(point) ? "\n" : "";
      yield { span: { start: unit, end: unit + pointLength(point) }, insert, kind, channel: familyOf(point) };
    }
  }
}

/** Spaces and tabs before a line end. */
function* lineEnds({ text }: Look): Generator<Removal> {
  for (const { 0: run, index } of text.matchAll(/[ \t]+/g)) {
    const end = index + run.length;
    if (end < text.length && !"\r\n".includes(text.charAt(end))) continue;
    yield { span: { start: index, end }, insert: "", kind: "line-ends", channel: "trailing-bits" };
  }
}

/** Where lines end in several ways, all end in LF. */
function* lineEndings({ text }: Look): Generator<Removal> {
  const ends = [...text.matchAll(/\r\n?|\n/g)];
  if (new Set(ends.map(([end]) => end)).size < 2) return;
  for (const { 0: end, index } of ends) {
    if (end === "\n") continue;
    yield {
      span: { start: index, end: index + end.length },
      insert: "\n",
      kind: "line-endings",
      channel: "line-endings",
    };
  }
}

/** Two spaces between words. One is left; longer gaps align something. */
function* gaps({ text }: Look): Generator<Removal> {
  for (const { index } of text.matchAll(/(?<=[^\s]) {2}(?=[^\s])/g)) {
    yield { span: { start: index, end: index + 1 }, insert: "", kind: "gaps", channel: "white-space" };
  }
}

/** Marks that are typed for an apostrophe, wherever they stand; and those that are so only between Latin letters. */
const MARKS = /[\u2018\u2019\u201B]/;
const BETWEEN_LETTERS = /[\u0060\u00B4\u2032\uFF07]/;

/** Where `'` is meant, whatever is written. */
const CONTRACTED = /^(?:s|t|re|ve|ll|d|m)(?![A-Za-z\u00C0-\u024F])/i;

/**
 * Marks and letters that stand for an apostrophe. Letters of Ukrainian, Hawaiian and many others stay: only in English endings is `'` meant. The
 * apostrophe of a date line is left to its own kind, or a line whose separators stay would read as one that nobody wrote.
 */
function* quotes({ text, survey, lines }: Look): Generator<Removal> {
  const sites: number[] = Array.from(survey.sitesOf(apostrophes.points), (site) => survey.units[site] ?? 0);
  for (let at = text.indexOf("`"); at >= 0; at = text.indexOf("`", at + 1)) sites.push(at);
  const elsewhere = new Set(
    lines.flatMap(({ status, apostropheSpan }) =>
      status === "other-sentence" || apostropheSpan === null ? [] : [apostropheSpan.start],
    ),
  );
  for (const unit of sites) {
    if (elsewhere.has(unit)) continue;
    const sign = text.charAt(unit);
    const latin = isLatin(text.charCodeAt(unit - 1)) && isLatin(text.charCodeAt(unit + 1));
    const isUzbek = sign === "\u02BB" && /[GOgo]/.test(text.charAt(unit - 1));
    const meant =
      MARKS.test(sign) ||
      (latin &&
        (BETWEEN_LETTERS.test(sign) || (!isUzbek && sign !== "`" && CONTRACTED.test(text.slice(unit + 1, unit + 5)))));
    if (meant) yield { span: { start: unit, end: unit + 1 }, insert: "'", kind: "apostrophes", channel: "apostrophes" };
  }
}

function isLatin(unit: number): boolean {
  // NaN beyond the edges of the text.
  return unit > 0x40 && scriptOf(unit) === "latin";
}

function* letters(look: Look): Generator<Removal> {
  yield* looking(look);
  yield* forms(look);
  yield* numbers(look);
  yield* hyphens(look);
}

/** Letters of another script in Latin words; and every letter that homoglyph bits are read from. */
function* looking(look: Look): Generator<Removal> {
  const { text, survey } = look;
  const take = function* (span: Span, point: number, channel: string): Generator<Removal> {
    const like = lookalikes.get(point)?.like;
    if (like !== undefined) yield { span, insert: like, kind: "letters", channel };
  };
  if (payloadSpans(look, homoglyphBits.id).length > 0) {
    for (const { span, point } of sitesIn(look, homoglyphBits.points)) yield* take(span, point, homoglyphBits.id);
  }
  let after = 0;
  for (const { span } of sitesIn(look, homoglyphs.points)) {
    if (span.start < after) continue;
    const word = wordAround(text, span.start, after);
    after = word.end;
    const read = readWord(survey.text, word);
    if (read === null || (read.why !== "lookalike" && read.why !== "number")) continue;
    for (const { point, start, end } of read.letters) yield* take({ start, end }, point, homoglyphs.id);
  }
}

/** Other forms of plain letters among plain ones in a word. */
function* forms(look: Look): Generator<Removal> {
  const found = unexplained(look, compatibilityForms.id);
  if (!found) return;
  for (const { span, point } of sitesIn(look, compatibilityForms.points)) {
    const word = wordAround(look.text, span.start, Math.max(0, span.start - 64));
    const plain = String.fromCodePoint(point).normalize("NFKC");
    if (!/[A-Za-z]/.test(look.text.slice(word.start, word.end)) || !/^[A-Za-z]+$/.test(plain)) continue;
    yield { span, insert: plain, kind: "letters", channel: compatibilityForms.id };
  }
}

/** Digits of several scripts in one number, in those of ASCII. */
function* numbers(look: Look): Generator<Removal> {
  if (!unexplained(look, digits.id)) return;
  let run: { readonly span: Span; readonly range: readonly [number, number] }[] = [];
  for (const { span, point } of sitesIn(look, digits.points)) {
    const range = digits.points.find(([from, to]) => point >= from && point <= to);
    if (range === undefined) continue;
    if (run.at(-1)?.span.end !== span.start) run = [];
    run.push({ span, range });
    const beside =
      /[0-9]/.test(look.text.charAt((run[0]?.span.start ?? 0) - 1)) || /[0-9]/.test(look.text.charAt(span.end));
    if (!beside && run.every((one) => one.range === range)) continue;
    for (const one of run) {
      const value = (look.text.codePointAt(one.span.start) ?? 0) - one.range[0];
      yield { span: one.span, insert: String(value), kind: "letters", channel: digits.id };
    }
  }
}

/** Where hyphens of several kinds change from word to word, all are U+002D. */
function* hyphens(look: Look): Generator<Removal> {
  if (!unexplained(look, dashes.id)) return;
  const isLetter = (unit: number): boolean => {
    const script = unit > 0x40 ? scriptOf(unit) : null;
    return script !== null && script !== "other";
  };
  for (const { span } of sitesIn(look, dashes.points)) {
    if (!isLetter(look.text.charCodeAt(span.start - 1)) || !isLetter(look.text.charCodeAt(span.end))) continue;
    yield { span, insert: "-", kind: "letters", channel: dashes.id };
  }
}

/** Where letters with accents are stored in both ways, all are composed. */
function* accents(look: Look): Generator<Removal> {
  if (!look.found.some(({ channel }) => channel === normalization.id)) return;
  for (const { start, end, form, composed } of accentedIn(look.survey, normalization.points)) {
    if (form === "decomposed")
      yield { span: { start, end }, insert: composed, kind: "accents", channel: normalization.id };
  }
}

/** Code points without a character: what no known use explains. */
function* odd({ found }: Look): Generator<Removal> {
  for (const { channel, strength, spans } of found) {
    if (channel !== "odd-code-points" || strength !== "unexplained") continue;
    for (const span of spans) yield { span, insert: "", kind: "odd", channel };
  }
}

function unexplained({ found }: Look, id: string): boolean {
  return found.some(({ channel, strength }) => channel === id && strength === "unexplained");
}

function* sitesIn({ survey }: Look, ranges: Ranges): Generator<{ readonly span: Span; readonly point: number }> {
  for (const site of survey.sitesOf(ranges)) {
    const point = survey.points[site] ?? 0;
    const start = survey.units[site] ?? 0;
    yield { point, span: { start, end: start + pointLength(point) } };
  }
}
