/** A string in a PowerShell command, with its escapes undone. `start` and `end` are around its quotes, in the source. */
export interface PowerShellString {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The strings in a command: `"\u2026"`, `'\u2026'`, and those over lines, `@"` and `@'`. Nothing in them is run. */
export function* powerShellStrings(text: string): Generator<PowerShellString> {
  const quotes = /`[\s\S]|@(["'])[ \t]*\r?\n|["']/g;
  for (let match = quotes.exec(text); match !== null; match = quotes.exec(text)) {
    const [opening, hereQuote] = match;
    if (opening.startsWith("`")) continue;
    const quote = hereQuote ?? opening;
    const inner = match.index + opening.length;
    const close = hereQuote === undefined ? closing(text, quote, inner) : hereEnd(text, quote, inner);
    const raw = text.slice(inner, close.start);
    yield { text: undo(raw, quote, hereQuote !== undefined), start: match.index, end: close.end };
    quotes.lastIndex = close.end;
  }
}

/** A copy that was cut off is read as far as it goes. */
function closing(text: string, quote: string, from: number): { start: number; end: number } {
  for (let at = from; at < text.length; at++) {
    if (text[at] === "`" && quote === '"') at++;
    else if (text[at] === quote) {
      if (text[at + 1] !== quote) return { start: at, end: at + 1 };
      at++;
    }
  }
  return { start: text.length, end: text.length };
}

function hereEnd(text: string, quote: string, from: number): { start: number; end: number } {
  const close = new RegExp(`\\r?\\n${quote}@`, "g");
  close.lastIndex = from;
  const match = close.exec(text);
  return match === null
    ? { start: text.length, end: text.length }
    : { start: match.index, end: match.index + match[0].length };
}

const BACKTICK: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  e: "\x1b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};

/** Browsers write what is not ASCII as `$([char]8217)`, UTF-16 units in decimal. In apostrophes only `''` is an escape. */
function undo(raw: string, quote: string, here: boolean): string {
  if (quote === "'") return here ? raw : raw.replaceAll("''", "'");
  const escapes = /\$\(\[char\](?:0x([0-9a-f]{1,4})|(\d{1,5}))\)|`u\{([0-9a-f]{1,6})\}|`(\r\n|[\s\S])|""/gi;
  return raw.replace(escapes, (whole, hex, decimal, point, sign) => {
    if (whole === '""') return here ? whole : '"';
    if (point !== undefined) {
      const value = Number.parseInt(point, 16);
      return value <= 0x10ffff ? String.fromCodePoint(value) : whole;
    }
    if (sign !== undefined) return BACKTICK[sign] ?? sign;
    const unit = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return unit <= 0xffff ? String.fromCharCode(unit) : whole;
  });
}
