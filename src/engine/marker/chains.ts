/** How a character may be written so that a program reads it back. */
export type Escape = "backslash" | "html" | "percent";

/** How a character may have been misread on the way: which bytes were taken for which encoding. */
export type Misreading = "utf8AsWindows1252" | "utf8AsLatin1" | "windows1252AsLatin1";

/** One way a sentence arrives changed, and how that is undone. */
export interface Chain {
  readonly name: Escape | Misreading;
  /** An escape is reversed exactly; a misreading is reversed by likelihood, and that must be said. */
  readonly kind: "escape" | "misreading";
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

/** The ways in which the sentence is known to arrive. To add one, add a row. Tried in this order, again after each success. */
export const CHAINS: readonly Chain[] = [
  {
    name: "percent",
    kind: "escape",
    // A plus sign is a space only where the template has one: elsewhere it may be itself. Up to 8 bytes at a time.
    find: /(?:%[0-9A-Fa-f]{2}){1,8}|\+(?=date|is|\d{4})/g,
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
  misreading("utf8AsWindows1252", [
    ["\u00E2\u20AC\u2122", "\u2019"],
    ["\u00CA\u00BC", "\u02BC"],
    ["\u00CA\u00B9", "\u02B9"],
  ]),
  misreading("utf8AsLatin1", [["\u00E2\u0080\u0099", "\u2019"]]),
  // Node 20 reads byte 92 so, under the name windows-1252 too.
  misreading("windows1252AsLatin1", [["\u0092", "\u2019"]]),
];

/** A misreading that swallowed letters beside the apostrophe has them in the row: the span then covers all of it. */
function misreading(name: Misreading, rows: readonly (readonly [misread: string, original: string])[]): Chain {
  const table = new Map(rows);
  return {
    name,
    kind: "misreading",
    find: new RegExp([...table.keys()].join("|"), "g"),
    undo: (written) => table.get(written) ?? null,
  };
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
