import type { Sentence } from "#engine/types.ts";

/** How a character may be written so that a program reads it back. */
export type Escape = "backslash" | "html" | "percent" | "caret" | "powershell";

/** How a character may have been misread on the way: which bytes were taken for which encoding. */
export type Misreading =
  | "utf8AsWindows1252"
  | "utf8AsLatin1"
  | "windows1252AsLatin1"
  | "utf8AsGbk"
  | "utf8AsShiftJis"
  | "utf8AsWindows1251"
  | "utf8AsBig5"
  | "utf8AsKorean"
  | "utf8AsCp437"
  | "utf8AsCp850"
  | "utf8AsMacRoman";

/** One way a sentence arrives changed, and how that is undone. */
export interface Chain {
  readonly name: Escape | Misreading;
  /** An escape is reversed exactly; a misreading is reversed by likelihood, and that must be said. */
  readonly kind: "escape" | "misreading";
  /** Of a misreading: whether an apostrophe and the letter behind it are undone together, for one may have swallowed the other. */
  readonly takesLetter?: boolean;
  /** What it looks like. Global; every match is at most 24 code units long. */
  readonly find: RegExp;
  /** What stood there before; null where this is not one after all. */
  undo(written: string): string | null;
}

/** HTML names of the apostrophes and of what else the sentence and its surroundings are made of. */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["apos", "'"],
  ["rsquo", "\u2019"],
  ["rsquor", "\u2019"],
  ["CloseCurlyQuote", "\u2019"],
  ["lsquo", "\u2018"],
  ["prime", "\u2032"],
  ["acute", "\u00B4"],
  ["grave", "`"],
  ["sol", "/"],
  ["hyphen", "\u2010"],
  ["period", "."],
  ["nbsp", "\u00A0"],
]);

/** What every chain leaves a trace of: a text without is as it was written. */
export const TRACE = /[\\&%+^$\u0080-\uFFFF]/;

