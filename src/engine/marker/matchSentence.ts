import { formatPoint, pointAt } from "#engine/text/points.ts";
import { hostBitsOf, timeZoneBitOf } from "./alphabet.ts";

/** Why a sentence that resembles the date line is not one. The first that applies, from left to right. */
export type NearMissReason =
  | "capital"
  | "apostrophe"
  | "apostropheRun"
  | "noApostrophe"
  | "spacing"
  | "dateForm"
  | "separatorRun"
  | "mixedSeparators"
  | "separator"
  | "noFullStop";

/** `[from, to)` in code units of the text that was matched. */
export type Stretch = readonly [from: number, to: number];

/** A date sentence, or something like one, at the beginning of a text. */
export interface SentenceMatch {
  /** `exact`: the published form. `lost`: the same, but for a hole in the apostrophe's place. */
  readonly kind: "exact" | "lost" | "near-miss" | "other";
  readonly end: number;
  /** What stands between `Today` and `s`; empty where nothing does. */
  readonly slot: Stretch;
  readonly separators: readonly Stretch[];
  /** Year first, padded: `2026-06-03`; null for any other order, which might be day or month first. */
  readonly date: string | null;
  readonly reason: NearMissReason | null;
  /** The code point the reason speaks of; empty where it speaks of none. */
  readonly point: string;
}

/** Up to eight code points in the apostrophe's place: three misread bytes, or a few invisible characters beside it. */
const HEAD = /^[Tt]oday([^A-Za-z0-9]{0,8}?|[A-Za-z0-9])s(\s{1,3})date/u;
/** Sentences of the same program, and of others, that hold a date and no `Today's date is`. */
const OTHER_OPENINGS = /^[Tt]he (?:current date is:?\s{1,3}(?=[\p{Nd}A-Z])|date has changed\.)/u;
const IS = /^(\s{1,3})is(:?\s{1,3})/u;
const OTHER = /^(?:\s{1,3}is\s{1,3}now\b|\s{0,3}:)\s{0,3}/u;
/** Three numbers with up to three code points between them, in any order, with digits of any script. */
const NUMBERS = /^(\p{Nd}{1,4})([^\p{Nd}A-Za-z\n]{1,3})(\p{Nd}{1,2})([^\p{Nd}A-Za-z\n]{1,3})(\p{Nd}{1,4})(?!\p{Nd})/u;
/** A date in words, or marked up: a number within a sentence's reach. Prose without one resembles nothing. */
const SOME_NUMBER = /^[^\n.]{0,24}\p{Nd}[\p{Nd}A-Za-z]{0,8}/u;
/**
 * What programs put where a character set had no place for the apostrophe: one mark for it, or one for each of its UTF-8
 * bytes; U+001A is SUBSTITUTE (ECMA-48). Nothing at all is no hole: it is how people mistype the word.
 */
const HOLE = /^(?:[?\uFFFD]{1,3}|[ \u001A])$/u;

/** The sentence at the beginning of a text; null where it is none. */
export function matchSentence(text: string): SentenceMatch | null {
  const opening = OTHER_OPENINGS.exec(text);
  if (opening !== null) return otherSentence(text, [0, 0], opening[0]);

  const head = HEAD.exec(text);
  if (head === null) return null;
  const slotText = head[1] ?? "";
  const slot: Stretch = [5, 5 + slotText.length];
  const afterHead = head[0].length;

  const other = OTHER.exec(text.slice(afterHead));
  if (other !== null) return otherSentence(text, slot, head[0] + other[0]);

  const is = IS.exec(text.slice(afterHead));
  if (is === null) return null;
  const dateFrom = afterHead + is[0].length;
  const numbers = matchNumbers(text, dateFrom);
  if (numbers === null) {
    const some = SOME_NUMBER.exec(text.slice(dateFrom));
    if (some === null) return null;
    const end = dateFrom + some[0].length;
    return { kind: "near-miss", slot, end, separators: [], date: null, reason: "dateForm", point: "" };
  }

  const common = { slot, separators: numbers.separators, date: numbers.date };
  const stop = text[numbers.end] === ".";
  const spaced = head[2] === " " && is[1] === " " && is[2] === " ";
  const hole = HOLE.test(slotText);
  const reason: NearMissReason | null = !text.startsWith("T")
    ? "capital"
    : ((hole ? null : slotFault(slotText)) ??
      (spaced ? null : "spacing") ??
      numbers.fault ??
      (stop ? null : "noFullStop"));
  if (reason === null) return { kind: hole ? "lost" : "exact", end: numbers.end + 1, ...common, reason, point: "" };

  const about = reason === "apostrophe" ? slotText : reason === "separator" ? text.slice(...numbers.separators[0]) : "";
  return {
    kind: "near-miss",
    end: numbers.end + (stop ? 1 : 0),
    ...common,
    reason,
    point: about === "" ? "" : formatPoint(pointAt(about, 0)),
  };
}

/** Why what stands in the apostrophe's place is no apostrophe of the alphabet; null where it is one. */
function slotFault(slot: string): "noApostrophe" | "apostrophe" | "apostropheRun" | null {
  if (slot === "") return "noApostrophe";
  if (hostBitsOf(slot) !== null) return null;
  return [...slot].length > 1 ? "apostropheRun" : "apostrophe";
}

/** A sentence that never went through the marker, whatever its date looks like. */
function otherSentence(text: string, slot: Stretch, words: string): SentenceMatch {
  const { end, separators, date } = matchNumbers(text, words.length) ?? {
    end: words.trimEnd().length,
    separators: [],
    date: null,
  };
  return { kind: "other", end, slot, separators, date, reason: null, point: "" };
}

interface Numbers {
  readonly end: number;
  readonly separators: readonly [Stretch, Stretch];
  readonly date: string | null;
  /** Why these numbers are not the published date; null where they are. */
  readonly fault: "dateForm" | "separatorRun" | "mixedSeparators" | "separator" | null;
}

function matchNumbers(text: string, from: number): Numbers | null {
  const match = NUMBERS.exec(text.slice(from));
  if (match === null) return null;
  const [whole, first = "", left = "", second = "", right = "", third = ""] = match;
  const leftFrom = from + first.length;
  const rightFrom = leftFrom + left.length + second.length;
  const yearFirst = /^[0-9]{4}$/.test(first) && /^[0-9]{1,2}$/.test(second) && /^[0-9]{1,2}$/.test(third);
  const padded = second.length === 2 && third.length === 2;
  const fault =
    !yearFirst || !padded
      ? "dateForm"
      : [...left].length > 1 || [...right].length > 1
        ? "separatorRun"
        : left !== right
          ? "mixedSeparators"
          : timeZoneBitOf(left) === null
            ? "separator"
            : null;
  return {
    end: from + whole.length,
    separators: [
      [leftFrom, leftFrom + left.length],
      [rightFrom, rightFrom + right.length],
    ],
    date: yearFirst ? `${first}-${second.padStart(2, "0")}-${third.padStart(2, "0")}` : null,
    fault,
  };
}
