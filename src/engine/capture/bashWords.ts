import { bytesOfCharacters } from "./base64.ts";
import { readJson } from "./json.ts";
import { jsonEnd } from "./jsonEnd.ts";
import { strictUtf8 } from "./strictUtf8.ts";
import type { Word, Words } from "./word.ts";

/** Each try reads on to the end of the command. */
const MAX_TRIES = 16;

/**
 * The words of the command that a text begins with, as bash parts them: `'\u2026'`, `"\u2026"`, `$'\u2026'`, backslashes, lines that go on. Nothing is
 * expanded or run. Two departures, for what tools print: a JSON in apostrophes ends where the JSON ends, if it parses so, because
 * LiteLLM does not escape the apostrophes in it; and of `"$(printf '\u2026')"`, mitmproxy's way with control characters, only
 * `\x00` to `\x1f` are undone, because printf itself would destroy the JSON's own escapes.
 */
export function bashWords(text: string): Words {
  const words: Word[] = [];
  const to = text.length;
  let at = 0;
  let tries = MAX_TRIES;
  for (;;) {
    at = skipSpace(text, at, to);
    if (at >= to || "\r\n;&|<>".includes(text.charAt(at))) return { words, end: at };
    const word = readWord(text, at, to, () => tries-- > 0);
    words.push(word.word);
    at = word.end;
  }
}

/** Past blanks and lines that go on. */
function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  for (;;) {
    while (at < to && " \t".includes(text.charAt(at))) at++;
    const line = lineGoesOn(text, at);
    if (line === 0) return Math.min(at, to);
    at += line;
  }
}

/** The length of a backslash before a line's end; 0 where there is none. */
function lineGoesOn(text: string, at: number): number {
  if (text[at] !== "\\") return 0;
  return text[at + 1] === "\n" ? 2 : text.startsWith("\r\n", at + 1) ? 3 : 0;
}

function readWord(text: string, from: number, to: number, mayTry: () => boolean): { word: Word; end: number } {
  const pieces: string[] = [];
  let at = from;
  let undone: Word["undone"] = "nothing";
  while (at < to && !/[ \t\r\n]/.test(text.charAt(at))) {
    const sign = text.charAt(at);
    const next = text.charAt(at + 1);
    if (sign === "'") {
      const bare = bareJson(text, at + 1, to, mayTry);
      const end = bare ?? closing(text, "'", at + 1, to);
      if (bare !== null) undone = "bare-apostrophes";
      else if (at > from) undone = "quoting";
      pieces.push(text.slice(at + 1, end));
      if (at === from && wordEnds(text, end + 1, to)) {
        const only = undone === "quoting" ? "nothing" : undone;
        return { word: { text: text.slice(at + 1, end), span: { start: at + 1, end }, undone: only }, end: end + 1 };
      }
      undone = undone === "bare-apostrophes" ? undone : "quoting";
      at = end + 1;
    } else if (sign === "$" && next === "'") {
      const end = unescapedEnd(text, "'", at + 2, to);
      pieces.push(undoAnsiC(text.slice(at + 2, end)));
      undone = "quoting";
      at = end + 1;
    } else if (sign === '"' && text.startsWith('"$(printf ', at)) {
      const inner = quotes(text, at + '"$(printf '.length, to);
      pieces.push(undoPrintf(inner.text));
      undone = "printf";
      at = text.startsWith(')"', inner.end) ? inner.end + 2 : inner.end;
    } else if (sign === '"') {
      const end = unescapedEnd(text, '"', at + 1, to);
      pieces.push(text.slice(at + 1, end).replace(/\\(?:\r?\n|([\\"$`]))/g, "$1"));
      undone = "quoting";
      at = end + 1;
    } else if (sign === "\\") {
      const line = lineGoesOn(text, at);
      if (line === 0) pieces.push(next);
      undone = "quoting";
      at += line || 2;
    } else {
      const plain = /[^\\'"$ \t\r\n]+|\$/y;
      plain.lastIndex = at;
      const piece = (plain.exec(text)?.[0] ?? sign).slice(0, to - at);
      pieces.push(piece);
      at += piece.length;
    }
  }
  const end = Math.min(at, to);
  return { word: { text: pieces.join(""), span: { start: from, end }, undone }, end };
}

/** Quotes that follow each other without a gap: `'it'"'"'s'`. */
function quotes(text: string, from: number, to: number): { text: string; end: number } {
  const pieces: string[] = [];
  let at = from;
  while (at < to && (text[at] === "'" || text[at] === '"')) {
    const end = closing(text, text.charAt(at), at + 1, to);
    pieces.push(text.slice(at + 1, end));
    at = end + 1;
  }
  return { text: pieces.join(""), end: at };
}

/** Where a JSON in apostrophes ends, if it holds some of its own and parses as it stands; null for ordinary quoting. */
function bareJson(text: string, from: number, to: number, mayTry: () => boolean): number | null {
  const start = from + (/^[ \t\r\n]*/.exec(text.slice(from, from + 100))?.[0].length ?? 0);
  if (!"{[".includes(text[start] ?? " ") || !mayTry()) return null;
  const stop = jsonEnd(text, start, to);
  if (stop < 0) return null;
  const end = stop + (/^[ \t\r\n]*/.exec(text.slice(stop, stop + 100))?.[0].length ?? 0);
  if (text[end] !== "'" || closing(text, "'", from, to) >= end) return null;
  return readJson(text.slice(start, stop)).ok ? end : null;
}

function wordEnds(text: string, at: number, to: number): boolean {
  return at >= to || /[ \t\r\n]/.test(text.charAt(at));
}

/** Where a quote closes, or the end: a copy that was cut off is read as far as it goes. */
function closing(text: string, quote: string, from: number, to: number): number {
  const end = text.indexOf(quote, from);
  return end < 0 || end > to ? to : end;
}

function unescapedEnd(text: string, quote: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === quote) return at;
  }
  return to;
}

const ANSI_C: Readonly<Record<string, string>> = {
  a: "\x07",
  b: "\b",
  e: "\x1b",
  E: "\x1b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};

/**
 * Bash's ANSI-C quoting. The tools that copy requests write UTF-16 units as `\uXXXX`, halves of a pair included, and some of them units
 * below 256 as `\xNN`; bash takes the latter for bytes. So they are read as bytes where a run of them is UTF-8, else as units.
 */
function undoAnsiC(quoted: string): string {
  const escapes =
    /((?:\\x[89A-Fa-f][\dA-Fa-f])+)|\\(?:x([\dA-Fa-f]{1,2})|u([\dA-Fa-f]{1,4})|U([\dA-Fa-f]{1,8})|([0-7]{1,3})|c([\s\S])|([\s\S]))/g;
  return quoted.replace(escapes, (whole, run, x, u, long, octal, control, other) => {
    if (run !== undefined) {
      const units = run.replace(/\\x(..)/g, (_: string, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
      return strictUtf8(bytesOfCharacters(units)) ?? units;
    }
    const hex: string | undefined = long ?? u ?? x;
    if (hex !== undefined) {
      const point = Number.parseInt(hex, 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    }
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    if (control !== undefined) return String.fromCharCode(control.charCodeAt(0) & 0x1f);
    if (other === undefined) return whole;
    return ANSI_C[other] ?? (/['"\\?]/.test(other) ? other : whole);
  });
}

/** A pair of backslashes is the JSON's own. */
function undoPrintf(text: string): string {
  return text.replace(/\\\\|\\x([01][0-9a-f])/gi, (whole, hex) =>
    hex === undefined ? whole : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