/** The ways in which the sentence is known to arrive. To add one, add a row. Tried in this order, again after each success. */
export const CHAINS: readonly Chain[] = [
  {
    name: "percent",
    kind: "escape",
    // One UTF-8 sequence at a time. A plus sign is a space only where the sentence has one: elsewhere it is itself.
    find: /%[0-7][0-9A-Fa-f]|%[CcDd][0-9A-Fa-f]%[89ABab][0-9A-Fa-f]|%[Ee][0-9A-Fa-f](?:%[89ABab][0-9A-Fa-f]){2}|%[Ff][0-7](?:%[89ABab][0-9A-Fa-f]){3}|\+(?=date|is|\d{4})/g,
    undo: (written) => (written === "+" ? " " : utf8(written)),
  },
  {
    name: "html",
    kind: "escape",
    find: /&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,15});/g,
    undo(written) {
      const name = written.slice(1, -1);
      if (!name.startsWith("#")) return ENTITIES.get(name) ?? null;
      const point = /^#[xX]/.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
      // HTML reads the number 146 as the windows-1252 byte: U+2019 (HTML Standard, numeric character reference end state).
      return point === 0x92 ? "\u2019" : character(point);
    },
  },
  {
    name: "backslash",
    kind: "escape",
    // JSON and its relatives in JavaScript, Python and shells. A doubled backslash is undone in two turns.
    find: /\\(?:u[0-9A-Fa-f]{4}|u\{[0-9A-Fa-f]{1,6}\}|x[0-9A-Fa-f]{2}|[\\/"'])/g,
    undo(written) {
      const hex = /[0-9A-Fa-f]{2,}|(?<=\{)[0-9A-Fa-f]/.exec(written);
      return hex === null ? written.slice(1) : character(Number.parseInt(hex[0], 16));
    },
  },
  {
    name: "caret",
    kind: "escape",
    // The Windows command prompt puts it before what it might take for its own; before letters it stands for itself.
    find: /\^[^\w\s]|\^ /g,
    undo: (written) => written.slice(1),
  },
  {
    name: "powershell",
    kind: "escape",
    find: /\$\(\[char\]\d{1,5}\)/g,
    undo: (written) => character(Number(/\d+/.exec(written)?.[0])),
  },
  misreading("utf8AsWindows1252", [
    ["\u00E2\u20AC\u2122", "\u2019"],
    ["\u00CA\u00BC", "\u02BC"],
    ["\u00CA\u00B9", "\u02B9"],
  ]),
  misreading("utf8AsLatin1", [["\u00E2\u0080\u0099", "\u2019"]]),
  // Node 20 reads byte 92 so, under the name windows-1252 too.
  misreading("windows1252AsLatin1", [["\u0092", "\u2019"]]),
  misreading("utf8AsCp437", [
    ["\u0393\u00C7\u00D6", "\u2019"],
    ["\u2569\u255D", "\u02BC"],
    ["\u2569\u2563", "\u02B9"],
  ]),
  // U+02BC and U+02B9 come out of code page 850 as out of 437.
  misreading("utf8AsCp850", [["\u00D4\u00C7\u00D6", "\u2019"]]),
  misreading("utf8AsMacRoman", [
    ["\u201A\u00C4\u00F4", "\u2019"],
    ["\u00A0\u00BA", "\u02BC"],
    ["\u00A0\u03C0", "\u02B9"],
  ]),
  misreading("utf8AsGbk", misreadBy("gbk")),
  misreading("utf8AsShiftJis", misreadBy("shift_jis")),
  misreading("utf8AsWindows1251", misreadBy("windows-1251")),
  // These two lose U+2019 for good, and keep the other two.
  misreading("utf8AsBig5", misreadBy("big5")),
  misreading("utf8AsKorean", misreadBy("euc-kr")),
];

/** Whether the apostrophe of a line, by its `via`, stands for the letter `s` behind it too. */
export function holdsLetter(via: Sentence | null): boolean {
  if (via?.id !== "marker.via") return false;
  return CHAINS.some(({ name, takesLetter }) => name === via.params.misreading && takesLetter === true);
}

type Row = readonly [misread: string, original: string];

function misreading(name: Misreading, rows: readonly Row[]): Chain {
  const table = new Map(rows);
  // The rows of one beginning as one alternative: dozens of alternatives would be tried at every place.
  const lastsOf = new Map<string, string>();
  for (const misread of table.keys()) {
    const beginning = misread.slice(0, -1);
    lastsOf.set(beginning, (lastsOf.get(beginning) ?? "") + misread.slice(-1));
  }
  return {
    name,
    kind: "misreading",
    takesLetter: rows.every(([, original]) => original.length > 1),
    find: new RegExp([...lastsOf].map(([beginning, lasts]) => `${beginning}[${lasts}]`).join("|"), "g"),
    undo: (written) => table.get(written) ?? null,
  };
}

/**
 * How a decoder misreads the marked apostrophes. Always with the letter that follows: GBK and Shift_JIS swallow it, and
 * without it the reading may be an ordinary word of Chinese or Korean. (Node 20 knows no windows-1252: that is spelt out.)
 */
function misreadBy(label: string): Row[] {
  const decoder = new TextDecoder(label);
  const rows: Row[] = [];
  for (const apostrophe of "\u2019\u02BC\u02B9") {
    for (const letter of "abcdefghijklmnopqrstuvwxyz") {
      const misread = decoder.decode(new TextEncoder().encode(apostrophe + letter));
      if (!misread.includes("\uFFFD")) rows.push([misread, apostrophe + letter]);
    }
  }
  return rows;
}

function utf8(percents: string): string | null {
  const bytes = Uint8Array.from(percents.split("%").slice(1), (hex) => Number.parseInt(hex, 16));
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function character(point: number): string | null {
  return point <= 0x10ffff ? String.fromCodePoint(point) : null;
}
