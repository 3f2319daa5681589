import { BYTES_80_TO_9F } from "#engine/capture/legacyText.ts";
import { isInvisible } from "#engine/text/invisible.ts";

/** The byte of each code point of windows-1252 beyond Latin-1, by code point (WHATWG Encoding Standard, index windows-1252). */
const HIGH_BYTES: ReadonlyMap<number, number> = new Map(
  Array.from(BYTES_80_TO_9F, (symbol, index) => [symbol.charCodeAt(0), 0x80 + index]),
);

/** Written as windows-1252 and read again: what has no byte there becomes `?`, one for each code point. */
export function throughWindows1252(text: string): string {
  return text.replace(/[^\u0000-\u007F\u00A0-\u00FF]/gu, (symbol) =>
    HIGH_BYTES.has(symbol.codePointAt(0) ?? 0) ? symbol : "?",
  );
}

/** UTF-8 read as windows-1252: each byte becomes a character. Halves of pairs, which UTF-8 cannot write, are U+FFFD before. */
export function misread(text: string): string {
  return text.replace(/[^\u0000-\u007F]+/gu, (run) =>
    Array.from(new TextEncoder().encode(run), (byte) =>
      byte >= 0x80 && byte <= 0x9f ? BYTES_80_TO_9F.charAt(byte - 0x80) : String.fromCharCode(byte),
    ).join(""),
  );
}

/** Halves of surrogate pairs become U+FFFD, as in every program that writes UTF-8 (`toWellFormed`, ECMA-262 §22.1.3.33). */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\uFFFD");
}

/** What a folding to ASCII writes for signs that have no decomposition. */
const FOLDED: Readonly<Record<string, string>> = {
  "'": "\u00B4\u02B9\u02BB\u02BC\u02BD\u02BE\u02BF\u02C8\u055A\u05F3\u07F4\u07F5\u2018\u2019\u201A\u201B\u2032\uA78B\uA78C\uFF07",
  '"': "\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB",
  "-": "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u02D7\u2043",
  " ": "\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000",
  "\n": "\u0085\u2028\u2029",
};

const fold: ReadonlyMap<string, string> = new Map(
  Object.entries(FOLDED).flatMap(([plain, signs]) => Array.from(signs, (sign) => [sign, plain] as const)),
);

/** Marks that stand alone once a letter is decomposed. */
const MARK = /^(?:[\u0300-\u036F]|[\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF]|[\u3099\u309A]|[\uFE20-\uFE2F])$/;

/**
 * Everything in ASCII, as logs and search indexes fold it: accents fall off, typographic signs become plain, what is invisible falls away,
 * and what has no plain form becomes `?`. Programs differ in the rest: some transliterate Cyrillic, some keep what they do not know.
 */
export function foldToAscii(text: string): string {
  return text.replace(/[^\u0000-\u007F]/gu, (symbol) => {
    const plain = fold.get(symbol);
    if (plain !== undefined) return plain;
    if (isInvisible(symbol.codePointAt(0) ?? 0)) return "";
    return Array.from(symbol.normalize("NFKD"), (part) => {
      if (part <= "\u007F") return part;
      return MARK.test(part) ? "" : (fold.get(part) ?? "?");
    }).join("");
  });
}
