import { type Change, encodeWtf8, type Span } from "#engine/index.ts";

/** A piece of a text, and whether it stands in a changed place. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A text in pieces, those marked that changes put there. */
export function piecesOf(text: string, changes: readonly Change[], { start, end }: Span): readonly Piece[] {
  const pieces: Piece[] = [];
  const add = (from: number, to: number, isMarked: boolean): void => {
    const piece = text.slice(Math.max(from, start), Math.min(to, end));
    if (piece !== "") pieces.push({ text: piece, isMarked });
  };
  let at = 0;
  for (const { b } of changes) {
    add(at, b.start, false);
    add(b.start, b.end, true);
    at = b.end;
    if (at >= end) break;
  }
  add(at, text.length, false);
  return pieces;
}

/** The bytes of a text, two hexadecimal digits each, with spaces between. */
export function hexBytes(text: string): string {
  return Array.from(encodeWtf8(text), hexByte).join(" ");
}

/** The inside of a JSON string in which everything but printable ASCII is escaped, by code units (RFC 8259 §7). */
export function jsonEscaped(text: string): string {
  return JSON.stringify(text)
    .slice(1, -1)
    .replace(/[\u007F-\uFFFF]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Printable ASCII and line breaks as they are, each other byte as tokenizers with byte fallback write it: `<0xE2>`. */
export function byteTokens(text: string): string {
  return Array.from(encodeWtf8(text), (byte) => {
    const isPlain = (byte >= 0x20 && byte < 0x7f) || byte === 0x0a;
    return isPlain ? String.fromCharCode(byte) : `<0x${hexByte(byte).toUpperCase()}>`;
  }).join("");
}

/** Each code point beyond ASCII as a question mark. */
export function asciiReplaced(text: string): string {
  return text.replace(/[^\0-\x7F]/gu, "?");
}

/** Folded by NFKD, and what is then not ASCII left out. */
export function asciiDropped(text: string): string {
  return text.normalize("NFKD").replace(/[^\0-\x7F]/gu, "");
}

function hexByte(byte: number): string {
  return byte.toString(16).padStart(2, "0");
}

/** Where to begin, that the first change is in view, and how far: never half of a surrogate pair. */
export function windowOn(text: string, changes: readonly Change[], units: number): Span {
  if (text.length <= units) return { start: 0, end: text.length };
  const first = changes[0]?.b.start ?? 0;
  const wanted = Math.max(0, Math.min(first - Math.floor(units / 8), text.length - units));
  return { start: whole(text, wanted), end: whole(text, wanted + units) };
}

function whole(text: string, unit: number): number {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(unit - 1, unit + 1)) ? unit - 1 : unit;
}
