import type { Confusables } from "#engine/text/confusables.ts";
import { isApostrophe, isDash, isSpace } from "#engine/text/families.ts";
import { isInvisible } from "#engine/text/invisible.ts";
import { formatPoint, pointsOf } from "#engine/text/points.ts";
import type { Change, ChangeClass, Sentence } from "#engine/types.ts";
import { dateForm, isExpected, LONGEST_TOKEN, type Token, type TokenKind, tokensAround } from "./tokens.ts";

/** What a change is taken for, and why. */
export interface Verdict {
  readonly class: ChangeClass;
  readonly why: Sentence;
  /** The token of A that it was judged in, where it was judged in one. */
  readonly token: Token | null;
}

/** Two texts, the tokens around their changes, and what looks like what. */
export interface Texts {
  readonly a: string;
  readonly b: string;
  readonly aTokens: readonly Token[];
  readonly bTokens: readonly Token[];
  readonly areConfusable: Confusables["areConfusable"];
}

/**
 * Decides what a change is, strongest first. A whole token decides, not a point alone: `1` for `l` is a look-alike in
 * `paypa1`, and nothing in another number.
 *
 * Misses look-alikes of several letters (`rn` for `m`) and words swapped on purpose: those are ordinary edits here. Word
 * processors make look-alikes of apostrophes, dashes and spaces innocently; the class says what differs, not who did it.
 */
export function classify(change: Change, texts: Texts): Verdict {
  const a = texts.a.slice(change.a.start, change.a.end);
  const b = texts.b.slice(change.b.start, change.b.end);
  const plain =
    lineEnding(change, a, b, texts) ??
    byteOrderMark(change, a, b) ??
    invisible(a, b) ??
    sameLetters(change, a, b, texts);
  if (plain) return { ...plain, token: null };
  if (a.length <= LONGEST_TOKEN && b.length <= LONGEST_TOKEN) {
    const alike = lookAlike(change, a, b, texts, false);
    if (alike) return { ...alike, token: null };
    const inToken = byToken(change, a, b, texts);
    if (inToken) return inToken;
    const ascii = lookAlike(change, a, b, texts, true);
    if (ascii) return { ...ascii, token: null };
  }
  return { class: "ordinary", why: { id: "compare.ordinary", params: {} }, token: null };
}

type Plain = Omit<Verdict, "token"> | null;

const LINE_ENDS: Readonly<Record<string, string>> = { "\r\n": "CRLF", "\n": "LF", "\r": "CR" };

function lineEnding(change: Change, a: string, b: string, texts: Texts): Plain {
  if (!/^[\r\n]*$/.test(a + b) || a === b) return null;
  // The other half of a CRLF may stand before or behind the change.
  const before = texts.a[change.a.start - 1] === "\r" ? "\r" : "";
  const after = texts.a[change.a.end] === "\n" && texts.b[change.b.end] === "\n" ? "\n" : "";
  const endsOf = (text: string): string[] => (before + text + after).match(/\r\n|\r|\n/g) ?? [];
  const [aEnds, bEnds] = [endsOf(a), endsOf(b)];
  if (aEnds.length !== bEnds.length || aEnds.length === 0) return null;
  const at = aEnds.findIndex((end, index) => end !== bEnds[index]);
  const [aEnd, bEnd] = [aEnds, bEnds].map((ends) => LINE_ENDS[ends[at] ?? ""] ?? "");
  return { class: "encoding", why: { id: "compare.line-ending", params: { a: aEnd ?? "", b: bEnd ?? "" } } };
}

function byteOrderMark(change: Change, a: string, b: string): Plain {
  if (change.a.start !== 0 || change.b.start !== 0) return null;
  if (a === "\uFEFF" && b === "") return { class: "encoding", why: { id: "compare.bom-in-a", params: {} } };
  if (b === "\uFEFF" && a === "") return { class: "encoding", why: { id: "compare.bom-in-b", params: {} } };
  return null;
}

/** Emoji sequences hold joiners and selectors by right. */
const EMOJI = /\p{Extended_Pictographic}(?:\uFE0F|[\u{1F3FB}-\u{1F3FF}]|\u200D\p{Extended_Pictographic})+/gu;

/** Printable ASCII and line ends: holds nothing invisible. */
const PRINTABLE = /^[\t\n\r -~]*$/;

