import { expect, it } from "vitest";
import { say } from "#messages/index.ts";
import { binaryKind } from "./binaryKind.ts";

const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

it.each([
  ["png", "\x89PNG\r\n\x1A\n...."],
  ["jpeg", "\xFF\xD8\xFF\xE0"],
  ["pdf", "%PDF-1.7\n"],
  ["word", "PK\x03\x04....[Content_Types].xml....word/document.xml"],
  ["zip", "PK\x03\x04....notes.txt"],
  ["gzip", "\x1F\x8B\x08"],
  ["program", "\x7FELF\x02"],
  ["program", "MZ\x90\x00"],
] as const)("%s is known by its first bytes", (kind, bytes) => {
  expect(binaryKind(latin1(bytes), false)).toBe(kind);
});

it("UTF-16 without a mark is told from a text with NULs in it", () => {
  expect(binaryKind(latin1("T\0o\0d\0a\0y\0'\0s\0 \0d\0a\0t\0e\0"), true)).toBe("utf16");
  expect(binaryKind(latin1("a\0b"), true)).toBeNull();
  expect(binaryKind(latin1(`${"prose ".repeat(20)}\0\0\0${"prose ".repeat(20)}`), true)).toBeNull();
});

it("prose in a legacy code page is not turned away, random bytes are", () => {
  expect(binaryKind(latin1("\xBD\xF1\xCC\xEC\xB5\xC4\xC8\xD5\xC6\xDA\xCA\xC7\r\n"), false)).toBeNull();
  expect(binaryKind(latin1("\x00\x01\x02\xFF\xFE\x80\x07\x06"), false)).toBe("unknown");
});

it("prose that speaks of formats is prose", () => {
  for (const text of ["MZ is a magic number", "PNG", "PK", "%PDF", "GIF87", ""]) {
    expect(binaryKind(latin1(text), true)).toBeNull();
  }
});

it.each([
  ["tiff", "II*\0\b\0\0\0"],
  ["avif", "\0\0\0\x20ftypavif"],
  ["video", "\0\0\0\x20ftypisom"],
  ["word", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"],
  ["rtf", "{\\rtf1\\ansi Today\\'92s"],
  ["sheet", "PK\x03\x04....xl/workbook.xml"],
  ["charles", "PK\x03\x04....0-meta.json"],
  ["fiddler", "PK\x03\x04....raw/01_c.txt"],
  ["archive", "7z\xBC\xAF\x27\x1C\0\x04"],
  ["java", "\xAC\xED\0\x05sr"],
  ["plist", "bplist00\xD4"],
  ["pcap", "\n\r\r\n\x1C\0\0\0M<+\x1A"],
  ["database", "SQLite format 3\0"],
] as const)("%s is told, and what to bring instead", (kind, bytes) => {
  expect(binaryKind(latin1(bytes), false)).toBe(kind);
  expect(say({ id: "capture.binary", params: { kind } })).toMatch(/[Bb]ring/);
});

it("a picture of a text has no code points, and that is said", () => {
  expect(say({ id: "capture.binary", params: { kind: "png" } })).toBe(
    "This is a PNG picture. A picture of a text has shapes and no code points: a look-alike and the letter it resembles are the same in it. Bring the file the text came from.",
  );
});
