import type { Span } from "#engine/types.ts";

/** What is expected to differ between any two captures, or is a date and so may carry a separator. */
export type TokenKind = "check-value" | "version-suffix" | "id" | "hash" | "date" | "time" | "port" | "path" | "number";

/** A stretch of text that was recognised as a whole. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** What must agree on both sides: the host of a port, the version of a suffix. */
  readonly stem: string;
}

/** Nothing recognised is longer; bounds how far around a change is looked. */
export const LONGEST_TOKEN = 256;

/** `-` `/` `.` and their look-alikes, so that a date whose separators were swapped is still seen as one. */
const SEPARATOR = "[-/.\\u2010-\\u2015\\u2044\\u2212\\u2215\\uFE63\\uFF0D\\uFF0F]";
const CLOCK =
  "\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?: ?[AaPp]\\.?[Mm]\\b)?(?: ?(?:Z|UTC|GMT|[-+]\\d{2}:?\\d{2})(?!\\d))?";
const MONTH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";

interface Pattern {
  readonly kind: TokenKind;
  /** Global; its first group, if any, is the stem. */
  readonly pattern: RegExp;
}

const PATTERNS: readonly Pattern[] = [
  { kind: "check-value", pattern: /\bcch=[^;\s"']{0,64}/g },
  { kind: "version-suffix", pattern: /\bcc_version=(\d+\.\d+\.\d+)\b[.\w]{0,32}/g },
  { kind: "id", pattern: /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi },
  {
    kind: "id",
    pattern:
      /\b(req|msg|toolu|session|sess|resp|call|run|thread|conv|account|user)_(?=[A-Za-z]{0,32}\d)[A-Za-z0-9]{6,64}\b/g,
  },
  { kind: "hash", pattern: /\b[0-9a-f]{7,64}\b/g },
  {
    kind: "date",
    pattern: new RegExp(
      `(?<!\\d)(?:\\d{4}${SEPARATOR}\\d{1,2}${SEPARATOR}\\d{1,2}|\\d{1,2}${SEPARATOR}\\d{1,2}${SEPARATOR}\\d{4})(?:[T ]${CLOCK})?(?!\\d)`,
      "g",
    ),
  },
  {
    kind: "date",
    pattern: new RegExp(
      `\\b(?:${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2} ${MONTH}\\.?,? \\d{4})(?!\\d)`,
      "g",
    ),
  },
  { kind: "time", pattern: new RegExp(`(?<![\\d:])${CLOCK}(?![\\d:])`, "g") },
  // Seconds or milliseconds since 1970, of the years 2017 to 2033.
  { kind: "time", pattern: /\b1[5-9]\d{8}(?:\d{3})?(?:\.\d{1,9})?\b/g },
  {
    kind: "port",
    pattern:
      /(\blocalhost|\b(?:\d{1,3}\.){3}\d{1,3}|\[[0-9a-f:]{2,39}\]|(?<=\/\/)[a-z0-9.-]{1,128}):(?:\d{2,5}\b|<[a-z]{1,16}>)/gi,
  },
  {
    kind: "path",
    pattern: /(?:\$\{?[A-Z_][A-Z0-9_]{0,63}\}?|(?<![\w/.$}~-])[~/]|\b[A-Za-z]:[\\/])[^\s"'`<>|;,()]{0,240}/g,
  },
  { kind: "number", pattern: /\d+(?:[.,'\u2019\u00A0\u202F_ ]\d+)+/g },
];

/** Every token in the given stretches of a text, by position. Stretches are in order and do not overlap. */
export function findTokens(text: string, stretches: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  for (const stretch of stretches) {
    const here = text.slice(stretch.start, stretch.end);
    for (const { kind, pattern } of PATTERNS) {
      for (const match of here.matchAll(pattern)) {
        const start = stretch.start + match.index;
        tokens.push({ kind, start, end: start + match[0].length, text: match[0], stem: match[1] ?? "" });
      }
    }
  }
  return tokens.sort((x, y) => x.start - y.start);
}

/** The tokens that hold a span as a whole. */
export function tokensAround(tokens: readonly Token[], span: Span): Token[] {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start <= span.start) low = middle + 1;
    else high = middle;
  }
  const around: Token[] = [];
  for (let index = low - 1; index >= 0; index--) {
    const token = tokens[index] as Token;
    if (token.start < span.start - LONGEST_TOKEN) break;
    if (token.end >= span.end) around.push(token);
  }
  return around;
}

/** Folders of one machine or run: temporary ones, homes, and variables that stand for either. */
const OWN_FOLDER =
  /^(?:\$|~)|^\/{1,3}(?:private\/)?(?:tmp|temp|var\/folders|var\/tmp|home|Users|root|workspace)(?:\/|$)|[\\/](?:Temp|Users)[\\/]/;

/**
 * Whether one token in place of the other is expected between any two captures. Both are judged as wholes.
 *
 * Misses ids of other services and paths outside the usual places. Takes for noise what someone wrote into a date, an id
 * or a temporary path on purpose: the page folds noise, and never hides it.
 */
export function isExpected(a: Token, b: Token): boolean {
  if (a.kind !== b.kind || a.stem !== b.stem) return false;
  switch (a.kind) {
    case "number":
      return false;
    case "path":
      return OWN_FOLDER.test(a.text) && OWN_FOLDER.test(b.text);
    case "hash":
      // Seven digits alone are a number, seven letters alone a word.
      return (
        a.text.length === b.text.length &&
        [a.text, b.text].every((text) => /\d/.test(text)) &&
        /[a-f]/.test(a.text + b.text)
      );
    case "date":
      return dateForm(a.text) === dateForm(b.text);
    default:
      return true;
  }
}

/** How a date is written: `Y-9-9`, `9/9/Y`, `M 9, Y`. The time behind it is left out. */
export function dateForm(text: string): string {
  const date = /^\d+\D\d+\D\d+/.exec(text)?.[0] ?? text;
  return date.replace(/[A-Za-z]+/g, "M").replace(/\d+/g, (digits) => (digits.length === 4 ? "Y" : "9"));
}