function invisible(a: string, b: string): Plain {
  if (PRINTABLE.test(a) && PRINTABLE.test(b)) return null;
  const alone = a === "" || b === "";
  const [inA, inB] = [a, b].map((text) => hidden(text, alone)) as [string[], string[]];
  if (inA.join() === inB.join()) return null;
  const [first] = inA.length > 0 ? inA : inB;
  if (inB.length === 0 && first)
    return { class: "invisible", why: { id: "compare.invisible-in-a", params: { point: first, count: inA.length } } };
  if (inA.length === 0 && first)
    return { class: "invisible", why: { id: "compare.invisible-in-b", params: { point: first, count: inB.length } } };
  return { class: "invisible", why: { id: "compare.invisible-differs", params: {} } };
}

/** The invisible points of a changed text. Spaces count only where the whole text is blank and nothing stands in its place. */
function hidden(text: string, alone: boolean): string[] {
  const found: string[] = [];
  let seen = false;
  const spaces: string[] = [];
  for (const symbol of text.replace(EMOJI, "x")) {
    const point = symbol.codePointAt(0) ?? 0;
    if (!isInvisible(point)) seen = true;
    else if (isSpace(point)) spaces.push(formatPoint(point));
    else found.push(formatPoint(point));
  }
  return alone && !seen ? [...found, ...spaces] : found;
}

/** One letter and its accents, in two normalisation forms (UAX #15). */
function sameLetters(change: Change, a: string, b: string, texts: Texts): Plain {
  if (a.length + b.length > LONGEST_TOKEN) return null;
  const mark = /\p{M}|[\u1100-\u11FF]/u;
  if (!mark.test(a) && !mark.test(b)) return null;
  const [aWhole, bWhole] = [cluster(texts.a, change.a), cluster(texts.b, change.b)];
  if (aWhole === bWhole || aWhole.normalize("NFC") !== bWhole.normalize("NFC")) return null;
  return { class: "encoding", why: { id: "compare.normalisation", params: {} } };
}

/** A span with the marks behind it and the base before it. */
function cluster(text: string, span: { start: number; end: number }): string {
  const before = /\P{M}\p{M}{0,8}$/u.exec(text.slice(Math.max(0, span.start - 18), span.start))?.[0] ?? "";
  const after = /^\p{M}{0,8}/u.exec(text.slice(span.end, span.end + 16))?.[0] ?? "";
  return before + text.slice(span.start, span.end) + after;
}

const isAscii = (point: number): boolean => point < 0x80;
const isLetter = (point: number): boolean => /[\p{L}\p{N}]/u.test(String.fromCodePoint(point));

/** @param ascii whether pairs like `0` and `O` count, which they do once a token is known to be no id and no hash */
function lookAlike(change: Change, a: string, b: string, texts: Texts, ascii: boolean): Plain {
  if (a === "" || b === "") return null;
  const [aPoints, bPoints] = [[...pointsOf(a)], [...pointsOf(b)]];
  if (aPoints.length !== bPoints.length) {
    if (PRINTABLE.test(a) && PRINTABLE.test(b)) return null;
    if (a.normalize("NFKC") !== b.normalize("NFKC")) return null;
    return { class: "look-alike", why: { id: "compare.look-alike-compatible", params: {} } };
  }
  let words: boolean | undefined;
  for (const [index, { point }] of aPoints.entries()) {
    const other = bPoints[index]?.point ?? 0;
    if (point === other || family(point, other) !== null) continue;
    if (isAscii(point) && isAscii(other) && !ascii) return null;
    if (!texts.areConfusable(point, other)) return null;
    if (!isLetter(point) && !isLetter(other) && !(isAscii(point) && isAscii(other))) continue;
    words ??= wordsAlike(change, texts) || (!(isAscii(point) && isAscii(other)) && mixed(change, texts));
    if (!words) return null;
  }
  const [point, other] = [aPoints[0]?.point ?? 0, bPoints[0]?.point ?? 0];
  if (aPoints.length > 1)
    return { class: "look-alike", why: { id: "compare.look-alike-several", params: { count: aPoints.length } } };
  const kind = family(point, other);
  return {
    class: "look-alike",
    why: {
      id: kind === null ? "compare.look-alike" : `compare.look-alike-${kind}`,
      params: { a: formatPoint(point), b: formatPoint(other) },
    },
  };
}

function family(a: number, b: number): "apostrophe" | "dash" | "space" | null {
  if (isApostrophe(a) && isApostrophe(b)) return "apostrophe";
  if (isDash(a) && isDash(b)) return "dash";
  return isSpace(a) && isSpace(b) ? "space" : null;
}

