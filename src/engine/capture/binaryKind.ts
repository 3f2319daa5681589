/** What a source that is not text seems to be. */
export type BinaryKind =
  | "png"
  | "jpeg"
  | "gif"
  | "webp"
  | "heic"
  | "avif"
  | "tiff"
  | "video"
  | "pdf"
  | "word"
  | "sheet"
  | "rtf"
  | "zip"
  | "archive"
  | "charles"
  | "java"
  | "plist"
  | "fiddler"
  | "pcap"
  | "gzip"
  | "zstd"
  | "program"
  | "database"
  | "utf16"
  | "unknown";

/** First bytes, as `file(1)` and the formats' own documents give them. Each holds a byte or a mark no prose begins with. */
const SIGNATURES: readonly (readonly [BinaryKind, at: number, first: string])[] = [
  ["png", 0, "\x89PNG\r\n\x1A\n"],
  ["jpeg", 0, "\xFF\xD8\xFF"],
  ["gif", 0, "GIF87a"],
  ["gif", 0, "GIF89a"],
  ["webp", 8, "WEBPVP8"],
  ["heic", 4, "ftyphei"],
  ["heic", 4, "ftypmif1"],
  ["avif", 4, "ftypavif"],
  ["tiff", 0, "II*\0"],
  ["tiff", 0, "MM\0*"],
  ["video", 4, "ftypisom"],
  ["video", 4, "ftypmp4"],
  ["video", 4, "ftypqt  "],
  ["video", 0, "\x1AE\xDF\xA3"],
  ["pdf", 0, "%PDF-1."],
  ["pdf", 0, "%PDF-2."],
  ["word", 0, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"],
  ["rtf", 0, "{\\rtf1\\"],
  ["zip", 0, "PK\x03\x04"],
  ["archive", 0, "7z\xBC\xAF\x27\x1C"],
  ["archive", 0, "Rar!\x1A\x07"],
  ["archive", 0, "\xFD7zXZ\0"],
  ["archive", 0, "BZh91AY&SY"],
  // The serialised objects of Java, and of macOS.
  ["java", 0, "\xAC\xED\0\x05"],
  ["plist", 0, "bplist00"],
  ["pcap", 0, "\xD4\xC3\xB2\xA1"],
  ["pcap", 8, "M<+\x1A"],
  ["gzip", 0, "\x1F\x8B"],
  ["zstd", 0, "\x28\xB5\x2F\xFD"],
  ["program", 0, "\x7FELF"],
  ["program", 0, "\xCF\xFA\xED\xFE"],
  ["program", 0, "MZ\x90\x00"],
  ["database", 0, "SQLite format 3\x00"],
];

/** How much of a file is looked at: what prose, logs and programs have shows in the first 64 KiB. */
const LOOKED_AT = 65_536;

/**
 * What a source seems to be where it is not text, by its first bytes; null for text. `utf8` says whether it decodes as UTF-8.
 *
 * A few NULs in valid UTF-8 are text: they may be the very thing looked for. Misses: a binary format that is valid
 * UTF-8 and not listed. Could turn away: a text that begins exactly like one of the signatures.
 */
export function binaryKind(bytes: Uint8Array, utf8: boolean): BinaryKind | null {
  const head = latin1(bytes.subarray(0, 4096));
  for (const [kind, at, first] of SIGNATURES) {
    if (!head.startsWith(first, at)) continue;
    return kind === "zip" ? kindOfZip(head) : kind;
  }
  const sample = bytes.subarray(0, LOOKED_AT);
  if (isBareUtf16(sample)) return "utf16";
  return !utf8 && holdsControls(sample) ? "unknown" : null;
}

/** By the names of the first files in it, which stand in the archive as they are. */
function kindOfZip(head: string): BinaryKind {
  if (head.includes("word/")) return "word";
  if (head.includes("xl/")) return "sheet";
  if (/\d-meta\.json/.test(head)) return "charles";
  return /raw\/\d+_[cs]\./.test(head) ? "fiddler" : "zip";
}

/**
 * UTF-16 without a BOM: every second byte NUL, hardly any between, as Latin text has it. At least 16 bytes, since a short text with
 * NULs in it is a text with NULs in it.
 */
function isBareUtf16(bytes: Uint8Array): boolean {
  const pairs = bytes.length >> 1;
  if (pairs < 8) return false;
  const nuls = [0, 0];
  for (let at = 0; at < 2 * pairs; at++) if (bytes[at] === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  // Nine in ten: dashes and typographic quotes have another high byte.
  return Math.max(...nuls) >= 0.9 * pairs && Math.min(...nuls) <= 0.1 * pairs;
}

/**
 * Whether more than one byte in 32 is a control that no text encoding uses for text. Random bytes have one in nine; prose
 * in a legacy code page has none, and must not be turned away for its bad UTF-8.
 */
function holdsControls(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) if (byte < 0x20 && (byte < 0x08 || byte > 0x0d) && byte !== 0x1b) controls++;
  return controls * 32 > bytes.length;
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
