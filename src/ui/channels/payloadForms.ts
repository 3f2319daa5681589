import { formatPoint, pointAt } from "#engine/index.ts";
import { type Glyph, glyphOf } from "#ui/decode/glyph.ts";

/** Bytes of a row, so that a row fits a narrow column. */
const HEX_ROW = 8;
const BITS_ROW = 4;

/** The bytes of a payload as a report has it. */
export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
}

/** Two digits a byte; on request with what they are in ASCII beside each row, a middle dot for what is none. */
export function hexOf(bytes: Uint8Array, beside: "ascii" | "nothing"): string {
  return rows(bytes, HEX_ROW, (row) => {
    const digits = row.map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
    if (beside === "nothing") return digits;
    const ascii = row.map((byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : "\u00B7")).join("");
    return `${digits.padEnd(HEX_ROW * 3)} ${ascii}`;
  });
}

/** Eight digits a byte, the most significant first. */
export function bitsOf(bytes: Uint8Array): string {
  return rows(bytes, BITS_ROW, (row) => row.map((byte) => byte.toString(2).padStart(8, "0")).join(" "));
}

function rows(bytes: Uint8Array, length: number, tell: (row: number[]) => string): string {
  const told: string[] = [];
  for (let at = 0; at < bytes.length; at += length) told.push(tell([...bytes.subarray(at, at + length)]));
  return told.join("\n");
}

/** A text in printable ASCII: everything else, and the backslash, as ECMAScript escapes it (`\n`, `\u{202E}`). */
export function escapesOf(text: string): string {
  return Array.from(text, (point) => {
    if (point === "\n") return "\\n";
    if (point === "\t") return "\\t";
    if (point === "\\") return "\\\\";
    return /^[ -~]$/.test(point) ? point : `\\u{${formatPoint(pointAt(point, 0)).slice(2)}}`;
  }).join("");
}

/** A text as it is drawn, its layout kept: what has no ink as a label, line ends and tabs both named and obeyed. */
export function textGlyphs(text: string): readonly Glyph[] {
  const glyphs: Glyph[] = [];
  let run = "";
  const endRun = (): void => {
    if (run !== "") glyphs.push({ text: run, isLabel: false });
    run = "";
  };
  for (const piece of text.match(/\r\n|./gsu) ?? []) {
    const glyph = piece === "\r\n" ? { text: "CRLF", isLabel: true } : glyphOf(pointAt(piece, 0));
    if (glyph.isLabel) {
      endRun();
      glyphs.push(glyph);
      if (/[\n\r]/.test(piece)) run = "\n";
      else if (piece === "\t") run = "\t";
    } else {
      // A mark has its base, where one stands before it.
      run += run !== "" && /\p{M}/u.test(piece) ? piece : glyph.text;
    }
  }
  endRun();
  return glyphs;
}

/** The beginning of a text: so many code units, never half of a surrogate pair. */
export function beginningOf(text: string, units: number): string {
  const cut = text.slice(0, units);
  return /[\uD800-\uDBFF]$/.test(cut) && text.length > units ? cut.slice(0, -1) : cut;
}