/** Whether the words around a change are equal but for look-alikes, point by point. */
function wordsAlike(change: Change, texts: Texts): boolean {
  const [a, b] = [[...pointsOf(word(texts.a, change.a))], [...pointsOf(word(texts.b, change.b))]];
  return (
    a.length === b.length &&
    a.every(({ point }, index) => {
      const other = b[index]?.point ?? 0;
      return point === other || family(point, other) !== null || texts.areConfusable(point, other);
    })
  );
}

/** Whether one side's word mixes Latin letters with others that look like them: no language writes so. */
function mixed(change: Change, texts: Texts): boolean {
  return [word(texts.a, change.a), word(texts.b, change.b)].some(
    (text) =>
      /\p{Script=Latin}/u.test(text) &&
      /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u.test(text),
  );
}

/** A span, widened to whole words: letters, digits, marks and what joins them. */
function word(text: string, span: { start: number; end: number }): string {
  const before =
    /[\p{L}\p{N}\p{M}_'\u2019]{0,64}$/u.exec(text.slice(Math.max(0, span.start - 64), span.start))?.[0] ?? "";
  const after = /^[\p{L}\p{N}\p{M}_'\u2019]{0,64}/u.exec(text.slice(span.end, span.end + 64))?.[0] ?? "";
  return before + text.slice(span.start, span.end) + after;
}

const SAYS: Readonly<Record<Exclude<TokenKind, "number">, Sentence>> = {
  "check-value": { id: "compare.noise-check-value", params: {} },
  "version-suffix": { id: "compare.noise-version-suffix", params: {} },
  id: { id: "compare.noise-id", params: {} },
  hash: { id: "compare.noise-hash", params: {} },
  date: { id: "compare.noise-date", params: {} },
  time: { id: "compare.noise-time", params: {} },
  port: { id: "compare.noise-port", params: {} },
  path: { id: "compare.noise-path", params: {} },
};

/** Judges a change that lies within a token of the same kind on both sides. */
function byToken(change: Change, a: string, b: string, texts: Texts): Verdict | null {
  const inA = tokensAround(texts.aTokens, change.a);
  if (inA.length === 0) return null;
  const inB = tokensAround(texts.bTokens, change.b);
  let noise: Verdict | null = null;
  for (const x of inA) {
    for (const y of inB) {
      if (x.kind !== y.kind) continue;
      if (x.kind === "date" || x.kind === "number") {
        const says = separator(x, y, a, b);
        if (says) return { class: "separator", why: says, token: x };
      }
      if (x.kind === "number" || noise) continue;
      if (isExpected(x, y) || isOtherDigit(x, y, a, b)) noise = { class: "noise", why: SAYS[x.kind], token: x };
    }
  }
  return noise;
}

/** A digit of a date whose separators changed as well. */
function isOtherDigit(x: Token, y: Token, a: string, b: string): boolean {
  return x.kind === "date" && /^\d*$/.test(a + b) && sameGroups(x.text, y.text);
}

/** Groups of digits of the same lengths, whatever stands between them. */
function sameGroups(a: string, b: string): boolean {
  return a.replace(/\d/g, "9").replace(/\D/g, "-") === b.replace(/\d/g, "9").replace(/\D/g, "-");
}

function separator(x: Token, y: Token, a: string, b: string): Sentence | null {
  if (x.kind === "number") {
    // The same digits in the same groups: 1,000 and 1.000, not 15 and 1.5.
    const differs = sameGroups(x.text, y.text) && x.text.replace(/\D/g, "") === y.text.replace(/\D/g, "");
    return differs ? swapped("compare.number-separator", a, b) : null;
  }
  if (dateForm(x.text) === dateForm(y.text)) {
    const [inX, inY] = [x, y].map((token) => (token.text.match(/\d+/g) ?? []).map(Number).join());
    // 2026-5-1 for 2026-05-01: the same day, padded or not.
    return inX === inY && !sameGroups(x.text, y.text) ? { id: "compare.date-format", params: {} } : null;
  }
  if (!sameGroups(x.text, y.text)) return { id: "compare.date-format", params: {} };
  return swapped("compare.date-separator", a, b);
}

/** The first mark of both texts, where both have one. */
function swapped(id: "compare.date-separator" | "compare.number-separator", a: string, b: string): Sentence | null {
  const [from, to] = [a, b].map((text) => /\D/u.exec(text)?.[0].codePointAt(0));
  if (from === undefined || to === undefined) return null;
  return { id, params: { a: formatPoint(from), b: formatPoint(to) } };
}
