import type { Span } from "#engine/types.ts";

/** Escapes that are looked at in one text. */
const MOST = 50_000;

/** Signs of one kind that may begin an escape: `&` and `%` have other uses too. */
const MOST_SIGNS = 4 * MOST;

/** Places that are named. */
const MOST_SPANS = 1000;

type Kind = "unicode" | "percent" | "entity";

/** Hexadecimal escapes of one kind that have letters in one case. */
interface Cases {
  /** 1 for capitals. */
  readonly bits: number[];
  /** The first thousand with capitals. */
  readonly upper: Span[];
}

/** The spellings of one character as an entity. */
interface Forms {
  readonly spellings: string[];
  readonly spans: Span[];
}

/** What the escapes of a text leave open. */
export interface Escapes {
  /** Letters and digits that are escaped beside one that is not. The first thousand. */
  readonly needless: readonly Span[];
  /** Letters and digits of the words that such stand in, each of which could be escaped or not. */
  readonly choices: number;
  readonly cases: Readonly<Record<Kind, Cases>>;
  /** By code point. */
  readonly forms: ReadonlyMap<number, Forms>;
}

const ESCAPE =
  /\\u([0-9A-Fa-f]{4})|%([0-9A-Fa-f]{2})|&(?:#[xX]([0-9A-Fa-f]{1,6})|#([0-9]{1,7})|(apos|quot|amp|lt|gt));/y;

const NAMES: Readonly<Record<string, number>> = { apos: 0x27, quot: 0x22, amp: 0x26, lt: 0x3c, gt: 0x3e };

/** Looks for escapes. Null where there are none. */
export function escapesOf(text: string): Escapes | null {
  const signs = signsIn(text);
  if (signs === null) return null;
  const needless: Span[] = [];
  let choices = 0;
  const cases = {
    unicode: { bits: [], upper: [] },
    percent: { bits: [], upper: [] },
    entity: { bits: [], upper: [] },
  } satisfies Record<Kind, Cases> as Record<Kind, Cases>;
  const forms = new Map<number, Forms>();
  let counted = 0;
  let seen = 0;
  for (const index of signs) {
    ESCAPE.lastIndex = index;
    const match = ESCAPE.exec(text);
    if (match === null) continue;
    const { 0: spelling, 1: unicode, 2: percent, 3: hex, 4: decimal, 5: name } = match;
    if (++seen > MOST) break;
    const span = { start: index, end: index + spelling.length };
    const digits = unicode ?? percent ?? hex;
    const point = digits !== undefined ? Number.parseInt(digits, 16) : (NAMES[name ?? ""] ?? Number(decimal));
    if (percent !== undefined && !isPercentEscape(text, span, point)) continue;
    const kind = unicode !== undefined ? "unicode" : percent !== undefined ? "percent" : "entity";
    if (digits !== undefined) caseOf(cases[kind], digits, span);
    if (spelling.startsWith("&")) {
      const known = forms.get(point) ?? { spellings: [], spans: [] };
      forms.set(point, known);
      // How its digits are spelled is counted as case.
      known.spellings.push(name ?? (hex !== undefined ? "x" : "#"));
      if (known.spans.length < MOST_SPANS) known.spans.push(span);
    }
    if (!isPlain(point) || !isBesidePlain(text, span) || needless.length === MOST_SPANS) continue;
    needless.push(span);
    const word = wordAround(text, span);
    choices += 1;
    for (let at = Math.max(word.start, counted); at < word.end; at++) if (at < span.start || at >= span.end) choices++;
    counted = Math.max(counted, word.end);
  }
  return { needless, choices, cases, forms };
}

/**
 * Where escapes may begin, in order. Null where there are none but named entities, which leave no choice. Searches for one sign each take a
 * third of the time of the pattern.
 */
function signsIn(text: string): Int32Array | null {
  const unicode = placesOf(text, "\\u");
  const percent = placesOf(text, "%").filter((at) => isHex(text.charCodeAt(at + 1)) && isHex(text.charCodeAt(at + 2)));
  if (unicode.length + percent.length === 0 && !text.includes("&#")) return null;
  return Int32Array.from([...unicode, ...percent, ...placesOf(text, "&")]).sort();
}

function placesOf(text: string, sign: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(sign); at >= 0 && places.length < MOST_SIGNS; at = text.indexOf(sign, at + 1))
    places.push(at);
  return places;
}

function isHex(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x46) || (unit >= 0x61 && unit <= 0x66);
}

/**
 * A percent sign has other uses: formats such as `%4d`, patterns such as `%ab%`. What is taken for an escape is a sign of ASCII, a letter
 * whose number ends in a decimal digit, or a byte beside another one.
 */
function isPercentEscape(text: string, { start, end }: Span, point: number): boolean {
  if (point >= 0x80) return text.charAt(end) === "%" || text.charAt(start - 3) === "%";
  return point < 0x40 || /[0-9]/.test(text.charAt(end - 1));
}

function caseOf({ bits, upper }: Cases, digits: string, span: Span): void {
  const isUpper = /[A-F]/.test(digits);
  if (isUpper === /[a-f]/.test(digits)) return;
  bits.push(isUpper ? 1 : 0);
  if (isUpper && upper.length < MOST_SPANS) upper.push(span);
}

/** Letters and digits of ASCII, which no encoding needs to escape. */
function isPlain(point: number): boolean {
  return (point >= 0x30 && point <= 0x39) || (point >= 0x41 && point <= 0x5a) || (point >= 0x61 && point <= 0x7a);
}

/**
 * Whether a letter of the same word is written as itself. Examples stand alone, strings are escaped whole, and ranges have a hyphen.
 * After a percent sign, where a digit may be a width, there must be letters on both sides.
 */
function isBesidePlain(text: string, { start, end }: Span): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (before === "\\" || before === "-" || after === "-") return false;
  // The last digit of another escape is no letter of the text.
  const afterEscape = /(?:\\u[0-9A-Fa-f]{4}|%[0-9A-Fa-f]{2})$/.test(text.slice(Math.max(0, start - 6), start));
  const sides = [isLetter(before.charCodeAt(0)) && !afterEscape, isLetter(after.charCodeAt(0))];
  return text.charAt(start) === "%" ? sides.every(Boolean) : sides.some(Boolean);
}

function isLetter(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

/** The letters around, at most sixteen to each side. */
function wordAround(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from > start - 16 && isLetter(text.charCodeAt(from - 1))) from--;
  while (to < end + 16 && isLetter(text.charCodeAt(to))) to++;
  return { start: from, end: to };
}
