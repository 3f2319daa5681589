// Writes ../emoji.data.json from emoji-sequences.txt, emoji-variation-sequences.txt and emoji-zwj-sequences.txt of UTS #51.
// See README.md beside this file.
import { readFileSync, writeFileSync } from "node:fs";

const sources = process.argv.slice(2);
if (sources.length !== 3) {
  throw new Error(
    "usage: node emoji.mjs <emoji-sequences.txt> <emoji-variation-sequences.txt> <emoji-zwj-sequences.txt>",
  );
}
const texts = sources.map((source) => readFileSync(source, "utf8"));

const ZWJ = 0x200d;
const EMOJI_STYLE = 0xfe0f;
const isSkinTone = (point) => point >= 0x1f3fb && point <= 0x1f3ff;

/** Single emoji. ASCII digits, # and * are emoji in keycaps only: left out. */
const singles = new Set();
/** ZWJ sequences without presentation selectors and skin tones. */
const joined = new Set();
for (const text of texts) {
  for (const line of text.split("\n")) {
    const column = line.split("#")[0].split(";")[0].trim();
    if (column === "") continue;
    const [from, to] = column.split("..").map((hex) => Number.parseInt(hex, 16));
    if (to !== undefined) {
      for (let point = from; point <= to; point++) singles.add(point);
      continue;
    }
    const points = column.split(" ").map((hex) => Number.parseInt(hex, 16));
    if (points[0] > 0x7f) singles.add(points[0]);
    if (!points.includes(ZWJ)) continue;
    const plain = points.filter((point) => point !== EMOJI_STYLE && point !== ZWJ && !isSkinTone(point));
    for (const point of plain) singles.add(point);
    joined.add(plain.map((point) => point.toString(16).toUpperCase()).join(" "));
  }
}

const ranges = [];
for (const point of [...singles].sort((a, b) => a - b)) {
  const last = ranges.at(-1);
  if (last !== undefined && last[1] === point - 1) last[1] = point;
  else ranges.push([point, point]);
}

const data = {
  file: "emoji-sequences.txt, emoji-variation-sequences.txt, emoji-zwj-sequences.txt",
  date: texts.map((text) => /^# Date: (.+)$/m.exec(text)[1].trim()).join("; "),
  unicode: `${/^# Version: (.+)$/m.exec(texts[0])[1].trim()}.0`,
  notice:
    "\u00a9 2025 Unicode\u00ae, Inc. Unicode and the Unicode Logo are registered trademarks of Unicode, Inc. in the U.S. and other countries. Unicode License V3: https://www.unicode.org/license.txt",
  singles: ranges,
  joined: [...joined].sort().join("\n"),
};
// One range a line would be a thousand lines: the arrays of two stay on one line each.
const json = JSON.stringify(data, null, 1).replace(/\[\s+(\d+),\s+(\d+)\s+\]/g, "[$1,$2]");
writeFileSync(new URL("../emoji.data.json", import.meta.url), `${json}\n`);
