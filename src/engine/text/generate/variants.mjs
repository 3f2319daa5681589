// Writes ../variants.data.json from StandardizedVariants.txt of the Unicode Character Database. See README.md beside this file.
import { readFileSync, writeFileSync } from "node:fs";

const source = process.argv[2];
if (source === undefined) throw new Error("usage: node variants.mjs <path of StandardizedVariants.txt>");
const text = readFileSync(source, "utf8");

/** Selector → bases. ASCII is left out: a selector after an everyday zero is worth a look, standardized or not. */
const bases = new Map();
for (const line of text.split("\n")) {
  const [sequence, meaning] = line.split("#")[0].split(";");
  if (meaning === undefined) continue;
  const [base, selector] = sequence
    .trim()
    .split(" ")
    .map((hex) => Number.parseInt(hex, 16));
  if (base > 0x7f) bases.set(selector, [...(bases.get(selector) ?? []), base]);
}

// One line per selector: its number, then its bases in rising order, each as the distance to the one before.
const lines = [...bases]
  .sort(([a], [b]) => a - b)
  .map(([selector, points]) => {
    let before = 0;
    const steps = points
      .sort((a, b) => a - b)
      .map((point) => {
        const step = (point - before).toString(36);
        before = point;
        return step;
      });
    return [selector.toString(36), ...steps].join(" ");
  });

const data = {
  file: "StandardizedVariants.txt",
  date: /^# Date: (.+)$/m.exec(text)[1].trim(),
  unicode: /^# StandardizedVariants-(.+)\.txt$/m.exec(text)[1],
  notice:
    "\u00a9 2025 Unicode\u00ae, Inc. Unicode and the Unicode Logo are registered trademarks of Unicode, Inc. in the U.S. and other countries. Unicode License V3: https://www.unicode.org/license.txt",
  selectors: lines.join("\n"),
};
writeFileSync(new URL("../variants.data.json", import.meta.url), `${JSON.stringify(data, null, 1)}\n`);
