import { utf8Length } from "./utf8Length.ts";

/** A text that came in an encoding from before Unicode. */
export interface LegacyText {
  readonly text: string;
  readonly encoding: "windows-1252" | "gb18030";
}

/**
 * Bytes that are not UTF-8 as one of the two old encodings that have U+2019, where they hold it; null for any other. GBK, which
 * gb18030 contains, has it as A1 AF, windows-1252 as byte 92.
 *
 * Misses texts in these encodings without that apostrophe, and every other encoding. Could mislead: a text of another code page in which
 * byte 92 stands for a letter (a Cyrillic one has U+2019 there too; a DOS one does not). So the note names what it was read as.
 */
export function legacyText(bytes: Uint8Array): LegacyText | null {
  // UTF-8 with one bad byte in it is not another encoding.
  if (isMostlyUtf8(bytes)) return null;
  const gbk = strictGb18030(bytes);
  if (gbk?.includes("\u2019")) return { text: gbk, encoding: "gb18030" };
  return bytes.includes(0x92) ? { text: windows1252(bytes), encoding: "windows-1252" } : null;
}

function isMostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = utf8Length(bytes, at, false);
    if (length > 1) good++;
    else if (length < 0) bad++;
    at += Math.abs(length);
  }
  return good >= bad;
}

function strictGb18030(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("gb18030", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What bytes 80 to 9F are (WHATWG Encoding Standard, index windows-1252). Node 20 reads them as Latin-1, so not by `TextDecoder`. */
export const BYTES_80_TO_9F =
  "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
  "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

/** Bytes as windows-1252; every byte is one code unit. */
function windows1252(bytes: Uint8Array): string {
  return latin1(bytes).replace(/[\u0080-\u009F]/g, (char) => BYTES_80_TO_9F.charAt(char.charCodeAt(0) - 0x80));
}

/** Bytes as the code points of the same numbers: ISO 8859-1, which no `TextDecoder` knows. */
function latin1(bytes: Uint8Array): string {
  let text = "";
  // Engines bound the number of arguments of one call; 8,192 is far below every bound.
  for (let from = 0; from < bytes.length; from += 8192) {
    text += String.fromCharCode(...bytes.subarray(from, from + 8192));
  }
  return text;
}

/** How many bytes the well-formed gb18030 sequence at `at` takes. Two code units only beyond U+FFFF, which four bytes from 90 on are. */
export function gb18030Length(bytes: Uint8Array, at: number): { bytes: number; units: number } {
  const lead = bytes[at] ?? 0;
  if (lead <= 0x80 || lead === 0xff) return { bytes: 1, units: 1 };
  const second = bytes[at + 1] ?? 0;
  // Table in GB 18030 §5: the second of four is a digit.
  return second >= 0x30 && second <= 0x39 ? { bytes: 4, units: lead >= 0x90 ? 2 : 1 } : { bytes: 2, units: 1 };
}
